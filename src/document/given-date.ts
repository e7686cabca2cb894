import { isRealDay } from '../text/calendar.ts'
import { BadInput } from '../text/errors.ts'
import { shown } from '../text/shown.ts'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?\s?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/

/**
 * The EDTF of a publication date that somebody gives: a day, a month or a year. Of an instant the day is kept as it is
 * written, since that is the day that the outlet prints.
 */
export function givenDate(said: string, input: string, place: string | null): string {
  const trimmed = said.trim()
  const day = INSTANT.exec(trimmed)?.[1] ?? trimmed
  const match = DATE.exec(day)
  const mend = 'write it as 2025-05-06, 2025-05 or 2025'
  if (!match) throw new BadInput(input, `${shown(said, 40)} is not a date`, { place, mend })
  if (!exists(match)) throw new BadInput(input, `there is no date ${day}`, { place, mend })
  return day
}

function exists([day, , month]: RegExpExecArray): boolean {
  if (month === undefined) return true
  return day.length === 10 ? isRealDay(day) : Number(month) >= 1 && Number(month) <= 12
}
