import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'

/** A ClaimLine is a claim as it leaves the register: flat, the quote as a string with its place, nothing of the text beyond it. */
export interface ClaimLine extends Omit<Claim, 'quote'> {
  readonly quote: string
  readonly start: number
  readonly end: number
  /** At most 32 characters before and after the quote: to find it again, not to read on. */
  readonly prefix: string
  readonly suffix: string
  /** On samples only. */
  readonly sample?: true
}

/** The line of a claim, fields in the order in which a reader asks for them. */
export function claimLine(claim: Claim, { sample }: Pick<Document, 'sample'>): ClaimLine {
  const { id, document, type, from, to, when, count, amount, modality, speaker, destination, quote, ...rest } = claim
  const { exact, start, end, prefix, suffix } = quote
  const head = { id, document, type, from, to, when, count, amount, modality, speaker, destination }
  return { ...head, quote: exact, start, end, prefix, suffix, ...rest, ...(sample ? { sample } : {}) }
}
