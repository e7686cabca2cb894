import type { Dated } from '../document/document.ts'
import { type ArrangeOptions, arrangementOf } from '../register/arrange.ts'
import type { Arrangement } from '../register/arrangement.ts'
import { viewOf } from '../register/as-of.ts'
import { type Summary, summaryOf } from '../register/summary.ts'
import { canonicalJson } from '../text/canonical.ts'
import { documentsOfPair, isUndated, pairsOfDocument, stateOfPairs } from './state.ts'
import type { Reading, Store, Writing } from './store.ts'
import { VIEW } from './views.ts'

/** Gives what arrangements are made with, loaded only where one is made: looking at what is kept never waits for it. */
export type Making = () => Promise<ArrangeOptions>

/**
 * Pairs whose arrangements are behind the log: those that new entries touched, and those of the undated reports among
 * their documents, whose dates may now be inferred otherwise.
 */
export async function behind(reading: Reading): Promise<ReadonlySet<string>> {
  const pairs = new Set<string>()
  for await (const { key } of reading.list(VIEW.stale)) pairs.add(key)
  const seen = new Set<string>()
  for (const pair of [...pairs])
    for (const id of await documentsOfPair(reading, pair)) {
      if (seen.has(id)) continue
      seen.add(id)
      if (await isUndated(reading, id)) for (const other of await pairsOfDocument(reading, id)) pairs.add(other)
    }
  return pairs
}

/** Makes every arrangement that is behind the log anew, a transaction each, so that other writers get their turn. */
export async function refresh(store: Store, making: Making): Promise<void> {
  if (!(await anyStale(store))) return
  const options = await making()
  // All are marked first: a crash, or a writer in between, leaves each pair's mark until that pair is made.
  const pairs = await store.write(async (writing) => {
    const all = [...(await behind(writing))].sort()
    for (const pair of all) await writing.put(VIEW.stale, pair, 'null')
    return all
  })
  for (const pair of pairs) await store.write((writing) => make(writing, pair, options))
}

/** The same within one transaction. */
export async function refreshWithin(writing: Writing, options: ArrangeOptions): Promise<void> {
  for (const pair of [...(await behind(writing))].sort()) await make(writing, pair, options)
}

/** A Made pair is its arrangement in full and on one line, null where nothing is claimed of it, with the dates inferred on the way. */
export interface Made {
  readonly arrangement: Arrangement | null
  readonly summary: Summary | null
  /** Of the undated documents; null where nothing tells. */
  readonly inferred: ReadonlyMap<string, Dated | null>
}

export async function makePair(reading: Reading, pair: string, options: ArrangeOptions): Promise<Made> {
  const state = await stateOfPairs(reading, [pair])
  const view = viewOf(state)
  const arrangement = arrangementOf(pair, view.claims, view.documents, view.reviews, options)
  if (arrangement.events.length === 0) return { arrangement: null, summary: null, inferred: new Map() }
  // Of neighbours only a part of their own stories is here: their dates are for their own pairs to infer.
  const own = arrangement.documents.filter((id) => state.documents.get(id)?.document.published === null)
  const inferred = new Map(own.map((id) => [id, view.inferred.get(id) ?? null]))
  return { arrangement, summary: summaryOf(arrangement, view.documents), inferred }
}

async function make(writing: Writing, pair: string, options: ArrangeOptions): Promise<void> {
  const { arrangement, summary, inferred } = await makePair(writing, pair, options)
  const set = (kind: string, key: string, value: unknown): Promise<void> =>
    value === null ? writing.remove(kind, key) : writing.put(kind, key, canonicalJson(value))
  const { origins, ...outline } = arrangement ?? { origins: null }
  await set(VIEW.arrangement, pair, arrangement && outline)
  await set(VIEW.origins, pair, origins)
  await set(VIEW.summary, pair, summary)
  for (const [document, date] of inferred) await set(VIEW.inferred, document, date)
  await writing.remove(VIEW.stale, pair)
}

async function anyStale(reading: Reading): Promise<boolean> {
  for await (const _ of reading.list(VIEW.stale)) return true
  return false
}
