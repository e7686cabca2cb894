import type { MoneyWords } from '../../../language/money-words.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Mention } from '../mention.ts'
import { isHyphen } from '../numbers/phrase.ts'

/** A Currency says which tokens name the currency of a sum, and what to multiply by (cents). */
export interface Currency {
  readonly first: number
  readonly last: number
  readonly currency: string | null
  readonly times: number
}

/** The currency in front of a number: "$", "A$", "US$ ", "EUR ", "£". */
export function currencyBefore(
  tokens: readonly Token[],
  number: Mention,
  words: MoneyWords,
  dollar: string,
): Currency | null {
  // The number's own lead ("about", "more than") may stand in front of the sign: the sign is looked for in front of the digits.
  for (let digits = number.first; digits < number.last; digits++) {
    if (tokens[digits]!.kind !== 'number' && digits !== number.first) continue
    const sign = tokens[digits - 1]
    if (!sign) continue
    if (sign.word === '$') {
      const letters = tokens[digits - 2]
      const state = letters && letters.end === sign.start ? words.dollars.get(letters.word) : undefined
      return { first: state ? digits - 2 : digits - 1, last: digits, currency: state ?? dollar, times: 1 }
    }
    const currency = words.signs.get(sign.word) ?? codeOf(tokens, digits - 1, words)
    if (currency) return { first: digits - 1, last: digits, currency, times: 1 }
  }
  return null
}

/** A code counts in capitals or as a usual short form ("Rs"), and never as a common word. */
function codeOf(tokens: readonly Token[], i: number, words: MoneyWords): string | undefined {
  const token = tokens[i]
  if (!token?.capital) return undefined
  return words.codes.get(token.word)
}

/** The currency behind a number: "million dollars", "bn Australian dollars", "€", "of dollars", "-dollar". */
export function currencyBehind(
  tokens: readonly Token[],
  number: Mention,
  words: MoneyWords,
  dollar: string,
): Currency | null {
  let at = isHyphen(tokens, number.last) ? number.last + 1 : number.last
  if (tokens[at]?.word === 'of') at++
  const sign =
    tokens[at] && (words.signs.get(tokens[at]!.word) ?? (tokens[at]!.word === '$' ? dollar : codeOf(tokens, at, words)))
  if (sign && tokens[at + 1]?.kind !== 'number') return { first: at, last: at + 1, currency: sign, times: 1 }
  for (let width = 0; width <= 2; width++) {
    const said = tokens[at + width]?.word ?? ''
    const unit = words.plurals.get(said) ?? said
    if (!words.units.has(unit)) continue
    const adjective = tokens
      .slice(at, at + width)
      .map(({ word }) => word)
      .join(' ')
    if (adjective === '') {
      const own = words.units.get(unit) ?? null
      const times = unit === 'cents' || unit === 'pence' ? 0.01 : 1
      const isDollar = unit === 'dollars' || unit === 'cents' || unit === 'bucks'
      const after = tokens[at + 1]?.word === 'sterling' ? at + 2 : at + 1
      return { first: at, last: after, currency: isDollar ? dollar : own, times }
    }
    const national = words.national.get(`${adjective} ${unit}`)
    if (national) return { first: at, last: at + width + 1, currency: national, times: unit === 'cents' ? 0.01 : 1 }
  }
  return null
}
