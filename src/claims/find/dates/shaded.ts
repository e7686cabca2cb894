import type { Limit, Part } from '../../../language/date-words.ts'
import { phraseAt } from '../numbers/phrase.ts'
import type { TimeForm } from './form.ts'
import { type Parsed, type Reading, wordAt } from './parse.ts'
import { pointAt } from './points.ts'

/** A Found is a form with what shades and limits it. */
export interface Found extends Parsed {
  /** Index of its first token, where it is not the one that was asked for. */
  readonly first?: number
  readonly part?: Part | null
  readonly limit?: Limit | null
  readonly approximate?: boolean
}

/** A point with what shades it: "early", "the end of", "about". */
export function shaded(reading: Reading, i: number): Found | null {
  const { words, tokens } = reading
  let at = i
  let approximate = false
  if (words.approximate.has(wordAt(reading, at))) {
    approximate = true
    at++
  }
  const part =
    phraseAt(tokens, at, words.parts) ??
    (wordAt(reading, at) === words.the ? phraseAt(tokens, at + 1, words.parts) : null)
  if (part) {
    // "early-May", "the end of the year"
    const next = wordAt(reading, part.next) === '-' ? part.next + 1 : part.next
    const point = pointAt(reading, next) ?? theUnit(reading, next)
    if (point) return { ...point, part: part.value, approximate }
  }
  const point = pointAt(reading, at)
  return point && { ...point, approximate }
}

/** "the year", "the month" behind "the end of": the one in which the text is. */
function theUnit(reading: Reading, i: number): Parsed | null {
  const { words } = reading
  if (wordAt(reading, i) !== words.the) return null
  const unit = words.units.get(wordAt(reading, i + 1))
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null
  return { form: { is: 'unit', unit, shift: 0 }, next: i + 2 }
}

/** Whether a form is a place in time and no length, set or range. */
export const isDated = (form: TimeForm): boolean =>
  form.is !== 'set' && form.is !== 'name' && form.is !== 'length' && form.is !== 'range'
