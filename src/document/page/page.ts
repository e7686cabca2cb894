/** A Signal is one value that a page declares, and where: `json-ld datePublished`, `meta article:published_time`, `time`. */
export interface Signal {
  readonly value: string
  readonly by: string
}

/** What a page declares of itself: of each thing all that was found, the most trustworthy first. */
export interface Declared {
  readonly title: readonly Signal[]
  readonly byline: readonly Signal[]
  readonly outlet: readonly Signal[]
  readonly section: readonly Signal[]
  /** Agencies credited: "Reuters", "AFP". */
  readonly credit: readonly Signal[]
  /** EDTF days or ISO instants. */
  readonly published: readonly Signal[]
  readonly updated: readonly Signal[]
  /** Canonical address. */
  readonly address: readonly Signal[]
  /** BCP 47. */
  readonly language: readonly Signal[]
  /** schema.org types of the page, `og:type`. */
  readonly kind: readonly Signal[]
  readonly tdm: readonly Signal[]
}

/** What a page that declares nothing declares. */
export const NOTHING_DECLARED: Declared = {
  title: [],
  byline: [],
  outlet: [],
  section: [],
  credit: [],
  published: [],
  updated: [],
  address: [],
  language: [],
  kind: [],
  tdm: [],
}
