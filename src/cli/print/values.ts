const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
}

/** An EDTF date as people write it: `5 May 2025`, `about Aug 2025`, `from 5 Jul 2025`. */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return '–'
  const [first = '', second] = edtf.split('/')
  if (second === undefined) return point(first)
  if (first === '' || first === '..') return `until ${point(second)}`
  if (second === '' || second === '..') return `from ${point(first)}`
  return `${point(first)} – ${point(second)}`
}

function point(date: string): string {
  const [year = '', month, day] = date.replace(/[~?%]/g, '').split('-')
  const about = /[~%]/.test(date) ? 'about ' : date.includes('?') ? 'perhaps ' : ''
  if (month === undefined) return about + year
  const name = SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month
  return about + (day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`)
}

/** Money as people write it: `USD 7.5 million`. */
export function moneyWords(value: number, currency: string): string {
  const [size, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, '']
  return `${currency} ${(value / size).toLocaleString('en', { maximumFractionDigits: 2 })}${word}`
}

/** A value of an event's slot, which is kept as text, as people write it. */
export function slotWords(slot: string, value: string): string {
  const money = /^(-?[\d.]+) ([A-Z]{3})$/.exec(value)
  if (money) return moneyWords(Number(money[1]), money[2] as string)
  if (slot === 'when') return dateWords(value)
  if (slot === 'existence' || slot === 'status') return typeWords(value)
  return /^\d+$/.test(value) ? Number(value).toLocaleString('en') : value
}

/** A word of the codebook as people read it: `onward_movement` → `onward movement`. */
export function typeWords(type: string): string {
  return type.replaceAll('_', ' ')
}

const HASH = /^[0-9a-f]{32,}$/

/** The start of an id that is a hash: enough to name it by. An id that somebody gave stays whole. */
export function shortId(id: string): string {
  return HASH.test(id) ? id.slice(0, 8) : id
}
