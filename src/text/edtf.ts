import { isRealDay, lastDayOf } from './calendar.ts'

/**
 * The part of EDTF (ISO 8601-2) that the press needs: years, months, days, seasons (21 to 24) and quarters (33 to 36),
 * intervals with open ends (`..`), and the marks of doubt `~`, `?` and `%`.
 */

export type Precision = 'day' | 'month' | 'season' | 'year' | 'interval'

/** The first and the last day that a date can mean; null where that end is open. */
export interface Bounds {
  readonly from: string | null
  readonly to: string | null
}

const POINT = /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6])|-(?:0[1-9]|1[0-2])-\d\d)?$/

/** First and last month of each season, northern hemisphere; a winter begins in the December of its year (2025-24 ends in February 2026). */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
}

/** A date without its marks of doubt. */
export function plain(edtf: string): string {
  return edtf.replace(/[~?%]/g, '')
}

/** Whether a string is a date of this part of EDTF, and one that exists. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/')
  if (ends.length === 1) return isPoint(text)
  if (ends.length !== 2 || ends.every((end) => end === '..' || end === '')) return false
  if (!ends.every((end) => end === '..' || end === '' || isPoint(end))) return false
  const { from, to } = bounds(text)
  return from === null || to === null || from <= to
}

function isPoint(text: string): boolean {
  const date = text.replace(/[~?%]$/, '')
  return POINT.test(date) && (date.length < 10 || isRealDay(date))
}

/** The first and the last day that a date can mean. */
export function bounds(edtf: string): Bounds {
  const date = plain(edtf)
  const slash = date.indexOf('/')
  if (slash < 0) return pointBounds(date)
  const [from, to] = [date.slice(0, slash), date.slice(slash + 1)]
  return {
    from: from === '..' || from === '' ? null : pointBounds(from).from,
    to: to === '..' || to === '' ? null : pointBounds(to).to,
  }
}

function pointBounds(date: string): Bounds {
  if (date.length === 10) return { from: date, to: date }
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` }
  const season = SEASONS[date.slice(5)]
  if (!season) return { from: `${date}-01`, to: lastDayOf(date) }
  const year = Number(date.slice(0, 4))
  const [first, last] = season
  const end =
    last > 12 ? `${year + 1}-${String(last - 12).padStart(2, '0')}` : `${year}-${String(last).padStart(2, '0')}`
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: lastDayOf(end) }
}

/** How fine a date is. */
export function precisionOf(edtf: string): Precision {
  if (edtf.includes('/')) return 'interval'
  const date = plain(edtf)
  if (date.length === 4) return 'year'
  if (date.length === 10) return 'day'
  return SEASONS[date.slice(5)] ? 'season' : 'month'
}

/** Whether two dates can be one answer in two precisions: 2024 and 2024-07 can, 2024-06 and 2024-07 cannot. */
export function sameOrFiner(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return within(x, y) || within(y, x)
}

/** Whether `inner` lies wholly in `outer`, an open end reaching for ever. */
function within(inner: Bounds, outer: Bounds): boolean {
  const startsIn = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const endsIn = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return startsIn && endsIn
}
