import { nothing, type Resolved, told } from './anchors.ts'

/** A taking of office whose date a text tells: "Trump, who returned to office in January". */
export interface TookOffice {
  readonly name: string | null
  readonly edtf: string
}

/**
 * When somebody took office: as told right there, more exactly where the text tells it elsewhere, else as the world
 * knows it. Two told dates of one name leave it open.
 */
export function ofOffice(
  name: string | null,
  own: string | null,
  elsewhere: readonly TookOffice[],
  known: string | null,
): Resolved {
  const same = elsewhere.filter((one) => one.name === name || one.name === null || name === null)
  const dates = new Set(same.map(({ edtf }) => edtf).filter((edtf) => own === null || edtf.startsWith(own)))
  const [only] = dates.size === 1 ? dates : []
  if (only !== undefined) return told(only, 'event', 'implied')
  if (own !== null) return told(own, 'event', 'known')
  return known === null ? nothing('event') : told(known, 'event', 'implied')
}
