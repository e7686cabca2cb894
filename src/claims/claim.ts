import type { Quote } from '../text/quote.ts'

/** A Claim says: "this report says, in these words, that one event happened, holds, is planned, is possible, or is denied". */
export interface Claim {
  /** Hash of document, type, slots, unresolved time, modality, speaker and quote span; never of rule, confidence or version. */
  readonly id: string
  /** Id of the document. */
  readonly document: string
  /** A type of the codebook. */
  readonly type: string
  /** ISO 3166-1 alpha-2 (XK, EU too) of the arrangement's sending state. */
  readonly from: string | null
  /** The arrangement's receiving state. */
  readonly to: string | null
  /** Where people went on to, for onward movements. */
  readonly destination: string | null
  /** EDTF, as resolved from the claim's own document. */
  readonly when: string | null
  readonly time: TimeSaid | null
  /** The day that a running total reaches, EDTF. */
  readonly upTo: string | null
  /** Persons (see `people`); null where the report gives no number. */
  readonly count: number | null
  readonly people: People | null
  readonly amount: Amount | null
  readonly modality: Modality
  /** The word that softens it: "reportedly", "may". */
  readonly hedge: string | null
  /** The origin nearest to the fact; null where the outlet speaks for itself. */
  readonly speaker: string | null
  /** outlet → cited outlet → speaker or document, outermost first. */
  readonly attribution: readonly Voice[]
  readonly instrument: string | null
  /** The type's own slots of the codebook: `status`, `issue`, `category`, `effect` … */
  readonly slots: Readonly<Record<string, string>>
  readonly quote: Quote
  /** The rule or model that found it. */
  readonly rule: string
  /** `builtin@VERSION`, or the tool or person that an import names. */
  readonly reader: string
  /** Probability of being right: `claim` for type, states and modality together, and one a slot. */
  readonly confidence: Readonly<Record<string, number>>
  /** The strongest reasons, in words. */
  readonly reasons: readonly string[]
  /** Doubts that linting raised: `calendar: 21 August 2025 was a Thursday`. */
  readonly flags: readonly string[]
}

export const MODALITIES = ['asserted', 'planned', 'possible', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]

/** A TimeSaid keeps a time as the report put it: "last month", read from the publication date. */
export interface TimeSaid {
  readonly said: string
  readonly anchor: 'none' | 'published' | 'mentioned' | 'event'
  /** Known where the words give it, implied where the context does. */
  readonly known: 'known' | 'implied'
  /** What the words alone give, before any anchor, e.g. `--04`, `P-1M`, `weekday:1`. */
  readonly unresolved: string
}

/** People says how many, of whom, and how exactly. */
export interface People {
  readonly said: string
  readonly unit: 'people' | 'flights' | 'families'
  readonly bound: 'exact' | 'about' | 'at least' | 'at most'
  readonly low: number | null
  readonly high: number | null
  /** ISO codes of the nationalities named with the count. */
  readonly nationalities: readonly string[]
}

/** An Amount is money as said; `value` is null where the report gives only a vague sum. */
export interface Amount {
  readonly value: number
  readonly currency: string
  readonly said: string
  readonly bound: 'exact' | 'about' | 'at least' | 'at most'
  readonly per: 'lump' | 'head' | 'year' | 'month'
  readonly status: 'pledged' | 'conditional' | 'paid' | 'spent' | 'claimed' | 'unknown'
}

/** A Voice is one link of an attribution chain. */
export interface Voice {
  readonly name: string
  readonly kind: 'outlet' | 'person' | 'body' | 'state' | 'anonymous' | 'document'
  readonly post: string | null
}
