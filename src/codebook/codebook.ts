/** A Codebook says what counts as a claim about one subject: types, rules, stages; data that a migration lawyer can read and edit. */
export interface Codebook {
  readonly name: string
  readonly version: number
  /** BCP 47 of the language that its rules and sentences are written in. */
  readonly language: string
  readonly title: string
  /** In the order of the head, which is the order in lists and exports. */
  readonly types: readonly ClaimType[]
  readonly stages: readonly Stage[]
  readonly forms: readonly LegalForm[]
  readonly compatibilities: readonly Compatibility[]
}

/** A ClaimType is one kind of event or condition that a report can claim. */
export interface ClaimType {
  readonly id: string
  readonly definition: string
  /** Common slots that a claim of this type may fill beside type, states, time, modality and speaker. */
  readonly uses: readonly ('count' | 'amount' | 'destination' | 'upTo' | 'instrument')[]
  /** Its own slots: `category`, `issue`, `status`, `effect` … */
  readonly slots: readonly Slot[]
  readonly rules: readonly Rule[]
}

/** A Slot is a value of a type's own, one of a closed list. */
export interface Slot {
  readonly id: string
  readonly about: string
  readonly values: readonly SlotValue[]
}

/** A SlotValue names one value and the thesaurus classes whose words signal it, strongest first. */
interface SlotValue {
  readonly id: string
  readonly means: string
  readonly classes: readonly string[]
}

/** A Rule says: "words of this shape speak of this type". */
export interface Rule {
  readonly id: string
  readonly type: string
  /** Any of these patterns; see `docs/codebook.md` for the notation. */
  readonly match: readonly string[]
  readonly modality: string | null
  readonly slots: Readonly<Record<string, string>>
  /** Sentences that the rule must find, and that it must not. */
  readonly says: readonly string[]
  readonly doesNotSay: readonly string[]
}

/** A Stage says how far an arrangement has come, and what evidence the step needs. */
export interface Stage {
  readonly id: string
  readonly means: string
  /** Steps that stand on later evidence rank higher; an end or a refusal stands beside the ladder. */
  readonly rank: number
  readonly evidence: readonly Evidence[]
  /** How the stage comes to be disputed, and for how long it stays so. */
  readonly disputed: Dispute | null
}

/** Evidence says: "a claim of this type and modality, by one of these voices, is enough for the step". */
export interface Evidence {
  readonly type: string
  readonly modality: readonly string[]
  /** Whose word counts: either party, an outlet's own, a court, a document, anybody. */
  readonly voice: readonly Voice[]
  /** Own slots that the claim must have, where the step asks for them. */
  readonly slots: Readonly<Record<string, string>>
  /** The stages that must have been reached before, where the step means nothing without. */
  readonly after: readonly string[]
}

export const VOICES = ['sender', 'receiver', 'outlet', 'court', 'document', 'anonymous', 'anyone'] as const
export type Voice = (typeof VOICES)[number]

/** A Dispute says whose denial makes a stage disputed, and what ends that. */
interface Dispute {
  readonly by: readonly Voice[]
  readonly until: string
}

/** A LegalForm is the kind of instrument that an arrangement rests on, with the classes of words that name it. */
export interface LegalForm {
  readonly id: string
  readonly means: string
  readonly classes: readonly string[]
  /** Whether it normally binds in international law. */
  readonly binding: boolean
}

/** A Compatibility is a reason for which two different values agree. */
export interface Compatibility {
  readonly id: string
  readonly means: string
  readonly slots: readonly string[]
}
