import type { Signal } from './page.ts'

/**
 * Characters that a value may have: a longer one is a fault of its page or an attack, and is cut. Titles of courts'
 * decisions are the longest titles, lists of a dozen authors the longest bylines.
 */
export const LONGEST = {
  title: 500,
  byline: 200,
  outlet: 120,
  section: 120,
  kind: 80,
  address: 2000,
  other: 200,
} as const

/** Values of one thing that are kept: a page names a few, a hostile one a hundred thousand. */
const MOST = 40
/** Characters of a raw value that are looked at, before marks and blanks are taken out of it. */
const RAW = 20_000

/** Values as they can be shown: one line, no control characters, no marks of HTML, within their length; each once. */
export function tidy(signals: readonly Signal[], longest: number): readonly Signal[] {
  const seen = new Set<string>()
  const kept: Signal[] = []
  for (const { value, by } of signals) {
    if (kept.length >= MOST) break
    const clean = cut(plain(value.slice(0, RAW)), longest)
    if (clean === '' || seen.has(clean)) continue
    seen.add(clean)
    kept.push({ value: clean, by: cut(plain(by), longest) })
  }
  return kept
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '',
}

/** JSON-LD and `meta` hold titles that were escaped once too often, and sometimes with their markup. */
function plain(value: string): string {
  return value
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) =>
      name ? (NAMED[name.toLowerCase()] ?? whole) : charOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(HIDDEN, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** Marks that turn the direction of what follows, and others that nobody sees; joiners within words stay. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

function charOf(code: number): string {
  const whole = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return whole ? String.fromCodePoint(code) : ''
}

function cut(value: string, longest: number): string {
  return value.length <= longest
    ? value
    : `${value
        .slice(0, longest - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
}
