import type { Document } from '../document/document.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import type { Clause } from './clauses.ts'
import type { DateMention } from './find/dates.ts'
import type { Group } from './find/groups.ts'
import type { Mention } from './find/mentions.ts'
import type { MoneyMention } from './find/money.ts'
import type { NumberMention } from './find/numbers.ts'
import type { Person } from './find/persons.ts'
import type { Quotation } from './find/quotations.ts'
import type { SpeakerReading } from './find/speakers.ts'
import type { Named } from './model/features.ts'
import type { UnitLine } from './units.ts'

/** A Reading is all that the finders saw in one document; decisions look at nothing else. */
export interface Reading {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  /** Index of the first clause of each sentence. */
  readonly firstClause: readonly number[]
  readonly numbers: readonly NumberMention[]
  readonly money: readonly MoneyMention[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention[]
  readonly groups: readonly Group[]
  readonly persons: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly speakers: SpeakerReading
  /** Mentions that stand for a state, with their sentence. */
  readonly states: readonly StateMention[]
  readonly line: UnitLine
  /** What the codebook's rules say, by sentence. */
  readonly opinions: readonly (readonly Opinion[])[]
  /** The title, where it is not part of the text. */
  readonly title: Pick<Reading, 'line' | 'sentences' | 'states'> | null
  /** Words that join the members of a list. */
  readonly joiners: ReadonlySet<string>
}

/** A StateMention says: "here the text speaks of this state". */
export interface StateMention {
  readonly state: string
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly kind: Named
  readonly use: Named
}

/** An Opinion is what a rule of the codebook says of a sentence. */
export interface Opinion {
  readonly rule: Named
  readonly type: Named
  readonly modality: Named | null
  readonly slots: Readonly<Record<string, string>>
  readonly sender: string | null
  readonly receiver: string | null
  readonly first: number
  readonly last: number
}
