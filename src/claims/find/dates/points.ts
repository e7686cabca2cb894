import { dayAlone, dayMonth, fiscalYear, monthAlone, monthDay, yearAlone, yearFirst } from './days.ts'
import { dottedDate, isoDate, slashedDate } from './numeric.ts'
import type { Parse, Parsed, Reading } from './parse.ts'
import { counted, holiday, nearDay, quarter, repeated, season, steppedUnit, wholeUnit } from './relative.ts'
import { weekday } from './weekdays.ts'

/** All kinds of points in time, tried in this order: the fuller form stands before the shorter one that it holds. */
const WORDED: readonly Parse[] = [
  repeated,
  holiday,
  fiscalYear,
  weekday,
  dayMonth,
  monthDay,
  quarter,
  season,
  monthAlone,
  nearDay,
  counted,
  wholeUnit,
  steppedUnit,
  dayAlone,
]

const FIGURES: readonly Parse[] = [isoDate, slashedDate, dottedDate, dayMonth, counted, yearFirst, yearAlone]

/** The point in time that starts at token `i`. */
export function pointAt(reading: Reading, i: number): Parsed | null {
  const token = reading.tokens[i]
  if (!token || token.kind === 'mark') return null
  for (const parse of token.kind === 'number' ? FIGURES : WORDED) {
    const parsed = parse(reading, i)
    if (parsed) return parsed
  }
  return null
}
