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

/** Names that English says with an article. */
const WITH_ARTICLE = new Set('AE BS CF CK CZ DO EU FK GB GM KM KY MH MP MV NL PH SB TC US VA VG VI'.split(' '))

/** A state by its name as it stands in a sentence: `the United States`. */
export function inSentence(code: string): string {
  return `${WITH_ARTICLE.has(code) ? 'the ' : ''}${stateName(code)}`
}

/** A pair in a sentence: `from the United Kingdom to Rwanda`; nothing where no state is named. */
export function fromTo({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return [from && `from ${inSentence(from)}`, to && `to ${inSentence(to)}`].filter(Boolean).join(' ')
}

/** A pair in words, its codes in parentheses: `United States → Rwanda (US-RW)`. */
export function pairName(pair: string): string {
  const [from = '*', to = '*'] = pair.split('-')
  if (from === '*' && to === '*') return `no state named (${pair})`
  return `${from === '*' ? 'any sender' : stateName(from)} → ${to === '*' ? 'partners not named' : stateName(to)} (${pair})`
}
