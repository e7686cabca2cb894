import type { Limit } from '../../../language/date-words.ts'
import { addDays, addMonths, daysBetween, monthsAfter, weekdayOf } from '../../../text/calendar.ts'
import { bounds, plain } from '../../../text/edtf.ts'
import { type Anchors, type Lean, nothing, type Resolved, told } from './anchors.ts'
import type { TimeForm } from './form.ts'
import { holidayIn } from './holidays.ts'
import { yearOf } from './resolve-calendar.ts'
import { seasonOf, unitDate, weekOf } from './units.ts'

type Form<Is extends TimeForm['is']> = Extract<TimeForm, { is: Is }>

/** "today", "last month", "this week". */
export function ofUnit({ unit, shift }: Form<'unit'>, { published, exact }: Anchors): Resolved {
  if (published === null || (!exact && unit !== 'month' && unit !== 'year')) return nothing('published')
  const date = told(unitDate(published, unit, shift), 'published')
  return unit === 'week' ? { ...date, within: weekOf(addDays(published, shift * 7)) } : date
}

/** "on Wednesday", "last Friday", "Monday next week". */
export function ofWeekday(
  { weekday, which, weeks }: Form<'weekday'>,
  { published, exact }: Anchors,
  lean: Lean,
): Resolved {
  if (published === null || !exact) return nothing('published')
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  const days =
    weeks !== null
      ? weeks * 7 + weekday - today
      : which === 'last'
        ? -(back || 7)
        : which === 'next'
          ? 7 - back
          : which === 'this' && lean !== 'past'
            ? weekday - today
            : lean === 'future'
              ? (7 - back) % 7
              : -back
  return told(addDays(published, days), 'published')
}

/** "the following Thursday", "that Friday": counted from the date in view. */
export function ofStepped({ weekday, step }: Form<'stepped'>, { published, exact, mentioned }: Anchors): Resolved {
  const day = mentioned && plain(mentioned).length === 10 ? plain(mentioned) : null
  const from = day ?? (exact ? published : null)
  if (from === null) return nothing('mentioned')
  const gap = (weekday - weekdayOf(from) + 7) % 7
  const days = step > 0 ? gap || 7 : step < 0 || !day ? (gap || 7) - 7 : gap
  return told(addDays(from, days), day ? 'mentioned' : 'published', 'implied')
}

/** "two weeks ago", "three days later", "a day after the ruling". */
export function ofShift({ unit, count, from, toTheDay }: Form<'shift'>, anchors: Anchors): Resolved {
  if (count === null) return nothing(from)
  if (from === 'published') {
    if (anchors.published === null || (!anchors.exact && unit !== 'year')) return nothing(from)
    return told(
      toTheDay ? dayBefore(anchors.published, unit, count) : unitDate(anchors.published, unit, count, true),
      from,
    )
  }
  if (from === 'event') return ofEvent(unit, count, anchors)
  const { mentioned } = anchors
  if (mentioned === null || mentioned.includes('/')) return nothing(from)
  return told(shifted(plain(mentioned), unit, count), from, 'implied')
}

/** The very day some units off: "a year ago today". */
function dayBefore(day: string, unit: Form<'shift'>['unit'], count: number): string {
  if (unit === 'year') return addMonths(day, count * 12)
  return unit === 'month' ? addMonths(day, count) : addDays(day, unit === 'week' ? count * 7 : count)
}

/**
 * "a day after" something that is told behind it. "On Thursday, a day after the denial": the denial was on Wednesday;
 * "a day after the flight of 5 July": 6 July; "five days after the plane landed, they wait": counted from publication.
 */
function ofEvent(unit: Form<'shift'>['unit'], count: number, { same, next, published, exact }: Anchors): Resolved {
  const ahead = same === null ? next : null
  const from = same ?? next ?? (exact && count > 0 ? published : null)
  if (from === null || from.includes('/')) return nothing('event')
  return told(shifted(plain(from), unit, ahead === null ? -count : count), 'event', 'implied')
}

/** A date of any precision moved by units that are no finer than it. */
function shifted(date: string, unit: Form<'shift'>['unit'], count: number): string | null {
  if (date.length === 10) return unitDate(date, unit, count, true)
  if (unit === 'month' && date.length === 7) return monthsAfter(date, count)
  if (unit === 'year') return String(Number(date.slice(0, 4)) + count)
  return null
}

/** "last summer", "Q3", "Christmas Eve": each comes once a year. */
export function ofYearly(
  form: Form<'season'> | Form<'holiday'>,
  anchors: Anchors,
  lean: Lean,
  limit: Limit | null,
): Resolved {
  const { published } = anchors
  const of = (year: number): string | null =>
    form.is === 'season'
      ? seasonOf(form.season, year)
      : holidayIn(form.holiday, year, anchors.country, anchors.language)
  const said = yearOf(form.year, anchors)
  if (said !== null) return told(of(said), form.year.is === 'year' ? 'none' : 'published')
  if (published === null || form.year.is !== 'none') return nothing()
  const year = Number(published.slice(0, 4))
  const years = [year + 1, year, year - 1].flatMap((at) => of(at) ?? [])
  const begun = years.find((edtf) => (bounds(edtf).from ?? '') <= published)
  const over = years.find((edtf) => (bounds(edtf).to ?? '') < published)
  const ahead = years.findLast((edtf) => (bounds(edtf).from ?? '') >= published)
  if (form.which === 'last') return told(over ?? null, 'published')
  if (form.which === 'next') return told(ahead ?? null, 'published')
  if (form.which === 'this') return told(of(year), 'published')
  const isAhead = form.is === 'season' ? isFar(begun, published) : isNearer(ahead, begun, published, limit)
  return told((lean === 'future' || (lean === 'unknown' && isAhead) ? ahead : begun) ?? null, 'published')
}

/** A season that ended this many days ago is rather the coming one: reports that look back further say "last spring". */
const FAR = 120

function isFar(begun: string | undefined, published: string): boolean {
  const end = begun && bounds(begun).to
  return !end || daysBetween(end, published) > FAR
}

/** How many times nearer the coming holiday must be to be meant where no word tells: most of what is reported has happened. */
const MUCH_NEARER = 4

function isNearer(
  ahead: string | undefined,
  begun: string | undefined,
  published: string,
  limit: Limit | null,
): boolean {
  const [gone, coming] = [begun && bounds(begun).to, ahead && bounds(ahead).from]
  if (!gone || !coming) return false
  // "by Christmas", "before Easter" look ahead unless it is just over.
  if (limit === 'by' || limit === 'before' || limit === 'until') return daysBetween(gone, published) > FAR
  return daysBetween(gone, published) > daysBetween(published, coming) * MUCH_NEARER
}
