import { pairsOfDocument } from './state.ts'
import type { Reading } from './store.ts'
import { documentOfClaim, VIEW } from './views.ts'

/**
 * The pairs in whose arrangements an id lies, or the start of one: of a claim, a document, an event or an origin.
 * Null where no row names it: it may yet be the former id of an event, which only the whole register can tell.
 */
export async function pairsBehindId(reading: Reading, id: string): Promise<readonly string[] | null> {
  for await (const { key } of reading.list(VIEW.claim, id)) {
    const document = await documentOfClaim(reading, key)
    if (document !== null) return pairsOfDocument(reading, document)
  }
  for await (const { key } of reading.list(VIEW.document, id)) return pairsOfDocument(reading, key)
  const named = `"id":${JSON.stringify(id).slice(0, -1)}`
  const pairs: string[] = []
  for (const kind of [VIEW.arrangement, VIEW.origins])
    for await (const { key, json } of reading.list(kind)) if (json.includes(named)) pairs.push(key)
  return pairs.length > 0 ? [...new Set(pairs)] : null
}

/** Ids of the documents that a word may mean: an id, the start of one, or the name of the file that it came from. */
export async function documentsNamed(reading: Reading, word: string): Promise<readonly string[]> {
  if ((await reading.get(VIEW.document, word)) !== null) return [word]
  const found: string[] = []
  for await (const { key } of reading.list(VIEW.document, word)) found.push(key)
  if (found.length > 0) return found
  for await (const { key, json } of reading.list(VIEW.document))
    if ((JSON.parse(json) as { provenance: { name: string | null } }).provenance.name?.startsWith(word)) found.push(key)
  return found
}
