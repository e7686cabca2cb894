/** What a language supplies for clauses and lists, as folded words. */
export interface ClauseWords {
  /** Words that open a new clause. */
  readonly openers: ReadonlySet<string>
  /** Words that may stand between the members of a list. */
  readonly joiners: ReadonlySet<string>
}
