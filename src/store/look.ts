import type { Claim } from '../claims/claim.ts'
import type { Dated, Document } from '../document/document.ts'
import type { Arrangement } from '../register/arrangement.ts'
import type { View } from '../register/as-of.ts'
import type { KeptDocument } from '../register/state.ts'
import type { Summary } from '../register/summary.ts'
import type { Made, Making } from './refresh.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { documentOfClaim, readingsOf, VIEW } from './views.ts'

/** A Look is the register as one reader sees it, on one day: arrangements, and the claims and documents behind them. */
export interface Look {
  arrangement(pair: string): Promise<Arrangement | null>
  /** The same without its origins, which can be many: what a page begins with. */
  outline(pair: string): Promise<Outline | null>
  summary(pair: string): Promise<Summary | null>
  summaries(): Promise<readonly Summary[]>
  claim(id: string): Promise<Claim | null>
  /** A document without its text, its date inferred where it gives none. */
  document(id: string): Promise<Listed | null>
  /** Ids of all documents. */
  documents(): AsyncIterable<string>
  /** The claims that count in a document: none where a later version of its address took its place. */
  claimsOf(document: string): Promise<readonly Claim[]>
}

export type Outline = Omit<Arrangement, 'origins'>

export type Listed = Omit<Document, 'text'> & { readonly recorded: string; readonly file: string | null }

/** The look at the present, from the rows that are kept ready; only what is behind the log is made anew. */
export async function lookNow(reading: Reading, making: Making): Promise<Look> {
  const late = await latePairs(reading)
  const anew = new Map<string, Made | Promise<Made>>()
  const look: Look = {
    async arrangement(pair) {
      if (late.has(pair)) return (await made(pair)).arrangement
      const [outline, origins] = [
        await row<Outline>(VIEW.arrangement, pair),
        await row<Arrangement['origins']>(VIEW.origins, pair),
      ]
      return outline && { ...outline, origins: origins ?? [] }
    },
    async outline(pair) {
      return late.has(pair) ? (await made(pair)).arrangement : row<Outline>(VIEW.arrangement, pair)
    },
    async summary(pair) {
      return late.has(pair) ? (await made(pair)).summary : row<Summary>(VIEW.summary, pair)
    },
    async summaries() {
      const rows = new Map<string, Summary>()
      for await (const { key, json } of reading.list(VIEW.summary))
        rows.set(key, stored<Summary>(json, VIEW.summary, key))
      for (const pair of late) {
        const { summary } = await made(pair)
        if (summary) rows.set(pair, summary)
        else rows.delete(pair)
      }
      return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, summary]) => summary)
    },
    async claim(id) {
      const document = await documentOfClaim(reading, id)
      if (document === null) return null
      return (await look.claimsOf(document)).find((claim) => claim.id === id) ?? null
    },
    async document(id) {
      const json = await reading.get(VIEW.document, id)
      if (json === null) return null
      const inferred = await reading.get(VIEW.inferred, id)
      return listed(
        stored<KeptDocument>(json, VIEW.document, id),
        inferred === null ? null : stored<Dated>(inferred, VIEW.inferred, id),
      )
    },
    async *documents() {
      for await (const { key } of reading.list(VIEW.document)) yield key
    },
    async claimsOf(document) {
      if ((await reading.get(VIEW.superseded, document)) !== null) return []
      const readings = await readingsOf(reading, document)
      // One reading by one reader needs no code that chooses between them.
      if (readings.length <= 1) return readings[0]?.claims ?? []
      return (await import('../register/as-of.ts')).claimsOf(readings)
    },
  }
  return look

  async function row<T>(kind: string, key: string): Promise<T | null> {
    const json = await reading.get(kind, key)
    return json === null ? null : stored<T>(json, kind, key)
  }

  async function made(pair: string): Promise<Made> {
    const known = anew.get(pair) ?? (await import('./refresh.ts')).makePair(reading, pair, await making())
    anew.set(pair, known)
    return known
  }
}

/** The look at a view, of a past day for instance. */
export function lookAt(
  view: View,
  kept: ReadonlyMap<string, KeptDocument>,
  arrange: {
    readonly one: (pair: string) => Arrangement
    readonly summary: (arrangement: Arrangement) => Summary
    readonly summaries: () => readonly Summary[]
  },
): Look {
  const byId = new Map(view.claims.map((claim) => [claim.id, claim]))
  const byDocument = Map.groupBy(view.claims, ({ document }) => document)
  const made = new Map<string, Arrangement>()
  const one = (pair: string): Arrangement | null => {
    const arrangement = made.get(pair) ?? arrange.one(pair)
    made.set(pair, arrangement)
    return arrangement.events.length === 0 ? null : arrangement
  }
  return {
    arrangement: async (pair) => one(pair),
    outline: async (pair) => one(pair),
    async summary(pair) {
      const arrangement = one(pair)
      return arrangement && arrange.summary(arrangement)
    },
    summaries: async () => arrange.summaries(),
    claim: async (id) => byId.get(id) ?? null,
    async document(id) {
      const one = kept.get(id)
      return one && view.documents.has(id) ? listed(one, view.inferred.get(id) ?? null) : null
    },
    async *documents() {
      yield* [...view.documents.keys()].sort()
    },
    claimsOf: async (document) => byDocument.get(document) ?? [],
  }
}

async function latePairs(reading: Reading): Promise<ReadonlySet<string>> {
  for await (const _ of reading.list(VIEW.stale)) return (await import('./refresh.ts')).behind(reading)
  return new Set()
}

function listed({ document, recorded, provenance }: KeptDocument, inferred: Dated | null): Listed {
  const { text: _, ...rest } = document
  return {
    ...rest,
    published: document.published ?? inferred,
    recorded,
    file: provenance.name ?? (provenance.via === 'standard input' ? provenance.via : null),
  }
}
