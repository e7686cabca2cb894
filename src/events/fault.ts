/** A Fault says: "these words of this report cannot be right as they stand, or say more than their source did". */
export interface Fault {
  readonly kind: FaultKind
  readonly document: string
  /** What is wrong, in words. */
  readonly note: string
  readonly start: number
  readonly end: number
}

/** A weekday that is not its date's; parts that do not add up; a post that grew; a hedge that was lost. */
type FaultKind = 'calendar' | 'arithmetic' | 'title' | 'hedge'
