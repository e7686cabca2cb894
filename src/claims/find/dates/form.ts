import type { Holiday, Limit, Part, Unit, Which } from '../../../language/date-words.ts'
import type { Mention } from '../mention.ts'

/** A TimeForm is what the words of a time expression give by themselves, before any anchor. */
export type TimeForm =
  | Calendar
  /** "on Wednesday", "last Friday", "Friday of last week". */
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Which | null; readonly weeks: number | null }
  /** "today", "last month", "this year": whole units counted from the day of publication. */
  | { readonly is: 'unit'; readonly unit: Unit; readonly shift: number }
  /** "two weeks ago" counts from publication, "two weeks later" from the date in view, "weeks after X" from an event. */
  | {
      readonly is: 'shift'
      readonly unit: Unit
      readonly count: number | null
      readonly from: 'published' | 'mentioned' | 'event'
      /** "a year ago today": that very day. */
      readonly toTheDay?: boolean
    }
  /** "the following Thursday", "that Friday". */
  | { readonly is: 'stepped'; readonly weekday: number; readonly step: number }
  | { readonly is: 'season'; readonly season: number; readonly which: Which | null; readonly year: YearSaid }
  | { readonly is: 'holiday'; readonly holiday: Holiday; readonly which: Which | null; readonly year: YearSaid }
  | { readonly is: 'fiscal'; readonly from: number; readonly to: number }
  | { readonly is: 'range'; readonly from: TimeForm; readonly to: TimeForm }
  | { readonly is: 'length'; readonly unit: Unit; readonly count: number | null }
  /** "since Trump took office": whose taking of office, and its date where that follows; see office.ts. */
  | { readonly is: 'office'; readonly name: string | null; readonly told: TimeForm | null }
  | { readonly is: 'set' }
  /** No time at all: the Good Friday Agreement. */
  | { readonly is: 'name' }

/** A year as said: a number, so many years from the publication's, that of the date in view, or nothing. */
export type YearSaid =
  | { readonly is: 'none' }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'shift'; readonly years: number }
  | { readonly is: 'that' }

/** A Calendar form is a day, month or year, with the parts that are said. */
export interface Calendar {
  readonly is: 'calendar'
  readonly year: YearSaid
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  /** "last July", "next March". */
  readonly which: Which | null
  /** "the 11th of next month". */
  readonly months: number | null
}

/** A DateExpression says: "these words speak of a time", not yet which. */
export interface DateExpression extends Mention {
  readonly said: string
  readonly form: TimeForm
  readonly part: Part | null
  readonly limit: Limit | null
  readonly approximate: boolean
  /** In the line of place, date and agency that opens a report. */
  readonly dateline: boolean
  /** Whether it names a thing rather than tells a time: "the 1951 Convention". Nothing counts from it. */
  readonly naming: boolean
  /** Whose taking of office this date tells, as "in January" in "Trump, who returned to office in January". */
  readonly office: { readonly name: string | null } | null
  /** Counts the full stops before it, so that two expressions can be told to share a sentence. */
  readonly sentence: number
  /** What the words around it let expect. */
  readonly lean: 'past' | 'future' | 'unknown'
}

export const NO_YEAR: YearSaid = { is: 'none' }

/** A calendar form with the parts that are given. */
export function calendar(parts: Partial<Omit<Calendar, 'is'>>): Calendar {
  return { is: 'calendar', year: NO_YEAR, month: null, day: null, weekday: null, which: null, months: null, ...parts }
}
