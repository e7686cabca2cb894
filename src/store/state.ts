import type { RegisterState } from '../register/state.ts'
import type { Reading } from './store.ts'
import { keptDocument, readingsOf, VIEW } from './views.ts'

/** The documents that speak of a pair. */
export async function documentsOfPair(reading: Reading, pair: string): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { key } of reading.list(VIEW.pair, `${pair}|`)) ids.push(key.slice(pair.length + 1))
  return ids
}

/** The pairs that a document speaks of, as its readings and their amendments have it. */
export async function pairsOfDocument(reading: Reading, document: string): Promise<readonly string[]> {
  return JSON.parse((await reading.get(VIEW.pairsOf, document)) ?? '[]') as string[]
}

/**
 * The part of the register's state that some pairs' arrangements rest on: their documents, and for those without a
 * date the documents that share any story with them, since from these their dates are inferred.
 */
export async function stateOfPairs(reading: Reading, pairs: Iterable<string>): Promise<RegisterState> {
  const ids = new Set<string>()
  for (const pair of pairs) for (const id of await documentsOfPair(reading, pair)) ids.add(id)
  const neighbours = new Set<string>()
  for (const id of ids)
    if (await isUndated(reading, id)) for (const pair of await pairsOfDocument(reading, id)) neighbours.add(pair)
  for (const pair of neighbours) for (const id of await documentsOfPair(reading, pair)) ids.add(id)
  return stateOfDocuments(reading, ids)
}

/** The whole state. */
export async function wholeState(reading: Reading): Promise<RegisterState> {
  const ids: string[] = []
  for await (const { key } of reading.list(VIEW.document)) ids.push(key)
  return stateOfDocuments(reading, ids)
}

/** The state of some documents, with all reviews. */
async function stateOfDocuments(reading: Reading, ids: Iterable<string>): Promise<RegisterState> {
  const documents = new Map()
  const readings = new Map()
  for (const id of ids) {
    const kept = await keptDocument(reading, id)
    if (!kept) continue
    documents.set(id, kept)
    const read = await readingsOf(reading, id)
    if (read.length > 0) readings.set(id, read)
  }
  const reviews = new Map()
  for await (const { key, json } of reading.list(VIEW.review)) reviews.set(key, JSON.parse(json))
  return { documents, readings, reviews }
}

/** Whether a document gives no date of its own. */
export async function isUndated(reading: Reading, id: string): Promise<boolean> {
  const json = await reading.get(VIEW.document, id)
  return json !== null && (JSON.parse(json) as { document: { published: unknown } }).document.published === null
}
