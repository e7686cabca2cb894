import type { Reporting } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './mention.ts'

export type SpeakerKind = 'person' | 'body' | 'state' | 'anonymous' | 'document' | 'outlet' | 'description'

/** What speakers ask of a state, body or place that somebody else found. */
export interface KnownMention extends Mention {
  readonly kind: string
  readonly state: string | null
  readonly name?: string | null
  /** `adjective` where it only qualifies a noun: "American officials". */
  readonly role?: string
}

/** What speakers ask of a person that somebody else found. */
export interface KnownPerson extends Mention {
  readonly name: string
  readonly canonical: string
  readonly post: string | null
  readonly state: string | null
}

export interface CandidateInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly KnownMention[]
  readonly persons: readonly KnownPerson[]
  readonly reporting: Reporting
}

/** A Draft is a candidate while later words may still tell its name or kind. */
export interface Draft {
  first: number
  last: number
  name: string
  kind: SpeakerKind
  post: string | null
  state: string | null
  head: string | null
  plural: boolean
}

/** A stretch of tokens taken for a name. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The words of a stretch on one line. */
export function said({ text, tokens }: CandidateInput, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ')
}
