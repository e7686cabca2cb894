import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Review } from '../events/review.ts'
import { contentId } from '../text/canonical.ts'
import type { KeptCapture, Stamp } from './kept-capture.ts'
import type { Poll, SourceChange } from './watched.ts'

/**
 * An Entry is one line of the log: "this was captured, read or decided, and the log knew it then".
 * The one format that may never break: a new shape is a new `v`, and old logs always fold (`test/register/old-logs/`).
 */
export type Entry = DocumentEntry | ClaimsEntry | ReviewEntry | CaptureEntry | StampEntry | SourceEntry | PollEntry

interface EntryBase {
  readonly v: 1
  /** Hash of the content without `recorded`, so that adding the same thing twice adds nothing. */
  readonly id: string
  /** When the log knew, an ISO instant. */
  readonly recorded: string
}

/** A document was captured. */
interface DocumentEntry extends EntryBase {
  readonly kind: 'document'
  readonly document: Document
  readonly provenance: Provenance
}

/** Claims of one document were read by a reader, or given by a person or another tool. */
interface ClaimsEntry extends EntryBase {
  readonly kind: 'claims'
  readonly document: string
  /** `builtin@3` names a reader with its version; a name without a version is an import. */
  readonly reader: string
  readonly claims: readonly Claim[]
}

/** A person decided something. */
interface ReviewEntry extends EntryBase {
  readonly kind: 'review'
  readonly review: Review
}

/** An address, a file or an archive gave these bytes at this time; what became of them. */
interface CaptureEntry extends EntryBase {
  readonly kind: 'capture'
  readonly capture: KeptCapture
}

/** An authority vouches that a capture existed at a time. */
interface StampEntry extends EntryBase {
  readonly kind: 'stamp'
  readonly stamp: Stamp
}

/** Somebody put a source under watch, or took it off. */
interface SourceEntry extends EntryBase {
  readonly kind: 'source'
  readonly change: SourceChange
}

/** A source under watch was asked, and what it gave. */
interface PollEntry extends EntryBase {
  readonly kind: 'poll'
  readonly poll: Poll
}

/** A Provenance says where a document's bytes came from; addresses of the machine itself are cut to file names. */
export interface Provenance {
  readonly via: 'file' | 'record' | 'standard input' | 'address' | 'archive' | 'sample'
  readonly name: string | null
  /** When its bytes were captured, an ISO instant; absent where a text was handed over and not captured. */
  readonly captured?: string
  /** Whether a feed or a sitemap brought it, and nobody chose it; absent where not. */
  readonly listed?: true
}

type Without<E> = E extends Entry ? Omit<E, 'v' | 'id' | 'recorded'> : never
type NewEntry = Without<Entry>

/** The log's line for something captured, read or decided at a time. */
export function entryOf(content: NewEntry, recorded: string): Entry {
  return { v: 1, id: contentId({ v: 1, of: identity(content) }), recorded, ...content } as Entry
}

/** What makes an entry the one that it is. A document is the same wherever its bytes came from; claims go by their ids. */
function identity(content: NewEntry): unknown {
  if (content.kind === 'document') return { kind: content.kind, document: content.document }
  if (content.kind !== 'claims') return content
  const { kind, document, reader, claims } = content
  return { kind, document, reader, claims: claims.map(({ id }) => id).sort() }
}
