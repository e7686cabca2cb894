import type { Claim } from '../claims/claim.ts'
import { pairOf } from '../events/event.ts'
import {
  type Reading as ClaimsReading,
  EMPTY,
  type KeptDocument,
  type KeptReview,
  type RegisterState,
} from '../register/state.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { addressOf, keptDocument, readingsOf, VIEW, versionsAt } from './views.ts'

/** The documents that speak of a pair. */
export async function documentsOfPair(reading: Reading, pair: string): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { key } of reading.list(VIEW.pair, `${pair}|`)) ids.push(key.slice(pair.length + 1))
  return ids
}

/** The pairs that a document speaks of, as its readings and their amendments have it. */
export async function pairsOfDocument(reading: Reading, document: string): Promise<readonly string[]> {
  return stored((await reading.get(VIEW.pairsOf, document)) ?? '[]', VIEW.pairsOf, document)
}

/**
 * The part of the register's state that some pairs' arrangements rest on: their documents, and for those without a
 * date the documents that share any story with them, since from these their dates are inferred.
 */
export async function stateOfPairs(reading: Reading, pairs: Iterable<string>): Promise<RegisterState> {
  const wanted = new Set(pairs)
  const ids = new Set<string>()
  for (const pair of wanted) for (const id of await documentsOfPair(reading, pair)) ids.add(id)
  const neighbours = new Set<string>()
  for (const id of ids)
    if (await isUndated(reading, id)) for (const pair of await pairsOfDocument(reading, id)) neighbours.add(pair)
  for (const pair of neighbours) for (const id of await documentsOfPair(reading, pair)) ids.add(id)
  // Other pairs' claims tell the dates of undated documents; where all are dated they would only fill the memory.
  return stateOfDocuments(reading, ids, neighbours.size > 0 ? null : wanted)
}

/** The whole state. */
export async function wholeState(reading: Reading): Promise<RegisterState> {
  const ids: string[] = []
  for await (const { key } of reading.list(VIEW.document)) ids.push(key)
  return stateOfDocuments(reading, ids)
}

/** The state of some documents, with all reviews; of their claims only those of some pairs, or all. */
async function stateOfDocuments(
  reading: Reading,
  ids: Iterable<string>,
  pairs: ReadonlySet<string> | null = null,
): Promise<RegisterState> {
  const reviews = new Map<string, KeptReview>()
  for await (const { key, json } of reading.list(VIEW.review))
    reviews.set(key, stored<KeptReview>(json, VIEW.review, key))
  // What was amended may belong to another pair than it says.
  const amended = new Set(
    [...reviews.values()].flatMap(({ review }) => (review.kind === 'amend' ? [review.claim] : [])),
  )
  const counts = (claim: Claim): boolean => pairs === null || pairs.has(pairOf(claim)) || amended.has(claim.id)
  const documents = new Map<string, KeptDocument>()
  const readings = new Map<string, readonly ClaimsReading[]>()
  for (const id of await withVersions(reading, ids)) {
    const kept = await keptDocument(reading, id)
    if (!kept) continue
    documents.set(id, kept)
    const read = await readingsOf(reading, id)
    if (read.length > 0)
      readings.set(
        id,
        read.map((one) => ({ ...one, claims: one.claims.filter(counts) })),
      )
  }
  return { ...EMPTY, documents, readings, reviews }
}

/** Documents with all versions of each: one that says less than the one before it must be known, to take its claims back. */
async function withVersions(reading: Reading, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const all = new Set<string>()
  for (const id of ids) {
    if (all.has(id)) continue
    all.add(id)
    const json = await reading.get(VIEW.document, id)
    const address = json === null ? null : addressOf(stored<KeptDocument>(json, VIEW.document, id))
    if (address !== null) for (const version of await versionsAt(reading, address)) all.add(version)
  }
  return all
}

/** Whether a document gives no date of its own. */
export async function isUndated(reading: Reading, id: string): Promise<boolean> {
  const json = await reading.get(VIEW.document, id)
  if (json === null) return false
  return stored<{ document: { published: unknown } }>(json, VIEW.document, id).document.published === null
}
