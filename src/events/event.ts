import type { Modality } from '../claims/claim.ts'
import { contentId } from '../text/canonical.ts'

/** An Event is one happening or condition, with every voice that speaks of it. */
export interface Event {
  /** Made from its first claim; the same id made from any other of its claims leads here too (`eventId`). */
  readonly id: string
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  /** Claim ids, by publication. */
  readonly claims: readonly string[]
  /** Per slot every value, the best supported first. */
  readonly values: Readonly<Record<Slot, readonly SlotValue[]>>
  readonly verdict: Verdict
  /** The independent origins behind the assertions. */
  readonly origins: readonly string[]
  /** Those of them that have a claim which is likelier right than wrong: they alone corroborate. */
  readonly sureOrigins: readonly string[]
  /** Who asserted, planned, doubted or denied it, in order of publication. */
  readonly voices: readonly VoiceStep[]
}

export type Slot = 'when' | 'count' | 'amount'

/**
 * `corroborated`: two independent origins or more agree; `disputed`: values or voices truly contradict; `unsure`: all
 * that was read of it is likelier wrong than right.
 */
export type Verdict = 'corroborated' | 'single-origin' | 'disputed' | 'unsure'

/** A SlotValue is one value with the claims and the origins that stand behind it. */
export interface SlotValue {
  /** EDTF, a number, or `7500000 USD`, as text. */
  readonly value: string
  readonly claims: readonly string[]
  readonly origins: readonly string[]
}

/** A VoiceStep is one stance towards an event: reported, denied, confirmed by another. */
interface VoiceStep {
  readonly claim: string
  readonly document: string
  /** EDTF of the publication, null where it is unknown. */
  readonly published: string | null
  readonly speaker: string | null
  readonly modality: Modality
  readonly hedge: string | null
}

/** The event id that a claim gives: every claim of an event leads to it, so that ids survive merges and splits. */
export function eventId(claim: string): string {
  return contentId({ event: claim })
}

/** The id of an arrangement: `US-RW`, with `*` for a state that is not named. */
export function pairOf({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return `${from ?? '*'}-${to ?? '*'}`
}
