import type { Claim } from '../claims/claim.ts'
import { tokensOf } from '../language/tokens.ts'
import { type DateRange, daysApart, rangeOf, widthOf } from './date-range.ts'
import { type Speaker, sameSpeaker, speakerOf } from './speaker.ts'
import { type StateOf, stateInWorld } from './state-of.ts'
import type { VoiceWords } from './words.ts'

/** How claims of a type find each other: what sets one happening apart from the next of its kind. */
interface TypeHabit {
  /** `dated`: told apart by date; `decided`: by date and words; `counted`: by date and number; `priced`: by sum; `voiced`: one a speaker; `worded`: by content. */
  readonly apart: 'dated' | 'decided' | 'counted' | 'priced' | 'voiced' | 'worded'
  /** Days that two dates of one happening may lie apart, since reports err and announcements follow. */
  readonly slack: number
}

/**
 * Slack was chosen on the six stories of `corpus/stories`: a decision's announcement follows its signature by weeks,
 * a movement is told within the month, a ruling is dated to the day.
 */
const TYPE_HABITS: Readonly<Record<string, TypeHabit>> = {
  proposal: { apart: 'dated', slack: 60 },
  negotiation: { apart: 'dated', slack: 120 },
  agreement: { apart: 'dated', slack: 75 },
  entry_into_force: { apart: 'dated', slack: 60 },
  refusal: { apart: 'dated', slack: 45 },
  suspension: { apart: 'dated', slack: 45 },
  termination: { apart: 'dated', slack: 75 },
  transfer: { apart: 'counted', slack: 31 },
  detention: { apart: 'counted', slack: 31 },
  onward_movement: { apart: 'counted', slack: 31 },
  return_to_sender: { apart: 'counted', slack: 3 },
  settlement: { apart: 'counted', slack: 31 },
  reciprocal_admission: { apart: 'counted', slack: 31 },
  cap: { apart: 'counted', slack: 366 },
  payment: { apart: 'priced', slack: 366 },
  terms: { apart: 'worded', slack: 366 },
  legal_challenge: { apart: 'decided', slack: 45 },
  ruling: { apart: 'decided', slack: 31 },
  concern: { apart: 'voiced', slack: 60 },
  defence: { apart: 'voiced', slack: 60 },
}

const OTHER: TypeHabit = { apart: 'worded', slack: 31 }

/** A Profile is a claim made ready for comparing, so that each is read once. */
export interface Profile {
  readonly claim: Claim
  /** All that likeness looks at but the words: of profiles with one key in other reports, one stands for all. */
  readonly key: string
  readonly habit: TypeHabit
  readonly range: DateRange | null
  /** Whether the figure is a running total up to a day and not one movement. */
  readonly total: boolean
  readonly speaker: Speaker | null
  readonly words: ReadonlySet<string>
  /** EDTF of the document's publication, null where unknown. */
  readonly published: string | null
  readonly printed: DateRange | null
}

/** A claim made ready for comparing. */
export function profileOf(
  claim: Claim,
  published: string | null,
  voices: VoiceWords,
  stateOf: StateOf = stateInWorld,
): Profile {
  const range = rangeOf(claim.when)
  const { when, count, amount, modality, speaker } = claim
  return {
    claim,
    key: `${when} ${count} ${amount?.value} ${amount?.bound} ${modality} ${speaker}`,
    habit: TYPE_HABITS[claim.type] ?? OTHER,
    range,
    total: isTotal(claim, range),
    speaker: claim.speaker === null ? null : speakerOf(claim.speaker, voices, stateOf),
    words: new Set(
      tokensOf(claim.quote.exact).flatMap(({ word, kind }) =>
        kind === 'mark' || word.length < 3 || voices.empty.has(word) ? [] : [stemOf(word)],
      ),
    ),
    published,
    printed: rangeOf(published),
  }
}

/** Longest stretch of days that still is one movement told vaguely, and no running total. */
const ONE_MOVEMENT = 4

function isTotal(claim: Claim, range: DateRange | null): boolean {
  if (claim.count === null || claim.type === 'cap') return false
  return claim.upTo !== null || (range?.interval === true && widthOf(range) > ONE_MOVEMENT)
}

/** Crude on purpose: enough for "deported" to meet "deports". */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word
}

/** From here on two claims are taken to speak of one happening. Chosen on `corpus/stories`; order matters, not values. */
export const SAME = 0.5

/** How likely two claims speak of one happening, from 0 (they cannot) to 1. */
export function likeness(a: Profile, b: Profile): number {
  const [one, other] = [a.claim, b.claim]
  if (one.type !== other.type || one.from !== other.from || one.to !== other.to) return 0
  if (a.total !== b.total && !isUndatedTotal(a, b)) return 0
  // A report tells one event once: two claims of one report are two happenings, unless one is the other's denial.
  if (one.document === other.document && one.id !== other.id && stance(one) === stance(other)) return 0
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
const DECISIONS = new Set(['agreement', 'entry_into_force', 'termination', 'suspension', 'refusal'])

function modalityLikeness(a: Claim, b: Claim): number {
  if (a.modality === b.modality) return 1
  if (DECISIONS.has(a.type) && (a.modality === 'possible' || b.modality === 'possible')) return 0
  return a.modality === 'denied' || b.modality === 'denied' ? 0.9 : 0.8
}

/** Undated claims printed further apart than this are less likely to speak of one happening. */
const NEAR_IN_PRINT = 60

function timeLikeness(one: Profile, other: Profile): number {
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
      return slotLikeness(a.claim, b.claim) * shareOf(a.words, b.words) ** 0.5
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

function countLikeness(a: Profile, b: Profile): number {
  const [m, n] = [a.claim.count, b.claim.count]
  const words = 0.1 * shareOf(a.words, b.words)
  if (m === null || n === null) return m === n ? 0.85 + words : 0.7 + words
  if (m === n) return 0.9 + words
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

/** The days that a running total may reach: the end of its interval, at its own precision. */
export function reachOf({ claim }: Profile): DateRange | null {
  const end = claim.upTo ?? claim.when?.split('/')[1] ?? null
  return end === null || end === '..' || end === '' ? null : rangeOf(end)
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

function slotLikeness(a: Claim, b: Claim): number {
  for (const slot of ['category', 'issue', 'period', 'forum']) {
    const [one, other] = [a.slots[slot], b.slots[slot]]
    if (one !== undefined && other !== undefined && one !== other) return 0
    if (one !== undefined && one === other) return 1.3
  }
  return 1
}

/** Share of the smaller set that the larger one holds. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
