import type { Claim } from '../claims/claim.ts'
import { daysApart, widthOf } from './date-range.ts'
import type { Profile } from './profile.ts'
import { DECISIONS } from './type-habits.ts'

/** Undated claims printed further apart than this are less likely to speak of one happening. */
const NEAR_IN_PRINT = 60

/** How well two claims' times fit one happening, from 0 (they cannot) to 1. */
export function timeLikeness(one: Profile, other: Profile): number {
  const [{ range: a, habit }, { range: b }] = [one, other]
  if ((one.claim.modality === 'denied') !== (other.claim.modality === 'denied')) return denialLikeness(one, other)
  if (a === null && b === null) return habit.apart !== 'counted' || printedNear(one, other) ? 0.9 : 0.6
  if (a === null || b === null) return couldTell(one, other) ? 0.8 : 0
  const apart = daysApart(a, b)
  if (apart === 0) return 1
  if (apart <= slackOf(one, other)) return 0.9 - (0.3 * apart) / habit.slack
  return isYearOff(one.claim, other.claim) ? YEAR_OFF : 0
}

/** A denial is dated by its own day: it meets whatever was told to have happened by then. */
function denialLikeness(one: Profile, other: Profile): number {
  const [denied, told] = one.claim.modality === 'denied' ? [one, other] : [other, one]
  if (denied.range === null || told.range === null) return 0.9
  return told.range.lo <= denied.range.hi + denied.habit.slack ? 0.9 : 0
}

/** Two days of one movement lie this near; a month can be taken for the next one. */
const SAME_MOVEMENT = 3

/** Days that two claims' dates may lie apart: for movements told to the day only a few, since batches follow each other. */
function slackOf(a: Profile, b: Profile): number {
  const days = a.range !== null && b.range !== null && widthOf(a.range) === 1 && widthOf(b.range) === 1
  return days && a.habit.apart === 'counted' ? Math.min(SAME_MOVEMENT, a.habit.slack) : a.habit.slack
}

const YEAR_OFF = 0.7

/** "September 2020" for "September 2019": the slip of a pen, for what a state decides once. */
function isYearOff(a: Claim, b: Claim): boolean {
  if (!DECISIONS.has(a.type) && a.type !== 'ruling') return false
  const [one, other] = [a.when?.match(/^(\d{4})(-\d\d.*)$/), b.when?.match(/^(\d{4})(-\d\d.*)$/)]
  if (!one || !other || one[2] !== other[2] || one[2]?.includes('/')) return false
  return Math.abs(Number(one[1]) - Number(other[1])) === 1
}

/** A plan without a date lies ahead of its report, and what is told as done lies behind it. */
function couldTell(one: Profile, other: Profile): boolean {
  const [undated, dated] = one.range === null ? [one, other] : [other, one]
  const printed = undated.printed
  if (printed === null || dated.range === null) return true
  if (undated.claim.modality === 'planned') return dated.range.hi >= printed.lo - undated.habit.slack
  return undated.claim.modality !== 'asserted' || dated.range.lo <= printed.hi
}

function printedNear(a: Profile, b: Profile): boolean {
  const [one, other] = [a.printed, b.printed]
  return one === null || other === null || daysApart(one, other) <= NEAR_IN_PRINT
}
