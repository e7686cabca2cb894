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
  /** How sure the language is, 0 to 1; absent where it was given or is the one that is read by default. */
  readonly languageSure?: number
  readonly published: Dated | null
  readonly updated: Dated | null
  /** Section of the outlet ("Africa", "Politics"); absent where nobody says it. */
  readonly section?: string
  /** Agencies that the outlet credits; absent where none is. */
  readonly credit?: readonly string[]
  /** Offset in the text at which each page of a paper starts; absent where there are no pages. */
  readonly pages?: readonly number[]
  /** A sample in our own words; every output that shows it says so. */
  readonly sample: boolean
}

/** A Dated says: "this day or month, known in this way, for this reason". */
export interface Dated {
  /** EDTF. */
  readonly edtf: string
  readonly known: 'given' | 'metadata' | 'address' | 'text' | 'inferred'
  readonly reason: string
  /** Other dates that were declared, each with the signal that said it; absent where all agree. */
  readonly others?: readonly { readonly edtf: string; readonly reason: string }[]
}

/** The page of a paper on which an offset of its text lies, from 1; null where there are no pages. */
export function pageAt({ pages }: Pick<Document, 'pages'>, offset: number): number | null {
  if (!pages || pages.length === 0) return null
  let page = 0
  while (page + 1 < pages.length && (pages[page + 1] as number) <= offset) page++
  return page + 1
}
