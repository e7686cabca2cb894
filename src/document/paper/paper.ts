import type { Declared } from '../page/page.ts'

/**
 * A Paper is what a PDF, a DOCX file or a letter says: "this is my text, and this is what I declare of myself". It is
 * no Document yet: dates and names are still as declared, each with the signal that said it.
 */
export interface Paper {
  /** Paragraphs parted by a blank line; running heads, page numbers and quoted earlier letters left out. */
  readonly text: string
  /** Offset into `text` at which each page starts, the first one 0; null where there are no pages. */
  readonly pages: readonly number[] | null
  readonly declared: Declared
}
