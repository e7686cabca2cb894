import type { Span } from '../../text/span.ts'

/** A Mention is a stretch of a text with its tokens: `first`, and `last` exclusive. */
export interface Mention extends Span {
  readonly first: number
  readonly last: number
}
