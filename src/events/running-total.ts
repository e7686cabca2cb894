import type { Claim } from '../claims/claim.ts'
import { rangeOf, widthOf } from './date-range.ts'
import type { TotalWords } from './words.ts'

/** Longest stretch of days that still is one movement told vaguely, and no running total. */
const ONE_MOVEMENT = 4

/** Whether a claim's figure is a running total up to a day and not one movement. */
export function isRunningTotal(claim: Claim, words: TotalWords): boolean {
  const { count, type, upTo, slots, when } = claim
  if (count === null || type === 'cap') return false
  if (upTo !== null || slots.batch === 'total') return true
  const range = rangeOf(when)
  if (range?.interval === true && widthOf(range) > ONE_MOVEMENT) return true
  if (count === 0) return false
  const said = sentenceOf(claim)
  if (words.soFar.test(said)) return true
  // "In all, eight landed on 4 July" sums up one movement.
  const onDays = range !== null && widthOf(range) <= ONE_MOVEMENT
  return !onDays && words.inAll.test(said)
}

/** As much of a claim's sentence as its quote carries. */
function sentenceOf({ quote: { prefix, exact, suffix } }: Claim): string {
  const before = prefix.split(/[.!?](?=\s)|\n/).at(-1) ?? ''
  const behind = exact.endsWith('.') ? '' : (suffix.split(/[.!?](?:\s|$)|\n/)[0] ?? '')
  return before + exact + behind
}
