/**
 * A Document is a frozen text: "this is what was printed, by whom, and when they say so".
 * `id` is the given id or the hash of the text, its address and its outlet; the text is NFC with `\n` line ends and never changes.
 */
export interface Document {
  readonly id: string
  /** SHA-256 of the text's UTF-8, to be checked by `verify`. */
  readonly hash: string
  readonly text: string
  /** Offset where the body starts, after a title that stands in the text itself; 0 or absent where it is all body. */
  readonly body?: number
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string
  readonly published: Dated | null
  readonly updated: Dated | null
  /** A sample in our own words; every output that shows it says so. */
  readonly sample: boolean
}

/** A Dated says: "this day or month, known in this way, for this reason". */
export interface Dated {
  /** EDTF. */
  readonly edtf: string
  readonly known: 'given' | 'metadata' | 'address' | 'text' | 'inferred'
  readonly reason: string
}
