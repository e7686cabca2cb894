/** A Difference is two or more values for one thing: a contradiction, or compatible for a named reason. */
export interface Difference {
  readonly id: string
  readonly pair: string
  /** The events that it lies in or between. */
  readonly events: readonly string[]
  readonly slot: DifferenceSlot
  /** Why the values agree after all; null where they contradict. */
  readonly reason: Reason | null
  readonly values: readonly DifferentValue[]
}

export type DifferenceSlot = 'when' | 'count' | 'amount' | 'existence' | 'status'

/** The codebook's reasons for which different values agree. */
export const REASONS = [
  'scope',
  'population',
  'precision',
  'period',
  'rounding',
  'snapshot',
  'plan',
  'timezone',
] as const
export type Reason = (typeof REASONS)[number]

/** A DifferentValue is one side with all that stands behind it. */
export interface DifferentValue {
  readonly value: string
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly quotes: readonly { readonly document: string; readonly quote: string }[]
}
