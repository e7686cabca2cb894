import type { Claim } from '../claims/claim.ts'
import { daysApart, widthOf } from './date-range.ts'
import { type Profile, reachOf, shareOf } from './profile.ts'
import { sameSpeaker } from './speaker.ts'
import { timeLikeness } from './time-likeness.ts'
import { DECISIONS, slotsPart } from './type-habits.ts'

/** From here on two claims are taken to speak of one happening. Chosen on `corpus/stories`; order matters, not values. */
export const SAME = 0.5

/** How likely two claims speak of one happening, from 0 (they cannot) to 1. */
export function likeness(a: Profile, b: Profile): number {
  const [one, other] = [a.claim, b.claim]
  if (one.type !== other.type || one.from !== other.from || one.to !== other.to) return 0
  if (a.total !== b.total && !isUndatedTotal(a, b)) return 0
  // A report tells one event once: two claims of one report are two happenings, unless one is the other's denial.
  if (one.document === other.document && one.id !== other.id && stance(one) === stance(other)) return 0
  if (slotsPart(one, other)) return 0
  const modality = modalityLikeness(one, other)
  const time = timeLikeness(a, b)
  if (modality === 0 || time === 0) return 0
  return modality * time * contentLikeness(a, b)
}

function stance({ modality }: Claim): string {
  return modality
}

/** "Four have been moved", told without a date, can be the total that another report dates. */
function isUndatedTotal(a: Profile, b: Profile): boolean {
  const [total, other] = a.total ? [a, b] : [b, a]
  return (
    other.range === null && other.claim.count === total.claim.count && total.claim.modality === other.claim.modality
  )
}

/** Willingness is no decision: "open to more" is not the pact that was signed. */
function modalityLikeness(a: Claim, b: Claim): number {
  if (a.modality === b.modality) return 1
  if (DECISIONS.has(a.type) && (a.modality === 'possible' || b.modality === 'possible')) return 0
  return a.modality === 'denied' || b.modality === 'denied' ? 0.9 : 0.8
}

function contentLikeness(a: Profile, b: Profile): number {
  switch (a.habit.apart) {
    case 'dated':
      return 0.8 + 0.2 * shareOf(a.words, b.words)
    case 'decided':
      return decisionLikeness(a, b)
    case 'counted':
      return countLikeness(a, b)
    case 'priced':
      return amountLikeness(a.claim, b.claim) * (0.85 + 0.15 * shareOf(a.words, b.words))
    case 'voiced':
      return a.speaker && b.speaker && sameSpeaker(a.speaker, b.speaker) ? 1 : 0
    case 'worded':
      return (
        shareOf(a.words, b.words) ** (a.claim.slots.category !== undefined && !slotsPart(a.claim, b.claim) ? 0.25 : 0.5)
      )
  }
}

/** Courts decide often: judgments of other days are one only where they are told in much the same words. */
function decisionLikeness(a: Profile, b: Profile): number {
  const [m, n] = [a.claim.count, b.claim.count]
  if (m !== null && n !== null && m !== n) return 0
  const share = shareOf(a.words, b.words)
  const sameTime = a.range === null || b.range === null || daysApart(a.range, b.range) === 0
  return sameTime ? 0.8 + 0.2 * share : 0.5 + 0.5 * share
}

/** A planned figure may come out a little different: eleven announced, ten arrived. */
const PLAN_SHARE = 0.7

/** So few people are moved so often that the number alone does not make two dates one movement. */
const FEW = 3
/** Below `SAME`, yet no veto: another member of the group may bring the two together. */
const UNSURE = 0.4

/** Whether two claims of one number share a day, a nationality, or words that tell whom they speak of. */
function meet(a: Profile, b: Profile): boolean {
  const others = b.claim.people?.nationalities ?? []
  if (a.claim.people?.nationalities.some((state) => others.includes(state))) return true
  if (a.range === null || b.range === null || daysApart(a.range, b.range) === 0) return true
  return [...a.words].filter((word) => b.words.has(word)).length >= 2
}

function countLikeness(a: Profile, b: Profile): number {
  const [m, n] = [a.claim.count, b.claim.count]
  const words = 0.1 * shareOf(a.words, b.words)
  if (m === null || n === null) return m === n ? 0.85 + words : 0.7 + words
  if (m === n) return m <= FEW && !meet(a, b) ? UNSURE : 0.9 + words
  if (a.total) return sameReach(a, b) ? 0.7 : 0
  if (a.claim.type === 'cap') return 0
  const share = Math.min(m, n) / Math.max(m, n)
  const planned = (a.claim.modality === 'planned') !== (b.claim.modality === 'planned')
  const sameDay = a.range !== null && b.range !== null && widthOf(a.range) <= 2 && daysApart(a.range, b.range) <= 1
  // One day's movement told with two figures is one movement in dispute; without a day, other figures are other people.
  if (share >= PLAN_SHARE && (planned || sameDay)) return 0.75
  return sameDay && a.claim.document !== b.claim.document ? 0.6 * (0.6 + 0.4 * share) : 0
}

/** Whether two running totals reach the same day as far as their precision tells. */
function sameReach(a: Profile, b: Profile): boolean {
  const [one, other] = [reachOf(a), reachOf(b)]
  return one !== null && other !== null && daysApart(one, other) === 0
}

/** Sums within this share of each other may be one sum rounded. */
const ROUNDED = 0.95

function amountLikeness({ amount: a }: Claim, { amount: b }: Claim): number {
  if (a === null || b === null) return a === b ? 0.9 : 0.55
  if (a.currency !== b.currency || a.per !== b.per) return 0
  if (a.value === b.value) return 1
  const exact = a.bound === 'exact' && b.bound === 'exact'
  return !exact && Math.min(a.value, b.value) / Math.max(a.value, b.value) >= ROUNDED - 0.05 ? 0.8 : 0
}
