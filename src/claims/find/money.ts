import type { Language } from '../../language/language.ts'
import type { MoneyWords, Per } from '../../language/money-words.ts'
import type { Bound } from '../../language/number-words.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './mention.ts'
import { currencyBefore, currencyBehind } from './money/currency.ts'
import { isHyphen, phraseAt } from './numbers/phrase.ts'
import type { NumberMention } from './numbers.ts'

/** A MoneyMention says: "here stands this sum, in this currency, counted like this". */
export interface MoneyMention extends Mention {
  /** Null where the words are vague: "millions of dollars", "a seven-digit sum". */
  readonly value: number | null
  /** The ends of "$6m to $8m". */
  readonly low: number | null
  readonly high: number | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly per: Per
  readonly bound: Bound
  /** Whether the currency is not said but taken from the sums around: "a further 50 million". */
  readonly implied: boolean
  readonly said: string
}

/** Words of the longest phrase in front of a number: "in the neighbourhood of". */
const LONGEST_LEAD = 4

export interface MoneyOptions {
  /** What a bare `$` or `dollars` is, where the outlet or the state spoken of suggests one. */
  readonly dollar?: string
}

/** All sums of money of a text. */
export function findMoney(
  text: string,
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  language: Language,
  { dollar = dollarIn(tokens, language.money) }: MoneyOptions = {},
): readonly MoneyMention[] {
  const words = language.money
  const found: MoneyMention[] = []
  const push = (
    first: number,
    last: number,
    part: Omit<MoneyMention, 'start' | 'end' | 'first' | 'last' | 'said' | 'per'>,
  ): void => {
    const per = perAt(tokens, last, language)
    const end = per?.next ?? last
    const [from, to] = [tokens[first]!.start, tokens[end - 1]!.end]
    found.push({
      ...part,
      per: per?.value ?? 'lump',
      start: from,
      end: to,
      first,
      last: end,
      said: text.slice(from, to),
    })
  }
  for (const number of numbers) {
    if (found.length > 0 && number.first < found.at(-1)!.last) continue
    const before = currencyBefore(tokens, number, words, dollar)
    const behind = before ? null : currencyBehind(tokens, number, words, dollar)
    const named = before ?? behind
    if (!named) {
      const figure = figureAt(tokens, number, language)
      if (!figure && isBareSum(tokens, number, language)) {
        const { value, low, high, bound } = number
        push(number.first, number.last, { value, low, high, currency: null, bound, implied: true })
      }
      if (figure)
        push(figure.first, figure.last, {
          value: null,
          low: null,
          high: null,
          currency: null,
          bound: 'exact',
          implied: false,
        })
      continue
    }
    const { value, low, high, bound } = number
    const from = Math.min(named.first, number.first)
    const lead = before && number.bound === 'exact' ? leadBefore(tokens, from, language) : null
    push(lead?.first ?? from, Math.max(named.last, number.last), {
      value: value === null ? null : value * named.times,
      low: low === null ? null : low * named.times,
      high: high === null ? null : high * named.times,
      currency: named.currency,
      bound: lead?.bound ?? bound,
      implied: false,
    })
  }
  return ranges(
    text,
    tokens,
    withCurrencies(found, () => homeOf(tokens, words).currency),
  )
}

/** "more than" in front of "$7.5m". */
function leadBefore(
  tokens: readonly Token[],
  first: number,
  { numbers }: Language,
): { first: number; bound: Bound } | null {
  for (let i = Math.max(0, first - LONGEST_LEAD); i < first; i++) {
    const phrase = phraseAt(tokens, i, numbers.before)
    if (phrase?.next === first) return { first: i, bound: phrase.value }
  }
  return null
}

/** "a head", "per year" behind a sum, with up to two words between. */
function perAt(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { readonly value: Per; readonly next: number } | null {
  if (!isHyphen(tokens, i)) return phraseAt(tokens, i, language.money.per)
  // "$5,000-a-head"
  const unit = isHyphen(tokens, i + 2) ? tokens[i + 3]?.word : undefined
  const entry = language.money.per
    .get(tokens[i + 1]?.word ?? '')
    ?.find(({ rest }) => rest.length === 1 && rest[0] === unit)
  return entry ? { value: entry.value, next: i + 4 } : null
}

/** "a seven-digit sum": a number that counts the digits of a sum. */
function figureAt(
  tokens: readonly Token[],
  { last, first }: NumberMention,
  { money }: Language,
): { first: number; last: number } | null {
  const at = isHyphen(tokens, last) ? last + 1 : last
  if (!money.figures.has(tokens[at]?.word ?? '')) return null
  for (let next = at + 1; next <= at + 3; next++)
    if (money.sums.has(tokens[next]?.word ?? '')) return { first, last: next + 1 }
  return null
}

/** "Two hundred and ninety million has gone", "five thousand a head": sums of nothing that is named. */
function isBareSum(tokens: readonly Token[], number: NumberMention, { numbers, money }: Language): boolean {
  const { kind, value, high, last } = number
  const size = value ?? high
  if (kind !== 'cardinal' || size === null) return false
  if (size >= SMALLEST_BARE_SHARE && phraseAt(tokens, last, money.per)?.value === 'head') return true
  const scale = tokens[last - 1]!.word
  if (size < SMALLEST_BARE_SUM || (!numbers.scales.has(scale) && !numbers.shortScales.has(scale))) return false
  const behind = tokens[last]
  if (!behind || behind.kind === 'mark') return behind?.word !== '-'
  return money.afterSum.has(behind.word) || (behind.word === 'of' && money.ofThat.has(tokens[last + 1]?.word ?? ''))
}

/** Below these a bare number is rather a count. */
const SMALLEST_BARE_SUM = 5e5
const SMALLEST_BARE_SHARE = 500

/** Gives sums without a currency that of the sum before them, else of the one behind, else of the states spoken of. */
function withCurrencies(found: readonly MoneyMention[], home: () => string): readonly MoneyMention[] {
  let last = found.find(({ currency }) => currency !== null)?.currency ?? null
  return found.map((sum) => {
    if (!sum.implied) {
      last = sum.currency ?? last
      return sum
    }
    last ??= home()
    return { ...sum, currency: last }
  })
}

/** Times that another state's words must occur before a bare "$" is its dollar. */
const ENOUGH = 2

/** Whose dollar a bare "$" is: that of the state that the text names most, the American one where none stands out. */
function dollarIn(tokens: readonly Token[], words: MoneyWords): string {
  const dollars = new Set(words.dollars.values())
  const { currency, count } = homeOf(tokens, words, dollars)
  return count >= ENOUGH ? currency : 'USD'
}

/** The currency of the states that a text names most. */
function homeOf(
  tokens: readonly Token[],
  { home }: MoneyWords,
  among?: ReadonlySet<string>,
): { currency: string; count: number } {
  const counts = new Map<string, number>()
  let best = { currency: 'USD', count: 0 }
  for (const { word, capital } of tokens) {
    const currency = capital ? home.get(word) : undefined
    if (!currency || (among && !among.has(currency))) continue
    const count = (counts.get(currency) ?? 0) + 1
    counts.set(currency, count)
    if (count > best.count || (count === best.count && currency === 'USD')) best = { currency, count }
  }
  return best
}

/** Joins "$6m to $8m" and "between $6m and $8m" into one sum with two ends; "£290m and £240m" stay two. */
function ranges(text: string, tokens: readonly Token[], found: readonly MoneyMention[]): readonly MoneyMention[] {
  const joinedUp: MoneyMention[] = []
  for (const sum of found) {
    const before = joinedUp.at(-1)
    const join = before && sum.first === before.last + 1 ? tokens[before.last]!.word : null
    const isBetween = before !== undefined && tokens[before.first - 1]?.word === 'between'
    const isRange =
      before &&
      before.value !== null &&
      sum.value !== null &&
      before.currency === sum.currency &&
      before.value < sum.value &&
      (join === 'to' || join === '-' || join === '–' || (join === 'and' && isBetween))
    if (!isRange) {
      joinedUp.push(sum)
      continue
    }
    joinedUp[joinedUp.length - 1] = {
      ...sum,
      value: null,
      low: before.value,
      high: sum.value,
      bound: 'about',
      start: before.start,
      first: before.first,
      said: text.slice(before.start, sum.end),
    }
  }
  return joinedUp
}
