import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Review } from '../events/review.ts'
import type { Provenance } from './entry.ts'
import type { KeptCapture, Stamp } from './kept-capture.ts'
import type { Poll, SourceChange } from './watched.ts'

/** A RegisterState is the log put in order: everything that any view of the register is made from, and nothing else. */
export interface RegisterState {
  readonly documents: ReadonlyMap<string, KeptDocument>
  /** By document, every reading of it, superseded ones too, so that any past day can be asked for. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly reviews: ReadonlyMap<string, KeptReview>
  /** By capture id. */
  readonly captures: ReadonlyMap<string, Noted<KeptCapture>>
  /** By entry id, as are the two that follow. */
  readonly stamps: ReadonlyMap<string, Noted<Stamp>>
  readonly changes: ReadonlyMap<string, Noted<SourceChange>>
  readonly polls: ReadonlyMap<string, Noted<Poll>>
}

/** A Noted is anything with the time when the log knew it. */
export type Noted<T> = T & { readonly recorded: string }

/** A KeptDocument is a document with the time when the log first knew it. */
export interface KeptDocument {
  readonly document: Document
  readonly provenance: Provenance
  readonly recorded: string
}

/** A Reading is what one reader, at one version and time, found in one document. */
export interface Reading {
  readonly entry: string
  readonly reader: string
  readonly claims: readonly Claim[]
  readonly recorded: string
}

/** A KeptReview is a review with the time when the log knew it. */
export interface KeptReview {
  readonly review: Review
  readonly recorded: string
}

export const EMPTY: RegisterState = {
  documents: new Map(),
  readings: new Map(),
  reviews: new Map(),
  captures: new Map(),
  stamps: new Map(),
  changes: new Map(),
  polls: new Map(),
}
