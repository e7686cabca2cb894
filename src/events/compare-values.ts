import type { Amount, Claim } from '../claims/claim.ts'
import { daysApart, widthOf } from './date-range.ts'
import type { Reason } from './difference.ts'
import { type Profile, reachOf } from './profile.ts'
import { DECISIONS, LASTING } from './type-habits.ts'

/** What two values of one slot are to each other. */
export type Relation = 'same' | 'contradiction' | Reason

/** Dates of one event in two reports. */
export function compareWhen(one: Profile, other: Profile): Relation {
  const [{ claim: a, range: x }, { claim: b, range: y }] = [one, other]
  if (a.when === b.when || isSpan(a) || isSpan(b)) return 'same'
  if (x === null || y === null || LASTING.has(a.type)) return 'same'
  const apart = daysApart(x, y)
  if (apart === 0) return 'precision'
  // Signed in June, announced in August: two dates of one decision.
  if (isAnnouncement(one) || isAnnouncement(other)) return 'precision'
  if (a.modality === 'planned' || b.modality === 'planned') return a.modality === b.modality ? 'contradiction' : 'plan'
  if (a.modality === 'denied' || b.modality === 'denied') return 'same'
  const days = widthOf(x) === 1 && widthOf(y) === 1
  // A flight that lands a day later than it left: each end has its own date.
  return days && apart === 1 && a.type === 'transfer' ? 'timezone' : 'contradiction'
}

/** Days before its report within which a decision's date is likely to be that of its announcement. */
const NEWS = 2

/** Whether a decision is dated by its announcement: marked so, or told as that day's news. */
function isAnnouncement({ claim, range, printed }: Profile): boolean {
  if (!DECISIONS.has(claim.type) || range === null) return false
  return range.approximate || (printed !== null && widthOf(range) === 1 && daysApart(range, printed) <= NEWS)
}

/** Spans of running totals end where the report does: they differ without disagreeing. */
function isSpan({ when, upTo }: Claim): boolean {
  return upTo !== null || when?.includes('/') === true
}

/** Numbers of people, of one event or of two of its kind. */
export function compareCount(a: Profile, b: Profile): Relation {
  const [m, n] = [a.claim.count, b.claim.count]
  if (m === null || n === null || m === n) return 'same'
  if (a.claim.modality !== b.claim.modality && (a.claim.modality === 'planned' || b.claim.modality === 'planned'))
    return 'plan'
  if (isRounded(m, a.claim.people?.bound, n, b.claim.people?.bound)) return 'rounding'
  if (populationsDiffer(a.claim, b.claim)) return 'population'
  if (a.total && b.total) {
    const [one, other] = [reachOf(a), reachOf(b)]
    return one && other && daysApart(one, other) > 0 ? 'snapshot' : 'contradiction'
  }
  return 'contradiction'
}

/** Sums of money of one arrangement. */
export function compareAmount(a: Amount, b: Amount): Relation {
  if (a.currency === b.currency && a.value === b.value && a.per === b.per) return 'same'
  if (a.currency !== b.currency || a.per !== b.per) return 'scope'
  return isRounded(a.value, a.bound, b.value, b.bound) ? 'rounding' : 'contradiction'
}

type Bound = Amount['bound'] | undefined

/** "About 5" and 4.76, "more than 30" and 32: a bound that the exact value keeps. */
const ABOUT = 0.06
const OVER = 0.15

/** Whether one figure is the other said roughly. */
export function isRounded(a: number, aBound: Bound, b: number, bBound: Bound): boolean {
  const rough = (value: number, bound: Bound, exact: number): boolean => {
    // "About 95" is no rounding of 100: the rough figure is the one with fewer digits.
    if (digitsOf(value) >= digitsOf(exact)) return false
    if (bound === 'about') return Math.abs(value - exact) <= ABOUT * exact
    if (bound === 'at least') return exact >= value && exact - value <= OVER * exact
    if (bound === 'at most') return exact <= value && value - exact <= OVER * exact
    return false
  }
  return rough(a, aBound, b) || rough(b, bBound, a)
}

function digitsOf(value: number): number {
  return String(value).replace(/\D/g, '').replace(/0+$/, '').length
}

/** Whether two figures count other people: other nationalities named, or other units. */
function populationsDiffer(a: Claim, b: Claim): boolean {
  const [one, other] = [a.people, b.people]
  if (!one || !other) return false
  if (one.unit !== other.unit) return true
  return (
    one.nationalities.length > 0 &&
    other.nationalities.length > 0 &&
    !one.nationalities.some((state) => other.nationalities.includes(state))
  )
}
