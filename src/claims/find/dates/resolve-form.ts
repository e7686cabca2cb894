import type { Part } from '../../../language/date-words.ts'
import type { Language } from '../../../language/language.ts'
import { addDays, isoMonth, isRealDay, monthsAfter, weekdayOf } from '../../../text/calendar.ts'
import { bounds, plain } from '../../../text/edtf.ts'
import type { Calendar, TimeForm, YearSaid } from './form.ts'
import { holidayIn } from './holidays.ts'
import { unitDate } from './units.ts'

/** What a date can be counted from at one place of a text. */
export interface Anchors {
  readonly published: string | null
  /** The publication date in whatever precision it has. */
  readonly month: string | null
  /** The last date told, EDTF. */
  readonly mentioned: string | null
  /** The last year that stands in the text itself. */
  readonly yearSaid: number | null
  readonly country: string | null
  readonly language: Language | null
}

export interface Resolved {
  readonly edtf: string | null
  readonly anchor: 'none' | 'published' | 'mentioned' | 'event'
  readonly known: 'known' | 'implied'
  /** Whether later expressions count from this one. */
  readonly moves: boolean
  readonly yearSaid?: number
}

export type Lean = 'past' | 'future' | 'unknown'

const NOTHING: Resolved = { edtf: null, anchor: 'none', known: 'known', moves: false }

/** The time that a form means in view of its anchors. */
export function resolveForm(form: TimeForm, anchors: Anchors, lean: Lean, part: Part | null): Resolved {
  switch (form.is) {
    case 'calendar':
      return half(ofCalendar(form, anchors, lean), part)
    case 'weekday':
      return ofWeekday(form, anchors, lean)
    case 'stepped':
      return ofStepped(form, anchors)
    case 'unit': {
      const edtf = anchors.published && unitDate(anchors.published, form.unit, form.shift)
      return half(edtf ? { edtf, anchor: 'published', known: 'known', moves: true } : NOTHING, part)
    }
    case 'shift':
      return ofShift(form, anchors)
    case 'season':
    case 'holiday':
      return ofSeason(form, anchors, lean)
    case 'fiscal':
      return { edtf: `${form.from}/${form.to}`, anchor: 'none', known: 'known', moves: true, yearSaid: form.to }
    case 'range':
      return ofRange(form, anchors, lean)
    case 'length':
    case 'set':
      return NOTHING
  }
}

/** "the first half of 2026" is January to June. */
function half(resolved: Resolved, part: Part | null): Resolved {
  const year = resolved.edtf
  if (year?.length !== 4 || (part !== 'first half' && part !== 'second half')) return resolved
  return { ...resolved, edtf: part === 'first half' ? `${year}-01/${year}-06` : `${year}-07/${year}-12` }
}

function ofCalendar(form: Calendar, anchors: Anchors, lean: Lean): Resolved {
  const { month, day, months } = form
  if (months !== null && day !== null) {
    const edtf = anchors.published && dayOf(monthsAfter(anchors.published, months), day)
    return edtf ? { edtf, anchor: 'published', known: 'known', moves: true } : NOTHING
  }
  const said = yearOf(form.year, anchors)
  if (said !== null) {
    const edtf = month === null ? String(said) : dateOf(said, month, day)
    const anchor = form.year.is === 'year' ? 'none' : form.year.is === 'that' ? 'mentioned' : 'published'
    return edtf
      ? { edtf, anchor, known: 'known', moves: true, ...(form.year.is === 'year' && { yearSaid: said }) }
      : NOTHING
  }
  if (form.year.is !== 'none') return NOTHING
  return month === null ? ofDayAlone(day ?? 0, anchors, lean) : ofMonth(month, day, form.which, anchors, lean)
}

function yearOf(year: YearSaid, { published, month, mentioned }: Anchors): number | null {
  if (year.is === 'year') return year.year
  const from = published ?? month
  if (year.is === 'shift') return from === null ? null : Number(from.slice(0, 4)) + year.years
  if (year.is === 'that')
    return mentioned === null ? null : Number(bounds(mentioned).from?.slice(0, 4) ?? Number.NaN) || null
  return null
}

/** A month or a day of a month without its year. */
function ofMonth(month: number, day: number | null, which: Calendar['which'], anchors: Anchors, lean: Lean): Resolved {
  const { published, mentioned, yearSaid } = anchors
  if (published === null) {
    // Without a publication date, only a year that the text has told can lend itself.
    const from = yearSaid === null ? null : (mentioned ?? String(yearSaid))
    const edtf = from === null ? null : dateOf(nearestYear(month, from), month, day)
    return edtf ? { edtf, anchor: 'mentioned', known: 'implied', moves: true } : NOTHING
  }
  const year = Number(published.slice(0, 4))
  const date = (of: number): string | null => dateOf(of, month, day)
  const isPast = (edtf: string): boolean => (edtf.length === 7 ? edtf <= published.slice(0, 7) : edtf <= published)
  const own = date(year)
  const past = own !== null && isPast(own) ? own : date(year - 1)
  const ahead = own !== null && !isPast(own) ? own : date(year + 1)
  const make = (edtf: string | null, known: Resolved['known'] = 'known'): Resolved =>
    edtf ? { edtf, anchor: 'published', known, moves: true } : NOTHING
  if (which === 'next') return make(own === null || own.slice(0, 7) <= published.slice(0, 7) ? date(year + 1) : own)
  if (which === 'last') return make(own !== null && own.slice(0, 7) < published.slice(0, 7) ? own : date(year - 1))
  if (which === 'this') return make(own)
  if (lean === 'future') return make(own !== null && own.slice(0, 7) >= published.slice(0, 7) ? own : ahead)
  return make(past)
}

/** The year that puts a month nearest to a date of the text. */
function nearestYear(month: number, from: string): number {
  const at = bounds(from).from ?? bounds(from).to ?? from
  const year = Number(at.slice(0, 4))
  if (plain(from).length <= 4) return year
  const gap = month - Number(at.slice(5, 7))
  return gap > 8 ? year - 1 : year
}

function dateOf(year: number, month: number, day: number | null): string | null {
  return day === null ? isoMonth(year, month) : dayOf(isoMonth(year, month), day)
}

function dayOf(month: string, day: number): string | null {
  const date = `${month}-${String(day).padStart(2, '0')}`
  return isRealDay(date) ? date : null
}

/** "the 14th": of the month in view, else the last one before publication. */
function ofDayAlone(day: number, { published, mentioned }: Anchors, lean: Lean): Resolved {
  const near = mentioned && !mentioned.includes('/') && mentioned.length >= 7 ? plain(mentioned).slice(0, 7) : null
  if (near) return resolvedOr(dayOf(near, day), 'mentioned')
  if (published === null) return NOTHING
  const month = published.slice(0, 7)
  const own = dayOf(month, day)
  if (lean === 'future')
    return resolvedOr(own !== null && own >= published ? own : dayOf(monthsAfter(month, 1), day), 'published')
  return resolvedOr(own !== null && own <= published ? own : dayOf(monthsAfter(month, -1), day), 'published')
}

function resolvedOr(edtf: string | null, anchor: Resolved['anchor']): Resolved {
  return edtf ? { edtf, anchor, known: 'implied', moves: true } : NOTHING
}

function ofWeekday(
  { weekday, which, weeks }: Extract<TimeForm, { is: 'weekday' }>,
  { published }: Anchors,
  lean: Lean,
): Resolved {
  if (published === null) return NOTHING
  const today = weekdayOf(published)
  const back = (today - weekday + 7) % 7
  const make = (days: number): Resolved => ({
    edtf: addDays(published, days),
    anchor: 'published',
    known: 'known',
    moves: true,
  })
  if (weeks !== null) return make(weeks * 7 + weekday - today)
  if (which === 'this') return make(lean === 'past' ? -back : weekday - today)
  if (which === 'last') return make(-(back || 7))
  if (which === 'next') return make(7 - back)
  if (lean === 'future') return make((7 - back) % 7)
  return make(-back)
}

/** "the following Thursday", "that Friday": counted from the date in view. */
function ofStepped(
  { weekday, step }: Extract<TimeForm, { is: 'stepped' }>,
  { published, mentioned }: Anchors,
): Resolved {
  const told = mentioned && plain(mentioned).length === 10 ? plain(mentioned) : null
  const from = told ?? published
  if (from === null) return NOTHING
  const gap = (weekday - weekdayOf(from) + 7) % 7
  const days = step > 0 ? gap || 7 : step < 0 ? (gap || 7) - 7 : told ? gap : (gap || 7) - 7
  return { edtf: addDays(from, days), anchor: told ? 'mentioned' : 'published', known: 'implied', moves: true }
}

function ofShift(
  { unit, count, from }: Extract<TimeForm, { is: 'shift' }>,
  { published, mentioned }: Anchors,
): Resolved {
  if (count === null) return { ...NOTHING, anchor: from }
  if (from === 'published')
    return published === null
      ? NOTHING
      : { edtf: unitDate(published, unit, count, true), anchor: from, known: 'known', moves: true }
  if (from === 'event') return { ...NOTHING, anchor: 'event' }
  const anchor = mentioned && !mentioned.includes('/') ? plain(mentioned) : null
  if (anchor === null) return { ...NOTHING, anchor: 'mentioned' }
  return { edtf: shifted(anchor, unit, count), anchor: 'mentioned', known: 'implied', moves: true }
}

/** A date of any precision moved by units that are no finer than it. */
function shifted(date: string, unit: Parameters<typeof unitDate>[1], count: number): string | null {
  if (count === 0 && unit === 'day') return date.length === 10 ? date : null
  if (date.length === 10) return unitDate(date, unit, count, true)
  if (unit === 'month' && date.length === 7) return monthsAfter(date, count)
  if (unit === 'year') return String(Number(date.slice(0, 4)) + count)
  return null
}

function ofSeason(form: Extract<TimeForm, { is: 'season' | 'holiday' }>, anchors: Anchors, lean: Lean): Resolved {
  const { published } = anchors
  const of = (year: number): string | null =>
    form.is === 'season' ? `${year}-${form.season}` : holidayIn(form.holiday, year, anchors.country, anchors.language)
  const said = yearOf(form.year, anchors)
  if (said !== null) {
    const own = of(said)
    return own
      ? { edtf: own, anchor: form.year.is === 'year' ? 'none' : 'published', known: 'known', moves: true }
      : NOTHING
  }
  if (published === null) return NOTHING
  const year = Number(published.slice(0, 4))
  const years = [year + 1, year, year - 1].flatMap((at) => of(at) ?? [])
  const begun = years.find((edtf) => (bounds(edtf).from ?? '') <= published)
  const over = years.find((edtf) => (bounds(edtf).to ?? '') < published)
  const ahead = years.findLast((edtf) => (bounds(edtf).from ?? '') >= published)
  const edtf =
    form.which === 'last'
      ? over
      : form.which === 'next'
        ? ahead
        : form.which === 'this'
          ? of(year)
          : lean === 'future'
            ? ahead
            : begun
  return edtf ? { edtf, anchor: 'published', known: 'known', moves: true } : NOTHING
}

/** The ends of a range lend each other what one of them lacks: "between 12 and 15 February 2025", "July to September 2025". */
function ofRange({ from, to }: Extract<TimeForm, { is: 'range' }>, anchors: Anchors, lean: Lean): Resolved {
  const last = resolveForm(to, anchors, lean, null)
  if (last.edtf === null) return NOTHING
  const lent: Anchors = last.edtf.includes('/') ? anchors : { ...anchors, mentioned: last.edtf }
  const bare = from.is === 'calendar' && from.year.is === 'none' && from.month !== null
  const year = Number((bounds(last.edtf).from ?? '').slice(0, 4))
  const own = bare && year ? dateOf(year, from.month!, from.day) : resolveForm(from, lent, lean, null).edtf
  if (own === null) return NOTHING
  const first = bare && own.slice(0, 7) > last.edtf.slice(0, 7) ? dateOf(year - 1, from.month!, from.day) : own
  if (first === null) return NOTHING
  const [start, end] = [first.split('/')[0]!, last.edtf.split('/').at(-1)!]
  return { ...last, edtf: start === end ? start : `${start}/${end}` }
}
