import type { Claim } from '../claims/claim.ts'

/** How claims of a type find each other: what sets one happening apart from the next of its kind. */
export interface TypeHabit {
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
  entry_into_force: { apart: 'dated', slack: 5 },
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

/** The habit of a type. */
export function habitOf(type: string): TypeHabit {
  return TYPE_HABITS[type] ?? OTHER
}

/** What a state decides once, and announces. */
export const DECISIONS = new Set(['agreement', 'entry_into_force', 'termination', 'suspension', 'refusal'])

/** Own slots that set apart what is alike else: another step, another effect, another period is another matter. */
const PARTING: Readonly<Record<string, string>> = {
  cap: 'period',
  entry_into_force: 'step',
  legal_challenge: 'forum',
  payment: 'scope',
  ruling: 'effect',
  terms: 'category',
}

/** Whether two claims of one type differ in the slot that sets such claims apart. */
export function slotsPart({ type, slots: one }: Claim, { slots: other }: Claim): boolean {
  const slot = PARTING[type]
  return slot !== undefined && one[slot] !== undefined && other[slot] !== undefined && one[slot] !== other[slot]
}

/** Conditions last and are dated by whoever speaks of them: other dates for them are no disagreement. */
export const LASTING = new Set([
  'proposal',
  'negotiation',
  'concern',
  'defence',
  'terms',
  'detention',
  'cap',
  'payment',
  'legal_challenge',
])
