import type { Holiday } from '../../../language/date-words.ts'
import type { Language } from '../../../language/language.ts'
import { addDays, easterOf, isoDay, isoMonth, lastDayOf, weekdayOf } from '../../../text/calendar.ts'

/** The day of a holiday in a year; null for a national day of an unknown state. */
export function holidayIn(
  holiday: Holiday,
  year: number,
  country: string | null,
  language: Language | null,
): string | null {
  switch (holiday.is) {
    case 'fixed':
      return isoDay(year, holiday.month, holiday.day)
    case 'easter':
      return addDays(easterOf(year), holiday.days)
    case 'nth':
      return nth(year, holiday.month, holiday.weekday, holiday.n)
    case 'national': {
      const day = country === null ? undefined : language?.dates.national.get(holiday.name)?.[country]
      return day ? `${year}-${day}` : null
    }
  }
}

/** The n-th weekday of a month, -1 its last. */
function nth(year: number, month: number, weekday: number, n: number): string {
  if (n < 0) {
    const last = lastDayOf(isoMonth(year, month))
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = isoDay(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
}
