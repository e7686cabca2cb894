import type { Language } from '../../language/language.ts'
import type { Bound, NumberWords } from '../../language/number-words.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './mention.ts'
import { kindOf, type NumberKind, ordinalAt } from './numbers/kind.ts'
import { notNumberAt } from './numbers/not-number.ts'
import { isHyphen, joined, phraseAt } from './numbers/phrase.ts'
import { type Quantity, quantityAt } from './numbers/quantity.ts'
import { canStart } from './numbers/starts.ts'

/** A NumberMention says: "here stands this number, in these words, this exactly". */
export interface NumberMention extends Mention {
  readonly kind: NumberKind
  /** Null where the words are vague ("hundreds") or give two ends of which neither is a limit ("30 to 40"). */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly vague: boolean
  readonly ordinal: boolean
  /** `one`, `a`, `no`: a number only where the noun behind it is counted. */
  readonly weak: boolean
  /** "a further four", "another six": on top of those told before. */
  readonly further: boolean
  readonly said: string
}

/** All numbers of a text but those that are parts of dates and clock times. */
export function findNumbers(text: string, tokens: readonly Token[], language: Language): readonly NumberMention[] {
  const words = language.numbers
  const found: NumberMention[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!canStart(tokens[i]!, words)) {
      i++
      continue
    }
    const other = notNumberAt(tokens, i, words)
    const mention = other ? null : numberAt(text, tokens, i, words)
    if (mention) found.push(mention)
    i = other ?? mention?.last ?? i + 1
  }
  return found
}

function numberAt(text: string, tokens: readonly Token[], i: number, words: NumberWords): NumberMention | null {
  const token = tokens[i]!
  if (token.kind === 'mark' && token.word !== '~' && token.word !== '>' && token.word !== '<') return null
  const make = (last: number, part: Partial<NumberMention> & Pick<NumberMention, 'kind' | 'value'>): NumberMention => ({
    low: part.value,
    high: part.value,
    bound: 'exact',
    vague: false,
    ordinal: part.kind === 'ordinal',
    weak: false,
    further: false,
    ...part,
    start: tokens[i]!.start,
    end: tokens[last - 1]!.end,
    first: i,
    last,
    said: text.slice(tokens[i]!.start, tokens[last - 1]!.end),
  })
  const none = phraseAt(tokens, i, words.none)
  if (none) return make(none.next, { kind: 'cardinal', value: 0 })
  const ordinal = ordinalAt(tokens, i, words)
  if (ordinal) return make(ordinal.next, { kind: 'ordinal', value: ordinal.value })
  if (words.no.has(token.word) && (words.people.has(tokens[i + 1]?.word ?? '') || isPluralName(tokens[i + 1])))
    return make(i + 1, { kind: 'cardinal', value: 0, weak: true })

  const lead = leadAt(tokens, i, words)
  const at = lead.next
  if (words.between.has(tokens[at]?.word ?? '')) {
    const range = rangeAt(tokens, at + 1, words, (word) => word === words.and || words.to.has(word))
    return (
      range && make(range.next, { ...spread(range, lead.bound), kind: kindOf(tokens, i, range.next, words, range) })
    )
  }
  const vague = vagueAt(tokens, at, words)
  if (vague)
    return make(vague, { kind: kindOf(tokens, at, vague, words, null), value: null, vague: true, bound: lead.bound })
  const range = rangeAt(
    tokens,
    words.from.has(tokens[at]?.word ?? '') ? at + 1 : at,
    words,
    (word) => words.to.has(word) || words.or.has(word),
  )
  if (range)
    return make(range.next, { ...spread(range, lead.bound), kind: kindOf(tokens, at, range.next, words, range) })
  const quantity = quantityAt(tokens, at, words)
  if (!quantity)
    return at > i ? null : articleAt(tokens, i, words) ? make(i + 1, { kind: 'cardinal', value: 1, weak: true }) : null
  const kind = kindOf(tokens, at, quantity.next, words, quantity)
  const fraction = kind === 'ratio' ? fractionBehind(tokens, quantity.next, words) : null
  if (fraction) return make(fraction, { kind, ...limits(quantity.value, 'exact') })
  const tail = kind === 'cardinal' || kind === 'percent' ? phraseAt(tokens, quantity.next, words.after) : null
  const bound = lead.bound === 'exact' ? (tail?.value ?? 'exact') : lead.bound
  return make(tail ? tail.next : quantity.next, {
    kind,
    ...limits(quantity.value, bound),
    bound,
    further: lead.further || words.further.has(tokens[quantity.next]?.word ?? ''),
    weak: quantity.next === at + 1 && words.one.has(tokens[at]!.word) && at === i,
  })
}

/** "two-thirds": the index behind the fraction. */
function fractionBehind(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  const at = isHyphen(tokens, i) ? i + 1 : i
  return words.fractions.has(tokens[at]?.word ?? '') ? at + 1 : null
}

const isPluralName = (token: Token | undefined): boolean => token?.capital === true && token.word.endsWith('s')

/** The words in front of a number: "about", "more than", "a further", in any order. */
function leadAt(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
): { next: number; bound: Bound; further: boolean } {
  let next = i
  let bound: Bound = 'exact'
  let further = false
  for (;;) {
    const phrase = phraseAt(tokens, next, words.before)
    if (phrase) {
      // "up to about 250" is up to: the outer word says more.
      if (bound === 'exact' || bound === 'about') bound = phrase.value
      next = phrase.next
      continue
    }
    const at = words.articles.has(tokens[next]?.word ?? '') ? next + 1 : next
    if (words.further.has(tokens[at]?.word ?? '')) {
      further = true
      next = at + 1
      continue
    }
    if (at > next && words.filler.has(tokens[at]?.word ?? '')) {
      next = at + 1
      if (tokens[next]?.word === 'of') next++
      continue
    }
    return { next, bound, further }
  }
}

interface Range extends Quantity {
  readonly low: number
}

/** Two numbers joined: "30 to 40", "one or two", "15-16"; the second's scale is the first's too ("6 to 8 million"). */
function rangeAt(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  joins: (word: string) => boolean,
): Range | null {
  const low = quantityAt(tokens, i, words, false)
  if (!low) return null
  const join = tokens[low.next]?.word
  if (join === undefined || !joins(join)) return null
  if (
    !isHyphen(tokens, low.next) &&
    (join === '-' || join === '–') &&
    joined(tokens, low.next) !== joined(tokens, low.next + 1)
  )
    return null
  const high = quantityAt(tokens, low.next + 1, words)
  if (!high || high.value <= low.value || (isYear(low) && isYear(high))) return null
  // The unit of the second is the first's too: "6 to 8 million", "two or three dozen".
  const unit = unitOf(tokens[high.next - 1]!.word, words)
  const times = low.next === i + 1 && low.value < high.value / unit ? unit : 1
  return { value: high.value, low: low.value * times, next: high.next, digits: high.digits }
}

function unitOf(word: string, words: NumberWords): number {
  if (words.hundred.has(word)) return 100
  return words.scales.get(word) ?? words.shortScales.get(word) ?? words.groups.get(word) ?? 1
}

/** "between 2013 and 2018" counts nothing. */
function isYear({ value, digits }: Quantity): boolean {
  return digits && value >= 1900 && value < 2100
}

function spread(range: Range, bound: Bound): { value: null; low: number; high: number; bound: Bound } {
  return { value: null, low: range.low, high: range.value, bound: bound === 'exact' ? 'about' : bound }
}

function limits(value: number, bound: Bound): { value: number; low: number | null; high: number | null } {
  return { value, low: bound === 'at most' ? null : value, high: bound === 'at least' ? null : value }
}

/** "dozens", "tens of thousands", "several hundred", "a handful": the index behind it. */
function vagueAt(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  const word = tokens[i]?.word ?? ''
  if (words.vague.has(word)) {
    let next = i + 1
    if (tokens[next]?.word === 'of' && words.vague.has(tokens[next + 1]?.word ?? '')) next += 2
    while (
      words.hundred.has(tokens[next]?.word ?? '') ||
      words.scales.has(tokens[next]?.word ?? '') ||
      words.groups.has(tokens[next]?.word ?? '')
    )
      next++
    return next
  }
  if (!words.articles.has(word) || !words.vagueGroups.has(tokens[i + 1]?.word ?? '')) return null
  let next = i + 2
  while (
    words.hundred.has(tokens[next]?.word ?? '') ||
    words.scales.has(tokens[next]?.word ?? '') ||
    words.groups.has(tokens[next]?.word ?? '')
  )
    next++
  return next
}

/** `a` or `an` that counts one person: "a man", "a young Afghan detainee", "an Iraqi who". */
function articleAt(tokens: readonly Token[], i: number, words: NumberWords): boolean {
  if (!words.articles.has(tokens[i]!.word)) return false
  for (let at = i + 1; at <= i + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (words.people.has(token.word)) return !isHyphen(tokens, at + 1)
  }
  const behind = tokens[i + 2]
  if (!behind || !tokens[i + 1]!.capital) return false
  return behind.kind === 'mark' ? !isHyphen(tokens, i + 2) && behind.word !== '.' : words.afterPerson.has(behind.word)
}
