import type { Claim } from '../claims/claim.ts'
import { type Document, pageAt } from '../document/document.ts'

/** A ClaimLine is a claim as it leaves the register: flat, the quote as a string with its place, nothing of the text beyond it. */
export interface ClaimLine extends Omit<Claim, 'quote'> {
  readonly quote: string
  readonly start: number
  readonly end: number
  /** At most 32 characters before and after the quote: to find it again, not to read on. */
  readonly prefix: string
  readonly suffix: string
  /** Page of a paper on which the quote begins, from 1; absent where there are no pages. */
  readonly page?: number
  /** On samples only. */
  readonly sample?: true
}

/** The line of a claim, fields in the order in which a reader asks for them; the same bytes for the same claim. */
export function claimLine(claim: Claim, { sample, pages }: Pick<Document, 'sample' | 'pages'>): ClaimLine {
  const { id, document, type, from, to, when, count, amount, modality, speaker, destination } = claim
  const { exact, start, end, prefix, suffix } = claim.quote
  const { time, upTo, people, hedge, attribution, instrument, slots, rule, reader, confidence, reasons, flags } = claim
  return {
    ...{ id, document, type, from, to, when, count, amount: inOrder(amount), modality, speaker, destination },
    ...{ quote: exact, start, end, prefix, suffix },
    ...(pages ? { page: pageAt({ pages }, start) as number } : {}),
    ...{ time: inOrder(time), upTo, people: inOrder(people), hedge, attribution: attribution.map(inOrder), instrument },
    ...{ slots: inOrder(slots), rule, reader, confidence: inOrder(confidence), reasons, flags },
    ...(sample ? { sample } : {}),
  }
}

/** A plain object with its fields sorted: what has been through the log and what has not must print alike. */
function inOrder<T extends object | null>(value: T): T {
  return value && (Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) as T)
}
