import type { BadInput } from '../text/errors.ts'

/** A Fetched says: "this text, or this record, came from this place", or that what lay there could not be used. */
export type Fetched = FetchedText | FetchedRecord | Refused

interface FetchedText {
  readonly kind: 'text'
  /** Where it came from, as messages name it: a path, or `standard input`. */
  readonly input: string
  readonly text: string
}

interface FetchedRecord {
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
