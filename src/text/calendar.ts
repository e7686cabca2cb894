/** Days of the calendar as ISO strings (`2025-05-05`), counted in UTC so that no machine's time zone moves them. */

const DAY = 86_400_000

const time = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

/** `toISOString` is several times slower, and events compare many days. */
function isoOf(at: number): string {
  const date = new Date(at)
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** The ISO day of a year, a month and a day, all counted from 1; not checked. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${two(day)}`
}

/** The ISO month of a year and a month counted from 1. */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}`
}

/** Whether an ISO day exists: 2024-02-29 does, 2025-02-29 does not. */
export function isRealDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !day.startsWith('0000') && isoOf(time(day)) === day
}

/** The day some days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return isoOf(time(day) + days * DAY)
}

/** The month some months later; takes a day or a month, gives a month. */
export function monthsAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return isoMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1)
}

/** The day some months later; where that month is too short, its last day. */
export function addMonths(day: string, months: number): string {
  const month = monthsAfter(day, months)
  const last = lastDayOf(month)
  const same = `${month}-${day.slice(8, 10)}`
  return same < last ? same : last
}

/** The last day of a month: `2024-02` has `2024-02-29`. */
export function lastDayOf(month: string): string {
  return isoOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
}

/** The day of the week, 1 Monday to 7 Sunday as in ISO 8601. */
export function weekdayOf(day: string): number {
  return new Date(time(day)).getUTCDay() || 7
}

/** Days from one day to another, negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / DAY)
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return isoDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}
