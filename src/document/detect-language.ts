import { UNKNOWN_LANGUAGE } from './language.ts'
import type { Signal } from './page/page.ts'

/** A Detected says: "this text is in this language, and so sure is it", 0 to 1. */
export interface Detected {
  /** BCP 47. */
  readonly language: string
  readonly sure: number
}

/** Characters that are looked at: more of a text changes no answer. */
const LOOKED_AT = 3000
/** Letters from which on a text tells more of its language than a template that says one for all pages. */
const LONG = 200
/** Between tongues as near as Danish and Norwegian, a lead smaller than this tells nothing. */
const LEAD = 0.02
/** The score that a text in a language that the detector does not know reaches in another by chance. */
const BY_CHANCE = 0.72

/** How sure each case is; `detect-language.test.ts` holds one of each. */
const SURE = { agreed: 0.99, agreedShort: 0.95, detected: 0.9, alone: 0.95, declared: 0.6, guess: 0.4 } as const

/** Names under which one written language goes: the detector knows the first of each. */
const SAME: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn'],
  ['tl', 'fil'],
  ['ms', 'id'],
  ['hr', 'bs', 'sr', 'sh', 'cnr'],
  ['he', 'iw'],
]

/**
 * The language of a page's text, from the text and from what the page declares. Templates say `en` on pages in all
 * tongues, so the text goes first where it is long enough; the declared tag says more (`en-GB`), so it is kept where
 * both agree. The detector is loaded with the first page, since it takes half a second and 90 MB.
 */
export async function detectLanguage(text: string, declared: readonly Signal[]): Promise<Detected> {
  const { eld } = await import('eld/extrasmall')
  const sample = text.slice(0, LOOKED_AT)
  const found = eld.detect(sample)
  const [best = 0, next = 0] = Object.values(found.getScores()).sort((a, b) => b - a)
  const letters = sample.replace(/[^\p{L}]/gu, '').length
  const said = declared[0]?.value ?? null
  if (found.language === '')
    return said === null ? { language: UNKNOWN_LANGUAGE, sure: 0 } : { language: said, sure: SURE.declared }
  const agreed = declared.find(({ value }) => same(value, found.language))
  if (agreed) return { language: agreed.value, sure: letters >= LONG ? SURE.agreed : SURE.agreedShort }
  const long = letters >= LONG && found.isReliable()
  if (said === null)
    return long ? { language: found.language, sure: SURE.alone } : { language: found.language, sure: SURE.guess }
  const known = Object.values(eld.info().Languages).some((language) => same(said, language))
  const certain = known ? best - next >= LEAD : best >= BY_CHANCE
  return long && certain ? { language: found.language, sure: SURE.detected } : { language: said, sure: SURE.declared }
}

function same(a: string, b: string): boolean {
  return nameOf(a) === nameOf(b)
}

/** The one name of a language, its script and region left out. */
function nameOf(tag: string): string {
  const primary = (tag.split('-')[0] as string).toLowerCase()
  return SAME.find((names) => names.includes(primary))?.[0] ?? primary
}
