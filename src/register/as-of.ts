import type { Claim } from '../claims/claim.ts'
import type { Dated, Document } from '../document/document.ts'
import { dayOf, rangeOf } from '../events/date-range.ts'
import { inferDates } from '../events/infer-date.ts'
import type { Review } from '../events/review.ts'
import { readerOf } from './fold.ts'
import type { Reading, RegisterState } from './state.ts'
import { supersededAmong } from './versions.ts'

/** What a reader asks to see: the register as it stood on a day, by what the public or by what the log could know. */
export interface AsOf {
  /** ISO day; null for all that there is. */
  readonly asOf: string | null
  readonly clock: 'published' | 'recorded'
}

export const NOW: AsOf = { asOf: null, clock: 'published' }

/** A View is the part of the state that a day allows: documents, the claims that count in them, the decisions. */
export interface View {
  readonly documents: ReadonlyMap<string, Document>
  readonly claims: readonly Claim[]
  readonly reviews: readonly Review[]
  /** Dates of undated documents, inferred from what this view holds and nothing else. */
  readonly inferred: ReadonlyMap<string, Dated>
  /** Documents whose address had a later version on that day, with that version: their claims no longer count. */
  readonly superseded: ReadonlyMap<string, string>
}

/** The register as of a day. By publication, later readings and reviews count too: they say better what was public then. */
export function viewOf(state: RegisterState, { asOf, clock }: AsOf = NOW): View {
  const byRecord = clock === 'recorded' && asOf !== null
  const known = (recorded: string): boolean => !byRecord || recorded.slice(0, 10) <= (asOf as string)
  const kept = [...state.documents.values()]
    .filter(({ recorded }) => known(recorded))
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const dated = kept.filter(
    ({ document }) => document.published !== null && (byRecord || asOf === null || isOut(document.published, asOf)),
  )
  const claimsOfKept = (list: typeof kept): readonly Claim[] =>
    list.flatMap(({ document }) =>
      claimsOf((state.readings.get(document.id) ?? []).filter((one) => known(one.recorded))),
    )
  const undated = kept.filter(({ document }) => document.published === null)
  const inferred = inferDates(
    undated.map(({ document }) => document),
    dated.map(({ document }) => document),
    claimsOfKept([...dated, ...undated]),
  )
  const visible = [
    ...dated,
    ...undated.filter(({ document, recorded }) => {
      if (byRecord || asOf === null) return true
      const date = inferred.get(document.id)
      return date ? isOut(date, asOf) : recorded.slice(0, 10) <= asOf
    }),
  ]
  const superseded = supersededAmong(visible, byRecord ? null : asOf)
  const reviews = [...state.reviews.values()].filter(({ recorded }) => known(recorded)).map(({ review }) => review)
  return {
    documents: new Map(visible.map(({ document }) => [document.id, withDate(document, inferred)])),
    claims: claimsOfKept(visible.filter(({ document }) => !superseded.has(document.id))),
    reviews: reviews.sort((a, b) => (a.id < b.id ? -1 : 1)),
    inferred,
    superseded,
  }
}

/** The claims that count in a document: of a reader with versions only its newest reading, of imports all. */
export function claimsOf(readings: readonly Reading[]): readonly Claim[] {
  const newest = new Map<string, Reading>()
  const counted: Reading[] = []
  for (const reading of readings) {
    const { name, version } = readerOf(reading.reader)
    if (version === null) counted.push(reading)
    else newest.set(name, reading)
  }
  const claims = new Map<string, Claim>()
  for (const reading of [...newest.values(), ...counted])
    for (const claim of reading.claims) if (!claims.has(claim.id)) claims.set(claim.id, claim)
  return [...claims.values()]
}

/** Whether a document was out on a day: one dated to a month counts once the month is over. */
function isOut(published: Dated, asOf: string): boolean {
  const range = rangeOf(published.edtf)
  return range !== null && (published.edtf.length >= 10 ? range.lo : range.hi) <= dayOf(asOf)
}

function withDate(document: Document, inferred: ReadonlyMap<string, Dated>): Document {
  const date = inferred.get(document.id)
  return date ? { ...document, published: date } : document
}
