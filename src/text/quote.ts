import type { Span } from './span.ts'

/**
 * A Quote says: "these exact words stand here in this frozen text".
 * W3C Web Annotation TextPositionSelector (`start`, `end`) and TextQuoteSelector (`exact`, `prefix`, `suffix`) in one.
 */
export interface Quote extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Characters kept on either side: enough to find the words again after small edits, too few to republish a text. */
const CONTEXT = 32

/** The quote of a span of a frozen text. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  }
}

/** Whether a quote stands in a text where it says it does. */
export function stands(quote: Quote, text: string): boolean {
  return (
    quote.start >= 0 &&
    quote.end > quote.start &&
    quote.end <= text.length &&
    text.slice(quote.start, quote.end) === quote.exact &&
    text.slice(0, quote.start).endsWith(quote.prefix) &&
    text.slice(quote.end).startsWith(quote.suffix)
  )
}
