import type { NumberWords } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'
import { joined } from './phrase.ts'

/** The index behind a date, a clock time or another figure that counts nothing, where one starts at token `i`. */
export function notNumberAt(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  const token = tokens[i]!
  if (token.kind === 'number') return figuresAt(tokens, i, words)
  // "May 5", "Sept. 14": a day behind its month.
  if (token.capital && words.months.has(token.word)) {
    const at = tokens[i + 1]?.word === '.' && joined(tokens, i + 1) ? i + 2 : i + 1
    if (isDay(tokens[at]) && !words.people.has(tokens[at + 1]?.word ?? '')) return at + 1
    return i + 1
  }
  return null
}

function figuresAt(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  const token = tokens[i]!
  // "05.12.23"
  if (/^\d{1,4}\.\d{1,2}\.\d{2,4}$/.test(token.word)) return i + 1
  const before = tokens[i - 1]
  if (before && joined(tokens, i)) {
    // "+1 202 555 0143"
    if (before.word === '+') return behindDigits(tokens, i)
    // "G7", "F-16", "COVID-19"
    if (before.kind === 'word' && before.end - before.start === 1 && !words.shortScales.has(tokens[i + 1]?.word ?? ''))
      return i + 1
    if (before.word === '-' && joined(tokens, i - 1) && tokens[i - 2]!.kind === 'word' && tokens[i - 2]!.capital) {
      const name = tokens[i - 2]!.word
      if (!words.units.has(name) && !words.tens.has(name) && !words.months.has(name)) return i + 1
    }
  }
  const mark = tokens[i + 1]
  const second = tokens[i + 2]
  if (mark && second?.kind === 'number' && joined(tokens, i + 1) && joined(tokens, i + 2)) {
    const third =
      joined(tokens, i + 3) && tokens[i + 3]!.word === mark.word && tokens[i + 4]?.kind === 'number' ? i + 5 : null
    // "14/04/2022", "2025-05-05"; a vote of "389-206-32" has too many digits to be one.
    if (third && (mark.word === '/' || (mark.word === '-' && /^\d{4}$/.test(token.word)))) return third
    // "12:50", "24/7"
    if (mark.word === ':' || mark.word === '/') return i + 3
  }
  const behind =
    tokens[i + 1]?.kind === 'word' && joined(tokens, i + 1) && words.ordinalEndings.has(tokens[i + 1]!.word)
      ? i + 2
      : i + 1
  const of = tokens[behind]?.word === 'of' ? behind + 1 : behind
  if (isDay(token) && tokens[of]?.capital && words.months.has(tokens[of]!.word)) return of + 1
  // "15-16 March", "3 and 17 May": the first of two days.
  if (
    isDay(token) &&
    tokens[behind + 1] &&
    isDay(tokens[behind + 1]) &&
    tokens[behind + 2]?.capital &&
    words.months.has(tokens[behind + 2]!.word)
  )
    return behind + 3
  if (words.clock.has(tokens[i + 1]?.word ?? '')) return i + 2
  return null
}

/** The index behind a row of figures parted by spaces or hyphens. */
function behindDigits(tokens: readonly Token[], i: number): number {
  let next = i + 1
  while (tokens[next]?.kind === 'number' || (tokens[next]?.word === '-' && tokens[next + 1]?.kind === 'number')) next++
  return next
}

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.word)
