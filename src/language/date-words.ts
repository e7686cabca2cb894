import type { WordTable } from './number-words.ts'

export type Unit = 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
export type Which = 'last' | 'this' | 'next'
export type Part = 'early' | 'mid' | 'late' | 'first half' | 'second half' | 'first day' | 'last day'
export type Limit = 'since' | 'from' | 'until' | 'by' | 'before' | 'after'

/** A Holiday is a fixed day (`12-24`), days from Easter Sunday, the n-th weekday of a month (-1 the last), or a state's own. */
export type Holiday =
  | { readonly is: 'fixed'; readonly month: number; readonly day: number }
  | { readonly is: 'easter'; readonly days: number }
  | { readonly is: 'nth'; readonly month: number; readonly weekday: number; readonly n: number }
  | { readonly is: 'national'; readonly name: string }

/** What a language supplies for dates. All words are folded, one token each. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  /** Months that are common words too, so that they need a day, a year or one of `leads` beside them: may, march. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly doubtfulWeekdays: ReadonlySet<string>
  /** Plurals, which are sets: on Mondays. */
  readonly weekdaySets: ReadonlySet<string>
  /** EDTF seasons: 21 spring to 24 winter. */
  readonly seasons: ReadonlyMap<string, number>
  /** Words that lead in a date, and so make a month or season of a doubtful word: in, since, the, last. */
  readonly leads: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Unit>
  /** Units that are several of another: a fortnight is two weeks. */
  readonly times: ReadonlyMap<string, number>
  readonly dayParts: ReadonlySet<string>
  readonly which: ReadonlyMap<string, Which>
  /** Counted from the date in view, not from today: following, previous. */
  readonly stepped: ReadonlyMap<string, number>
  readonly that: ReadonlySet<string>
  readonly same: ReadonlySet<string>
  readonly the: string
  readonly of: string
  readonly and: string
  readonly articles: ReadonlySet<string>
  /** Days counted from today: today 0, yesterday -1. */
  readonly near: WordTable<number>
  /** Ends of units that are one word or a genitive: year-end, year's end. */
  readonly ends: WordTable<Unit>
  readonly ago: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly later: ReadonlySet<string>
  /** Behind "a day": before what, or after what, is told next. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly limits: WordTable<Limit>
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** early, "the end of", "in the middle of". */
  readonly parts: WordTable<Part>
  readonly approximate: ReadonlySet<string>
  /** Taking office, whoever does: "took office", "return to power". */
  readonly office: WordTable<true>
  /** How many tokens the longest of them has. */
  readonly longestOffice: number
  readonly on: string
  readonly quarters: ReadonlySet<string>
  readonly quarterLetter: string
  readonly halfLetter: string
  readonly fiscal: WordTable<true>
  readonly holidays: WordTable<Holiday>
  /** Independence days and their like by state: `independence` → US → 07-04. */
  readonly national: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** "every Monday", "each week". */
  readonly every: ReadonlySet<string>
  /** In front of a length: for three weeks. */
  readonly lengths: WordTable<true>
  /** Words that open a noun phrase or a clause, and so an event to count from: two days after `the` ruling. */
  readonly determiners: ReadonlySet<string>
  /** Words that make what stands in their clause lie behind: was, had. */
  readonly past: ReadonlySet<string>
  /** Words that make what stands in their clause lie ahead: will, due. */
  readonly future: ReadonlySet<string>
  /** Phrases that do so: are to. */
  readonly futurePhrases: WordTable<true>
  /** Words in front of four digits that make them a name, and behind them that make them a count. */
  readonly noYear: ReadonlySet<string>
}
