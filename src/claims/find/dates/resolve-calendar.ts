import type { Limit } from '../../../language/date-words.ts'
import { isoMonth, isRealDay, monthsAfter } from '../../../text/calendar.ts'
import { bounds, plain } from '../../../text/edtf.ts'
import { type Anchors, type Lean, nothing, type Resolved, told } from './anchors.ts'
import type { Calendar, YearSaid } from './form.ts'

/**
 * From which age on, in months, a month without its year is rather the coming one: reports that look back further say
 * "last July". Measured on annotated reports: at ten months 11 of 16 lie ahead, at eleven 25 of 27, at nine 2 of 6.
 * Where the clause says "will" or "due", four months are enough: "will move in October".
 */
const FUTURE_FROM: Readonly<Record<Lean, number>> = { past: 11, unknown: 10, future: 4 }
/** "until July", "before July" look ahead sooner. */
const LIMIT_AHEAD = 8
/** "since January" looks back however long. */
const NEVER = 12

/** The day, month or year of a calendar form. */
export function ofCalendar(form: Calendar, anchors: Anchors, lean: Lean, limit: Limit | null): Resolved {
  const { month, day, months } = form
  if (months !== null && day !== null) {
    return told(anchors.published && dayOf(monthsAfter(anchors.published, months), day), 'published')
  }
  const year = yearOf(form.year, anchors)
  if (year !== null) {
    const anchor = form.year.is === 'year' ? 'none' : form.year.is === 'that' ? 'mentioned' : 'published'
    return told(month === null ? String(year) : dateOf(year, month, day), anchor)
  }
  if (form.year.is !== 'none') return nothing()
  return month === null
    ? ofDayAlone(day ?? 0, anchors, looksAhead(limit) ? 'future' : lean)
    : ofMonth(form, month, anchors, lean, limit)
}

const looksAhead = (limit: Limit | null): boolean => limit === 'until' || limit === 'before' || limit === 'by'

/** The year that is said, or null. */
export function yearOf(year: YearSaid, { published, mentioned }: Anchors): number | null {
  if (year.is === 'year') return year.year
  if (year.is === 'none') return null
  const from = year.is === 'shift' ? published : mentioned && bounds(mentioned).from
  return from ? Number(from.slice(0, 4)) + (year.is === 'shift' ? year.years : 0) : null
}

/** A month, with or without its day, that lacks its year. */
function ofMonth(
  { day, which }: Pick<Calendar, 'day' | 'which'>,
  month: number,
  anchors: Anchors,
  lean: Lean,
  limit: Limit | null,
): Resolved {
  const from = limit === 'since' ? NEVER : limit === 'until' || limit === 'before' ? LIMIT_AHEAD : FUTURE_FROM[lean]
  const { published } = anchors
  if (published === null) return ofUndated({ day, which }, month, anchors)
  const year = Number(published.slice(0, 4))
  const own = Number(published.slice(5, 7))
  // In the month of publication itself a day is this year's, gone or to come.
  const past = month <= own ? year : year - 1
  const age = (own - month + 12) % 12
  const chosen =
    // "last June" in July is that of the year before: for the one just over there is "last month".
    which === 'last' && age <= 1 && month <= own
      ? year - 1
      : which === 'next'
        ? past + 1
        : which === 'this'
          ? year
          : which === null && age >= from
            ? past + 1
            : past
  return told(dateOf(chosen, month, day), 'published')
}

/**
 * A month in an undated report: its year is that of the last date told with one. A bare year lends itself to its own
 * sentence and the next, since reports tell older history by years; so does a month to those before it.
 */
function ofUndated(
  { day, which }: Pick<Calendar, 'day' | 'which'>,
  month: number,
  { dated, datedNear }: Anchors,
): Resolved {
  const from = dated === null ? null : bounds(dated).from
  if (dated === null || from === null) return nothing()
  const precision = plain(dated).length
  const [year, own] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  if (which !== null) {
    // "last July" counts from now, for which only a day that is told can stand.
    if (precision !== 10 || which !== 'last') return nothing()
    return told(dateOf(month < own ? year : year - 1, month, day), 'mentioned', 'implied')
  }
  if (!datedNear && precision < 10 && (precision === 4 || month < own)) return nothing()
  return told(dateOf(year, month, day), 'mentioned', 'implied')
}

/** "the 14th": of the month just told, else the last one before publication. */
function ofDayAlone(day: number, { published, exact, near }: Anchors, lean: Lean): Resolved {
  const month = near && !near.includes('/') && near.length >= 7 ? plain(near).slice(0, 7) : null
  if (month) return told(dayOf(month, day), 'mentioned', 'implied')
  if (published === null || !exact) return nothing()
  const own = published.slice(0, 7)
  const today = Number(published.slice(8))
  const shift = lean === 'future' ? (day >= today ? 0 : 1) : day <= today ? 0 : -1
  // The 31st of a month that has none is that of the next.
  return told(dayOf(monthsAfter(own, shift), day) ?? dayOf(monthsAfter(own, shift + 1), day), 'published', 'implied')
}

/** A month of a year, or its day, null where there is no such day. */
export function dateOf(year: number, month: number, day: number | null): string | null {
  return day === null ? isoMonth(year, month) : dayOf(isoMonth(year, month), day)
}

function dayOf(month: string, day: number): string | null {
  const date = `${month}-${String(day).padStart(2, '0')}`
  return isRealDay(date) ? date : null
}
