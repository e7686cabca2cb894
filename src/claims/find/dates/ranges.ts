import { type Calendar, calendar, type TimeForm } from './form.ts'
import { dayAt, monthAt, type Reading, wordAt, yearBehind } from './parse.ts'
import { type Found, isDated, shaded } from './shaded.ts'

/** "12 and 15 February 2025", "2013 to 2018", "January and the end of March" behind "between" or "from". */
export function rangeFrom(reading: Reading, i: number): Found | null {
  const { words } = reading
  const days = dayPair(reading, i)
  if (days) return days.range
  const from = shaded(reading, i)
  if (!from || !isDated(from.form)) return null
  if (!words.to.has(wordAt(reading, from.next))) return null
  const to = shaded(reading, from.next + 1)
  if (!to || !isDated(to.form)) return null
  return { form: { is: 'range', from: from.form, to: to.form }, next: to.next }
}

/** "July to September 2025", "28 February-1 March", "2015-2018" behind a first point; "and" joins none here. */
export function rangeBehind(reading: Reading, from: Found): Found | null {
  const { words } = reading
  const join = wordAt(reading, from.next)
  if (!words.to.has(join) || join === words.and) return null
  const day = from.form.is === 'calendar' && from.form.month && from.form.day ? dayAt(reading, from.next + 1) : null
  if (day && from.form.is === 'calendar' && !monthAt(reading, day.next)) {
    const year = yearBehind(reading, day.next)
    const ends = year ? { ...from.form, year: year.year } : from.form
    return { form: { is: 'range', from: ends, to: { ...ends, day: day.day } }, next: year?.next ?? day.next }
  }
  const to = shaded(reading, from.next + 1)
  if (!to || !isDated(to.form) || to.form.is !== from.form.is) return null
  return { form: { is: 'range', from: from.form, to: to.form }, next: to.next }
}

/** "3 and 17 May 2025", "15-16 March": two days of one month; joined by a dash or "to" they are one range. */
export function dayList(reading: Reading, i: number): readonly Found[] | null {
  const pair = dayPair(reading, i)
  if (!pair) return null
  const isList = wordAt(reading, pair.join) === reading.words.and || reading.numbers.or.has(wordAt(reading, pair.join))
  const { from, to } = pair.range.form
  if (!isList || (from.is === 'calendar' && to.is === 'calendar' && touch(from, to))) return [pair.range]
  return [
    { form: from, next: pair.join },
    { form: to, next: pair.range.next, first: pair.join + 1 },
  ]
}

/** "January and February", "2021 and 2022": two units that touch are one stretch; other pairs lend the first the second's year. */
export function neighbours(reading: Reading, first: Found): readonly Found[] | null {
  if (
    wordAt(reading, first.next) !== reading.words.and ||
    first.form.is !== 'calendar' ||
    first.form.year.is === 'shift'
  )
    return null
  const second = shaded(reading, first.next + 1)
  if (second?.form.is !== 'calendar' || first.form.weekday || second.form.weekday) return null
  const [a, b] = [first.form, second.form]
  if ((a.month === null) !== (b.month === null) || (a.day === null) !== (b.day === null)) return null
  const lent: Calendar = a.month !== null && a.year.is === 'none' ? { ...a, year: b.year } : a
  if (touch(lent, b)) return [{ form: { is: 'range', from: lent, to: b }, next: second.next }]
  return [{ ...first, form: lent }]
}

/** Whether one unit follows the other: 24 and 25 February, January and February, 2021 and 2022. */
function touch(a: Calendar, b: Calendar): boolean {
  if (a.day !== null) return a.month === b.month && b.day === a.day + 1
  if (a.month !== null) return b.month === a.month + 1
  return a.year.is === 'year' && b.year.is === 'year' && b.year.year === a.year.year + 1
}

type RangeForm = Extract<TimeForm, { is: 'range' }>

function dayPair(
  reading: Reading,
  i: number,
): { readonly range: { form: RangeForm; next: number }; readonly join: number } | null {
  const { words, numbers } = reading
  const start = wordAt(reading, i) === words.the ? i + 1 : i
  const first = dayAt(reading, start, true)
  if (!first || (start > i && !first.ordinal)) return null
  const join = wordAt(reading, first.next)
  if (!words.to.has(join) && !numbers.or.has(join) && join !== '/') return null
  const at = wordAt(reading, first.next + 1) === words.the ? first.next + 2 : first.next + 1
  const second = dayAt(reading, at, true)
  if (!second) return null
  const of = wordAt(reading, second.next) === words.of ? second.next + 1 : second.next
  const month = monthAt(reading, of)
  if (!month) return null
  const year = yearBehind(reading, month.next)
  const make = (day: number): TimeForm => calendar({ day, month: month.month, ...(year && { year: year.year }) })
  return {
    range: { form: { is: 'range', from: make(first.day), to: make(second.day) }, next: year?.next ?? month.next },
    join: first.next,
  }
}
