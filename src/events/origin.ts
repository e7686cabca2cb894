/** An Origin is where claims first came from: an interview, a paper seen, a court, an outlet's own reporting. */
export interface Origin {
  /** Made from its first claim, as an event's id is. */
  readonly id: string
  readonly kind: 'person' | 'body' | 'anonymous' | 'document' | 'court' | 'outlet' | 'named'
  /** Whom or what it was: `Olivier Nduhungirehe, interview`. */
  readonly label: string
  readonly claims: readonly string[]
  /** Ids of the documents that tell it, by publication. */
  readonly documents: readonly string[]
  /** Why its claims are taken as one origin, each link with its rule. */
  readonly links: readonly OriginLink[]
}

/** An OriginLink says: "these two claims go back to one origin, by this rule". */
export interface OriginLink {
  readonly a: string
  readonly b: string
  readonly rule: OriginRule
}

export type OriginRule = 'copy' | 'speaker' | 'credit' | 'paper' | 'court' | 'voice' | 'outlet' | 'review'
