import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import { pairOf } from '../events/event.ts'
import type { Entry } from '../register/entry.ts'
import { foldAll } from '../register/fold.ts'
import {
  type Reading as ClaimsReading,
  EMPTY,
  type KeptDocument,
  type KeptReview,
  type RegisterState,
} from '../register/state.ts'
import { supersededAmong } from '../register/versions.ts'
import { canonicalJson } from '../text/canonical.ts'
import { textOf } from './entries.ts'
import type { Reading, Writing } from './store.ts'
import { stored } from './stored.ts'

/** Kinds of view rows. All of them are folded from the log, document by document, and may be thrown away. */
export const VIEW = {
  /** Document id → the document without its text, with provenance and recording time. */
  document: 'document',
  /** Document id → its readings. */
  readings: 'readings',
  /** Review id → the review. */
  review: 'review',
  /** Capture id → the capture. */
  capture: 'capture',
  /** `address|time|capture`, `digest|capture`, `document|capture` → nothing: where captures are found by. */
  captureAt: 'captureAt',
  captureBy: 'captureBy',
  captureOf: 'captureOf',
  /** `capture|entry` → a time stamp. */
  stamp: 'stamp',
  /** `address|time|entry` → what was decided on a source; what a poll of it gave. */
  change: 'change',
  poll: 'poll',
  /** `address|document` → nothing: the captured documents of one address are its versions. */
  version: 'version',
  /** Document id → the later version of its address that took its place. */
  superseded: 'superseded',
  /** Claim id → document id. */
  claim: 'claim',
  /** `US-RW|document` → nothing: which documents speak of an arrangement. */
  pair: 'pair',
  /** Document id → the pairs that it speaks of. */
  pairsOf: 'pairsOf',
  /** Document id → the date that its story gives it, where it gives none itself. */
  inferred: 'inferred',
  /** Arrangement whose row is behind the log. */
  stale: 'stale',
  /** `US-RW` → the arrangement without its origins. */
  arrangement: 'arrangement',
  /** `US-RW` → its origins, which only `explain` and exports ask for. */
  origins: 'origins',
  /** `US-RW` → the arrangement on one line. */
  summary: 'summary',
} as const

/** Folds new entries into the views: the documents that they touch are read, folded as the register does, and put back. */
export async function foldIntoViews(writing: Writing, entries: readonly Entry[]): Promise<void> {
  const before = await stateBehind(writing, entries)
  const after = foldAll(before, entries)
  for (const [id, kept] of after.documents)
    if (kept !== before.documents.get(id)) await writing.put(VIEW.document, id, canonicalJson(withoutText(kept)))
  for (const [id, readings] of after.readings)
    if (readings !== before.readings.get(id)) {
      await writing.put(VIEW.readings, id, canonicalJson(readings))
      await index(writing, id, readings)
    }
  for (const [id, kept] of after.reviews) await writing.put(VIEW.review, id, canonicalJson(kept))
  await putNoted(writing, after)
  const captured = new Set(entries.flatMap((entry) => (entry.kind === 'document' ? [entry.document.id] : [])))
  for (const id of captured) await markDocument(writing, id)
  for (const { review } of after.reviews.values()) await markReview(writing, review)
}

/** Rows of captures and of sources under watch. */
async function putNoted(writing: Writing, { captures, stamps, changes, polls }: RegisterState): Promise<void> {
  for (const [id, one] of captures) {
    await writing.put(VIEW.capture, id, canonicalJson(one))
    for (const address of new Set([one.address, one.finalAddress]))
      await writing.put(VIEW.captureAt, `${address}|${one.time}|${id}`, 'null')
    await writing.put(VIEW.captureBy, `${one.digest}|${id}`, 'null')
    if (one.document !== null) await writing.put(VIEW.captureOf, `${one.document}|${id}`, 'null')
  }
  for (const [id, one] of stamps) await writing.put(VIEW.stamp, `${one.capture}|${id}`, canonicalJson(one))
  for (const [id, one] of changes) await writing.put(VIEW.change, `${one.address}|${one.at}|${id}`, canonicalJson(one))
  for (const [id, one] of polls) await writing.put(VIEW.poll, `${one.address}|${one.time}|${id}`, canonicalJson(one))
}

/** A document's details matter to each arrangement that it or another version of it speaks of. */
async function markDocument(writing: Writing, id: string): Promise<void> {
  const json = await writing.get(VIEW.document, id)
  const address = json === null ? null : addressOf(stored<KeptDocument>(json, VIEW.document, id))
  if (address !== null) {
    await writing.put(VIEW.version, `${address}|${id}`, 'null')
    await putSuperseded(writing, address)
  }
  for (const version of address === null ? [id] : await versionsAt(writing, address))
    await mark(
      writing,
      version,
      (await readingsOf(writing, version)).flatMap(({ claims }) => claims),
    )
}

async function putSuperseded(writing: Writing, address: string): Promise<void> {
  const versions: KeptDocument[] = []
  for (const id of await versionsAt(writing, address)) {
    const json = await writing.get(VIEW.document, id)
    if (json !== null) versions.push(stored<KeptDocument>(json, VIEW.document, id))
  }
  const superseded = supersededAmong(versions, null)
  for (const { document } of versions) {
    const by = superseded.get(document.id)
    if (by === undefined) await writing.remove(VIEW.superseded, document.id)
    else await writing.put(VIEW.superseded, document.id, canonicalJson(by))
  }
}

/** The address whose captures are versions of one another; null for what was handed over as text. */
export function addressOf({ document, provenance }: Pick<KeptDocument, 'document' | 'provenance'>): string | null {
  return provenance.captured === undefined ? null : document.url
}

/** Ids of the captured documents of an address. */
export async function versionsAt(reading: Reading, address: string): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { key } of reading.list(VIEW.version, `${address}|`)) {
    const id = key.slice(address.length + 1)
    if (!id.includes('|')) ids.push(id)
  }
  return ids
}

async function index(writing: Writing, document: string, readings: readonly ClaimsReading[]): Promise<void> {
  const claims = readings.flatMap((reading) => reading.claims)
  for (const { id } of claims) await writing.put(VIEW.claim, id, canonicalJson(document))
  await mark(writing, document, claims)
}

/** A decision touches the arrangements of its claims, and the one that an amended claim moves to. */
async function markReview(writing: Writing, review: KeptReview['review']): Promise<void> {
  if (review.kind === 'undo') {
    const undone = await writing.get(VIEW.review, review.review)
    if (undone !== null) await markReview(writing, stored<KeptReview>(undone, VIEW.review, review.review).review)
    return
  }
  for (const id of 'claim' in review ? [review.claim] : review.claims) {
    const document = await documentOfClaim(writing, id)
    if (document === null) continue
    const claims = (await readingsOf(writing, document)).flatMap((reading) =>
      reading.claims.filter((one) => one.id === id),
    )
    const amended = review.kind === 'amend' ? claims.map((claim) => ({ ...claim, ...review.change })) : []
    await mark(writing, document, [...claims, ...amended])
  }
}

/** Notes which pairs a document speaks of, and that their arrangements are behind. */
async function mark(writing: Writing, document: string, claims: readonly Claim[]): Promise<void> {
  const pairs = new Set(claims.map(pairOf))
  if (pairs.size === 0) return
  const known = stored<string[]>((await writing.get(VIEW.pairsOf, document)) ?? '[]', VIEW.pairsOf, document)
  const all = [...new Set([...known, ...pairs])].sort()
  if (all.length > known.length) await writing.put(VIEW.pairsOf, document, canonicalJson(all))
  for (const pair of pairs) {
    await writing.put(VIEW.pair, `${pair}|${document}`, 'null')
    await writing.put(VIEW.stale, pair, 'null')
  }
}

export async function documentOfClaim(reading: Reading, claim: string): Promise<string | null> {
  const json = await reading.get(VIEW.claim, claim)
  return json === null ? null : stored(json, VIEW.claim, claim)
}

export async function readingsOf(reading: Reading, document: string): Promise<readonly ClaimsReading[]> {
  const json = await reading.get(VIEW.readings, document)
  return json === null ? [] : stored(json, VIEW.readings, document)
}

/** A document with its text; null where the register does not hold it. */
export async function keptDocument(reading: Reading, id: string): Promise<KeptDocument | null> {
  const json = await reading.get(VIEW.document, id)
  if (json === null) return null
  const kept = stored<KeptDocument>(json, VIEW.document, id)
  return { ...kept, document: { ...kept.document, text: await textOf(kept.document.hash, reading) } }
}

function withoutText(kept: KeptDocument): unknown {
  const { text: _, ...document } = kept.document satisfies Document
  return { ...kept, document }
}

async function stateBehind(reading: Reading, entries: readonly Entry[]): Promise<RegisterState> {
  const documents = new Map<string, KeptDocument>()
  const readings = new Map<string, readonly ClaimsReading[]>()
  for (const entry of entries) {
    if (entry.kind === 'document' && !documents.has(entry.document.id)) {
      const kept = await keptDocument(reading, entry.document.id)
      if (kept) documents.set(entry.document.id, kept)
    }
    if (entry.kind === 'claims' && !readings.has(entry.document)) {
      const known = await readingsOf(reading, entry.document)
      if (known.length > 0) readings.set(entry.document, known)
    }
  }
  return { ...EMPTY, documents, readings }
}
