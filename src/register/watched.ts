/** What a source is, told by what it answers: a list of reports in some form, or one page that is looked at for changes. */
const SOURCE_KINDS = ['feed', 'sitemap', 'page'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A SourceChange is what somebody decided on a source: put it under watch, pause it, go on, take it off. */
export interface SourceChange {
  readonly address: string
  readonly change: 'add' | 'pause' | 'resume' | 'remove'
  /** When it was decided, an ISO instant: pausing twice is two decisions. */
  readonly at: string
  /** Seconds between polls that the user wants; null for the source's own rhythm. */
  readonly every: number | null
  /** A name for people; null for what the source calls itself. */
  readonly title: string | null
}

/** A Poll says: "at this time the source was asked, and gave this". */
export interface Poll {
  readonly address: string
  /** ISO instant in UTC. */
  readonly time: string
  readonly outcome: 'read' | 'unchanged' | 'failed'
  /** What went wrong; null where nothing did. */
  readonly problem: string | null
  readonly kind: SourceKind | null
  /** What the source calls itself. */
  readonly title: string | null
  /** Addresses that the source listed, and how many of them were new to the register. */
  readonly listed: number
  readonly fresh: number
  readonly etag: string | null
  readonly lastModified: string | null
  /** Seconds that the source asks to be left alone (ttl, sy:updatePeriod, Cache-Control, Retry-After); null where it does not say. */
  readonly rhythm: number | null
}
