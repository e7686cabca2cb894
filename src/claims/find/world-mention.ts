import type { Token } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import type { Name, NameKind } from '../../world/name.ts'
import type { Mention as Stretch } from './mention.ts'

/** A Mention says: "these words name, or describe, that state, place, court or body". */
export interface Mention extends Stretch {
  readonly kind: NameKind
  /** ISO code of the state that it is, belongs to or lies in; null where none is known. */
  readonly state: string | null
  /** Whether the words themselves give the state; false where it is the state in view. */
  readonly certain: boolean
  /** Canonical name. */
  readonly name: string
  readonly role: 'noun' | 'adjective' | 'person' | 'persons'
  /** What the state is named for: its government, the nationality of persons, a place. */
  readonly use: 'government' | 'nationality' | 'place' | 'unknown'
  /** Finer than the kind: `supranational`, `generic`, `lawyers`, `form` (known by its form alone) … */
  readonly class: string | null
}

/** A Hit is what the lexicon found, before the words around it are asked: one stretch, one or more names. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly names: readonly Name[]
}

/** The span of a stretch of tokens. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}
