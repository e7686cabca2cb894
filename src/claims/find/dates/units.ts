import type { Unit } from '../../../language/date-words.ts'
import { addDays, isoMonth, monthsAfter, weekdayOf } from '../../../text/calendar.ts'

/**
 * The unit that lies some units from a day: "last month" is the month before. Weeks are given as their month, as careful
 * readers write them, where they lie in one; counted weeks ("two weeks ago") always, since they name no week.
 */
export function unitDate(day: string, unit: Unit, shift: number, isCounted = false): string {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.round(shift / 24))
    case 'day':
      return addDays(day, shift)
    case 'week': {
      const moved = addDays(day, shift * 7)
      const [monday, sunday] = weekOf(moved).split('/') as [string, string]
      if (isCounted) return moved.slice(0, 7)
      return monday.slice(0, 7) === sunday.slice(0, 7) ? monday.slice(0, 7) : `${monday}/${sunday}`
    }
    case 'weekend': {
      const monday = addDays(day, shift * 7 + 1 - weekdayOf(day))
      // On a weekday "this weekend" can be either; reports speak of the one just over.
      const saturday = addDays(monday, weekdayOf(day) >= 6 || shift !== 0 ? 5 : -2)
      return `${saturday}/${addDays(saturday, 1)}`
    }
    case 'month':
      return monthsAfter(day, shift)
    case 'quarter': {
      const month = monthsAfter(day, shift * 3)
      return seasonOf(33 + Math.floor((Number(month.slice(5, 7)) - 1) / 3), Number(month.slice(0, 4)))
    }
    case 'year':
      return String(Number(day.slice(0, 4)) + shift)
    case 'decade':
      return String(Number(day.slice(0, 4)) + shift * 10)
  }
}

/** The week of a day as its Monday and Sunday. */
export function weekOf(day: string): string {
  const monday = addDays(day, 1 - weekdayOf(day))
  return `${monday}/${addDays(monday, 6)}`
}

/** First month of each season (21 to 24, northern) , quarter (33 to 36) and half year (40, 41); winter begins in the December before. */
const FIRST_MONTHS: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 0,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
  40: 1,
  41: 7,
}

/** A season or quarter as its first and last month: as wide as EDTF's `2025-21`, and comparable with months. */
export function seasonOf(season: number, year: number): string {
  const first = monthsAfter(isoMonth(year, 1), (FIRST_MONTHS[season] ?? 1) - 1)
  return `${first}/${monthsAfter(first, season >= 40 ? 5 : 2)}`
}
