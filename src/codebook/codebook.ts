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

/** The stages that an arrangement can pass; which evidence shows each is the codebook's to say. */
export const STAGES = [
  'proposed',
  'negotiating',
  'agreed',
  'in_force',
  'operating',
  'suspended',
  'ended',
  'refused',
] as const
export type StageId = (typeof STAGES)[number]

/** A Stage says how far an arrangement has come, and what evidence shows it. */
export interface Stage {
  readonly id: StageId
  readonly means: string
  readonly evidence: readonly Evidence[]
}

/** Evidence says: "an event of this type, told in one of these modalities, shows the stage". */
export interface Evidence {
  readonly type: string
  readonly modality: readonly string[]
  /** Own slots that the claim must have, where the step asks for them. */
  readonly slots: Readonly<Record<string, string>>
  /** Stages of which one must have been reached before, where the step means nothing without. */
  readonly after: readonly StageId[]
  /** Counts only where nothing else shows any stage: what presupposes a deal or an offer. */
  readonly alone: boolean
  /** Shows how far it came, but never that it began anew after an end: money is paid and people are held long after. */
  readonly trailing: boolean
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
