import type { Claim } from '../claims/claim.ts'
import type { Event } from '../events/event.ts'
import type { Origin } from '../events/origin.ts'
import { pairsOfDocument } from './state.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { documentOfClaim, readingsOf, VIEW } from './views.ts'

/** A Thing is what an id of the register stands for, and the arrangements in which it lies. */
export type Thing = { readonly id: string; readonly pairs: readonly string[] } & (
  | { readonly kind: 'document' }
  | { readonly kind: 'claim'; readonly claim: Claim | null }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'origin'; readonly origin: Origin }
)

/**
 * All things whose id is a word or begins with it; where none is, the documents that came from a file named so. An id
 * that is whole stands for itself alone. None at all may yet be the former id of an event, which only the whole
 * register can tell.
 */
export async function thingsNamed(reading: Reading, word: string): Promise<readonly Thing[]> {
  const things = new Map<string, Thing>()
  const add = (thing: Thing): void => void (things.has(thing.id) || things.set(thing.id, thing))
  for await (const { key } of reading.list(VIEW.document, word)) add(await documentThing(reading, key))
  for await (const { key } of reading.list(VIEW.claim, word)) {
    const document = await documentOfClaim(reading, key)
    if (document === null) continue
    const claims = (await readingsOf(reading, document)).flatMap((one) => one.claims)
    const claim = claims.find(({ id }) => id === key) ?? null
    add({ kind: 'claim', id: key, claim, pairs: await pairsOfDocument(reading, document) })
  }
  const named = `"id":${JSON.stringify(word).slice(0, -1)}`
  for await (const { key, json } of reading.list(VIEW.arrangement))
    if (json.includes(named))
      for (const event of stored<{ events: readonly Event[] }>(json, VIEW.arrangement, key).events)
        if (event.id.startsWith(word)) add({ kind: 'event', id: event.id, event, pairs: [key] })
  for await (const { key, json } of reading.list(VIEW.origins))
    if (json.includes(named))
      for (const origin of stored<readonly Origin[]>(json, VIEW.origins, key))
        if (origin.id.startsWith(word)) add({ kind: 'origin', id: origin.id, origin, pairs: [key] })
  const whole = things.get(word)
  if (whole) return [whole]
  if (things.size > 0) return [...things.values()]
  return Promise.all((await fromFile(reading, word)).map((id) => documentThing(reading, id)))
}

async function documentThing(reading: Reading, id: string): Promise<Thing> {
  return { kind: 'document', id, pairs: await pairsOfDocument(reading, id) }
}

/** Ids of the documents that a word may mean: an id, the start of one, or the name of the file that it came from. */
export async function documentsNamed(reading: Reading, word: string): Promise<readonly string[]> {
  if ((await reading.get(VIEW.document, word)) !== null) return [word]
  const found: string[] = []
  for await (const { key } of reading.list(VIEW.document, word)) found.push(key)
  return found.length > 0 ? found : fromFile(reading, word)
}

/** The documents of a file; where none has just this name, of all whose names begin so. */
async function fromFile(reading: Reading, word: string): Promise<readonly string[]> {
  const [whole, begun]: [string[], string[]] = [[], []]
  for await (const { key, json } of reading.list(VIEW.document)) {
    const { name } = stored<{ provenance: { name: string | null } }>(json, VIEW.document, key).provenance
    if (name === word) whole.push(key)
    else if (name?.startsWith(word)) begun.push(key)
  }
  return whole.length > 0 ? whole : begun
}
