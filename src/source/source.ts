import type { BadInput } from '../text/errors.ts'
import type { Capture } from './capture.ts'

/** A Fetched says: "this text, or this record, came from this place", or that what lay there could not be used. */
export type Fetched = FetchedText | FetchedRecord | FetchedBytes | Refused

/** Kinds of bytes that a document can be made of, told by their content and not by their name. */
export type Media = 'html' | 'pdf' | 'docx' | 'mail' | 'text'

/** Bytes of a page or a paper, with what the world said of them when they were captured. */
export interface FetchedBytes {
  readonly kind: 'bytes'
  /** Where it came from, as messages name it: a path or an address. */
  readonly input: string
  /** Where in the input it stood: `record 12` of an archive. */
  readonly place: string | null
  readonly media: Media
  /** The character encoding that headers declare; null where they do not. */
  readonly charset: string | null
  /** The body with transfer and content codings undone. */
  readonly bytes: Uint8Array
  readonly capture: Capture
  /** What the list that named this address said of it; weaker than what the page says itself. */
  readonly listed: Listed | null
}

/** A Listed is what a feed or a sitemap says of one of its addresses. */
export interface Listed {
  readonly title: string | null
  /** ISO instant or EDTF date, as the feed gives it. */
  readonly published: string | null
  readonly outlet: string | null
  readonly language: string | null
}

export interface FetchedText {
  readonly kind: 'text'
  /** Where it came from, as messages name it: a path, or `standard input`. */
  readonly input: string
  readonly text: string
}

export interface FetchedRecord {
  readonly kind: 'record'
  readonly input: string
  /** Where in the input it stood: `line 7213`, `record 12`. */
  readonly place: string | null
  readonly record: ReportRecord
}

export interface Refused {
  readonly kind: 'refused'
  readonly fault: BadInput
}

/** A ReportRecord is a report as another program hands it over; `text` is exactly the report's text. */
export interface ReportRecord {
  readonly text: string
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly byline?: string
  readonly title?: string
  readonly published?: string
  readonly language?: string
  readonly sample?: boolean
}
