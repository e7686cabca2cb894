import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Event } from '../events/event.ts'
import type { Summary } from '../register/summary.ts'
import { claimLine } from './claim-line.ts'
import type { Row } from './rows.ts'

/** What can be exported, each with the columns that its CSV has; JSON rows hold these and what does not fit a cell. */
export const EXPORTS = {
  claims: [
    ...['id', 'document', 'type', 'from', 'to', 'when', 'count', 'amount', 'currency', 'modality', 'hedge', 'speaker'],
    ...['destination', 'instrument', 'upTo', 'quote', 'start', 'end', 'rule', 'reader'],
    ...['outlet', 'title', 'url', 'published', 'sample'],
  ],
  events: [
    ...[
      'id',
      'type',
      'from',
      'to',
      'when',
      'count',
      'amount',
      'modality',
      'verdict',
      'origins',
      'claims',
      'quote',
      'sample',
    ],
  ],
  arrangements: [
    ...[
      'pair',
      'from',
      'to',
      'stage',
      'disputed',
      'since',
      'movedLow',
      'movedHigh',
      'reportedTotal',
      'events',
      'documents',
      'origins',
    ],
    ...['contradictions', 'sample'],
  ],
  documents: [
    ...[
      'id',
      'title',
      'outlet',
      'byline',
      'url',
      'published',
      'publishedKnown',
      'language',
      'hash',
      'recorded',
      'sample',
    ],
  ],
} as const satisfies Record<string, readonly string[]>

export type Exported = keyof typeof EXPORTS

/** A claim for a format: flat for CSV, as `claimLine` has it else. */
export function claimRow(claim: Claim, document: Omit<Document, 'text'>, csv: boolean): Row {
  const line = { ...claimLine(claim, document) }
  if (!csv) return line
  const { outlet, title, url, published } = document
  const money = { amount: claim.amount?.value, currency: claim.amount?.currency }
  return { ...line, ...money, outlet, title, url, published: published?.edtf }
}

/** An event for a format; in CSV with the words of the claim that is surest. */
export function eventRow(event: Event, sample: boolean, csv: boolean, surest: Claim | null = null): Row {
  const marked = sample ? { sample } : {}
  if (!csv) return { ...event, ...marked }
  const best = (slot: keyof Event['values']): string | undefined => event.values[slot][0]?.value
  const modality = [...new Set(event.voices.map((voice) => voice.modality))].join(' ')
  return {
    ...{ ...event, ...marked, when: best('when'), count: best('count'), amount: best('amount'), modality },
    ...{ origins: event.origins.length, claims: event.claims.join(' '), quote: surest?.quote.exact },
  }
}

export function arrangementRow({ sample, ...summary }: Summary, csv: boolean): Row {
  const marked = sample ? { sample } : {}
  return csv
    ? {
        ...summary,
        ...marked,
        movedLow: summary.moved.low,
        movedHigh: summary.moved.high,
        reportedTotal: summary.reportedTotal?.high,
      }
    : { ...summary, ...marked }
}

/** A document's details: never its text, which is its publisher's. */
export function documentRow(
  { sample, published, ...document }: Omit<Document, 'text'> & { readonly recorded: string },
  csv: boolean,
): Row {
  const marked = sample ? { sample } : {}
  return csv
    ? { ...document, ...marked, published: published?.edtf, publishedKnown: published?.known }
    : { ...document, published, ...marked }
}
