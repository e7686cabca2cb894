import { bounds, isEdtf } from '../text/edtf.ts'

/** A DateRange is the stretch of days that an EDTF string allows; `lo` and `hi` count days from 1970, both inclusive. */
export interface DateRange {
  readonly lo: number
  readonly hi: number
  /** Marked `~`, `?` or `%`: for decisions, only the announcement is dated. */
  readonly approximate: boolean
  /** Written as an interval, open ones included. */
  readonly interval: boolean
}

const DAY = 86_400_000

/** The same few dates come up again and again; past so many the memory of them starts anew. */
const REMEMBERED = 5000
const ranges = new Map<string, DateRange | null>()

/** The range of an EDTF date or interval; null where there is none or it cannot be read. */
export function rangeOf(edtf: string | null): DateRange | null {
  if (edtf === null) return null
  const known = ranges.get(edtf)
  if (known !== undefined) return known
  const range = read(edtf)
  if (ranges.size >= REMEMBERED) ranges.clear()
  ranges.set(edtf, range)
  return range
}

function read(edtf: string): DateRange | null {
  if (!isEdtf(edtf)) return null
  const { from, to } = bounds(edtf)
  return {
    lo: from === null ? Number.NEGATIVE_INFINITY : dayOf(from),
    hi: to === null ? Number.POSITIVE_INFINITY : dayOf(to),
    approximate: /[~?%]/.test(edtf),
    interval: edtf.includes('/'),
  }
}

/** Days between two ranges; 0 where they share a day. */
export function daysApart(a: DateRange, b: DateRange): number {
  return Math.max(0, a.lo - b.hi, b.lo - a.hi)
}

/** How many days a range spans: 1 for a day, about 30 for a month. */
export function widthOf({ lo, hi }: DateRange): number {
  return hi - lo + 1
}

/** The number of an ISO day, or of the UTC day of a timestamp. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso) / DAY)
}
