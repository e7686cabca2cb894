const REGIONS = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'code' })

/** Names that the press uses where the standard list has another. */
const PRESS: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo',
  MM: 'Myanmar',
  PS: 'Palestine',
  GB: 'United Kingdom',
  US: 'United States',
}

/** A state by its English name. */
export function stateName(code: string): string {
  return PRESS[code] ?? REGIONS.of(code) ?? code
}

/** A pair in words, its codes in parentheses: `United States → Rwanda (US-RW)`. */
export function pairName(pair: string): string {
  const [from = '*', to = '*'] = pair.split('-')
  if (from === '*' && to === '*') return `no state named (${pair})`
  return `${from === '*' ? 'any sender' : stateName(from)} → ${to === '*' ? 'partners not named' : stateName(to)} (${pair})`
}
