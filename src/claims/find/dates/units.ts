import type { Unit } from '../../../language/date-words.ts'
import { addDays, addMonths, monthsAfter, weekdayOf } from '../../../text/calendar.ts'

/**
 * The unit that lies some units from a day: "last month" is the month before. Counted lengths (`counted`) are rounder:
 * "two weeks ago" names a month rather than a week, as a careful reader would write it.
 */
export function unitDate(day: string, unit: Unit, shift: number, isCounted = false): string {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.round(shift / 24))
    case 'day':
      return addDays(day, shift)
    case 'week':
      return isCounted ? addDays(day, shift * 7).slice(0, 7) : weekOf(addDays(day, shift * 7))
    case 'weekend': {
      const monday = addDays(day, shift * 7 + 1 - weekdayOf(day))
      const saturday = addDays(monday, weekdayOf(day) >= 6 || shift !== 0 ? 5 : -2)
      return `${saturday}/${addDays(saturday, 1)}`
    }
    case 'month':
      return monthsAfter(day, shift)
    case 'quarter': {
      const first = addMonths(day, shift * 3)
      return `${first.slice(0, 4)}-${33 + Math.floor((Number(first.slice(5, 7)) - 1) / 3)}`
    }
    case 'year':
      return String(Number(day.slice(0, 4)) + shift)
    case 'decade':
      return String(Number(day.slice(0, 4)) + shift * 10)
  }
}

/** The week of a day as its Monday and Sunday. */
function weekOf(day: string): string {
  const monday = addDays(day, 1 - weekdayOf(day))
  return `${monday}/${addDays(monday, 6)}`
}
