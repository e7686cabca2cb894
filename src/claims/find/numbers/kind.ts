import type { NumberWords } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'
import { isHyphen, joined, phraseAt } from './phrase.ts'

/** What a number is: persons and things are counted by cardinals alone. */
export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'year' | 'ratio' | 'duration' | 'age' | 'clock' | 'label'

/** The kind of the number between tokens `first` and `next`. */
export function kindOf(
  tokens: readonly Token[],
  first: number,
  next: number,
  words: NumberWords,
  number: { readonly value: number; readonly digits: boolean } | null,
): NumberKind {
  if (phraseAt(tokens, next, words.percent)) return 'percent'
  const before = tokens[first - 1]?.word ?? ''
  const after = isHyphen(tokens, next) ? next + 1 : next
  const behind = tokens[after]?.word ?? ''
  if (words.aged.has(before)) return 'age'
  if (words.clock.has(tokens[next]?.word ?? '')) return 'clock'
  if (words.time.has(behind)) {
    const old = isHyphen(tokens, after + 1) ? after + 2 : after + 1
    return tokens[old]?.word === words.old ? 'age' : 'duration'
  }
  if (words.further.has(behind) && words.time.has(tokens[after + 1]?.word ?? '')) return 'duration'
  if (number?.digits && isYear(tokens, first, next, words)) return 'year'
  if (
    words.labels.has(before) ||
    (before === '.' && words.labels.has(tokens[first - 2]?.word ?? '') && joined(tokens, first - 1))
  ) {
    if (words.people.has(behind)) return 'cardinal'
    return 'label'
  }
  if (isRatio(tokens, first, next, words)) return 'ratio'
  return 'cardinal'
}

/** Four bare digits from 1900 to 2099, unless people stand behind them. */
function isYear(tokens: readonly Token[], first: number, next: number, words: NumberWords): boolean {
  if (next !== first + 1 || !/^(?:19|20)\d\d$/.test(tokens[first]!.word)) return false
  return !words.people.has(tokens[next]?.word ?? '')
}

/** "a third of", "one in five", "two-thirds", "6-1", "389-206". */
function isRatio(tokens: readonly Token[], first: number, next: number, words: NumberWords): boolean {
  const after = isHyphen(tokens, next) ? next + 1 : next
  if (words.fractions.has(tokens[after]?.word ?? '') && tokens[after]?.word !== words.half) return true
  const inMany = (i: number): boolean => words.inMany.has(tokens[i]?.word ?? '')
  const counts = (i: number): boolean => words.units.has(tokens[i]?.word ?? '') || tokens[i]?.kind === 'number'
  if (
    inMany(next) &&
    next === first + 1 &&
    counts(next + 1) &&
    !isFour(tokens[next + 1]!.word) &&
    words.units.has(tokens[first]!.word)
  )
    return true
  if (inMany(first - 1) && counts(first - 2) && words.units.has(tokens[first - 2]!.word))
    return !isFour(tokens[first]!.word)
  const score = (i: number): boolean =>
    isHyphen(tokens, i) && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number'
  return score(next) || score(first - 1)
}

const isFour = (word: string): boolean => /^\d{4}$/.test(word)

/** An ordinal: "third", "21st", "twenty-first"; not the third of third-country. */
export function ordinalAt(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
): { value: number; next: number } | null {
  const token = tokens[i]!
  if (token.kind === 'number') {
    const ending = tokens[i + 1]
    return ending && joined(tokens, i + 1) && words.ordinalEndings.has(ending.word)
      ? { value: Number(token.word), next: i + 2 }
      : null
  }
  const ten = words.tens.get(token.word)
  if (ten && isHyphen(tokens, i + 1)) {
    const unit = words.ordinals.get(tokens[i + 2]?.word ?? '')
    return unit && unit < 10 ? { value: ten + unit, next: i + 3 } : null
  }
  const value = words.ordinals.get(token.word)
  if (value === undefined) return null
  const after = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  return words.afterNoOrdinal.has(tokens[after]?.word ?? '') ? null : { value, next: i + 1 }
}
