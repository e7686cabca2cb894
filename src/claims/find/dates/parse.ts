import type { DateWords } from '../../../language/date-words.ts'
import type { NumberWords } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'
import { joined } from '../numbers/phrase.ts'
import type { TimeForm, YearSaid } from './form.ts'

/** What every parser of dates reads. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly words: DateWords
  readonly numbers: NumberWords
}

/** A form and the index behind its last token. */
export interface Parsed {
  readonly form: TimeForm
  readonly next: number
}

/** A Parse reads one kind of time expression at token `i`, or nothing. */
export type Parse = (reading: Reading, i: number) => Parsed | null

export const wordAt = ({ tokens }: Reading, i: number): string => tokens[i]?.word ?? ''

/** A day of a month, "5", "5th", "the fifth", and the index behind it. */
export function dayAt(
  reading: Reading,
  i: number,
  spelled = false,
): { readonly day: number; readonly next: number; readonly ordinal: boolean } | null {
  const { tokens, numbers } = reading
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number') {
    if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.word)) return null
    const ordinal = joined(tokens, i + 1) && numbers.ordinalEndings.has(wordAt(reading, i + 1))
    return { day: Number(token.word), next: ordinal ? i + 2 : i + 1, ordinal }
  }
  if (!spelled) return null
  const ten = numbers.tens.get(token.word)
  if (ten !== undefined && ten <= 30 && wordAt(reading, i + 1) === '-') {
    const unit = numbers.ordinals.get(wordAt(reading, i + 2))
    return unit && unit < 10 && ten + unit <= 31 ? { day: ten + unit, next: i + 3, ordinal: true } : null
  }
  const day = numbers.ordinals.get(token.word)
  return day && day <= 31 ? { day, next: i + 1, ordinal: true } : null
}

/** A month's name, its dot included: "May", "Sept." */
export function monthAt(reading: Reading, i: number): { readonly month: number; readonly next: number } | null {
  const { tokens, words } = reading
  const token = tokens[i]
  if (!token?.capital) return null
  const month = words.months.get(token.word)
  if (month === undefined) return null
  const short = token.word.length <= 4 && token.word !== 'june' && token.word !== 'july'
  return {
    month,
    next:
      short && wordAt(reading, i + 1) === '.' && joined(tokens, i + 1) && tokens[i + 2]?.kind === 'number'
        ? i + 2
        : i + 1,
  }
}

/** Four digits that are a year. */
export function yearAt(reading: Reading, i: number): number | null {
  const token = reading.tokens[i]
  return token?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.word) ? Number(token.word) : null
}

/** A year behind a month or a season: "2025", ", 2025", "of 2025", "of last year", "this year", "last". */
export function yearBehind(reading: Reading, i: number): { readonly year: YearSaid; readonly next: number } | null {
  const { words } = reading
  let at = i
  if (wordAt(reading, at) === ',' || wordAt(reading, at) === words.of) at++
  const year = yearAt(reading, at)
  if (year !== null && !reading.numbers.people.has(wordAt(reading, at + 1)))
    return { year: { is: 'year', year }, next: at + 1 }
  if (wordAt(reading, i) === ',') return null
  if (wordAt(reading, at) === words.the) at++
  const which = words.which.get(wordAt(reading, at))
  const unit = words.units.get(wordAt(reading, at + 1))
  if (unit !== 'year') return null
  if (which) return { year: { is: 'shift', years: which === 'last' ? -1 : which === 'next' ? 1 : 0 }, next: at + 2 }
  if (words.that.has(wordAt(reading, at)) || words.same.has(wordAt(reading, at)))
    return { year: { is: 'that' }, next: at + 2 }
  return null
}
