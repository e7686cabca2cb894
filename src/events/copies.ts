import type { Document } from '../document/document.ts'
import { tokensOf } from '../language/tokens.ts'

/** A Sketch stands for a text in comparisons: the smallest hashes of its word sequences, sorted. */
type Sketch = readonly number[]

/** A Copy says: "these two reports share so much wording that one text stands behind both". */
export interface Copy {
  readonly a: string
  readonly b: string
  /** Share of the smaller sketch found in the other. */
  readonly share: number
}

/** Words in a row: shorter runs are common phrases of the field, longer ones do not survive light editing. */
const RUN = 4
/** Hashes kept: a report of 650 words fits whole; a book is sampled. */
const KEPT = 1024
/**
 * Share of runs from which two reports go back to one text. On `corpus/stories` edited wire copies share 0.35 and
 * more, rewordings under 0.1; run `npm run eval:stories` after changing it.
 */
const COPIED = 0.25
/**
 * Holders of one run are compared with so many of their neighbours: enough to chain a thousand copies of one text
 * together, without a thousand times a thousand comparisons.
 */
const NEIGHBOURS = 12

const sketches = new WeakMap<Document, Sketch>()

/** The sketch of a document's text. */
function sketchOf(document: Document): Sketch {
  const known = sketches.get(document)
  if (known) return known
  const words = tokensOf(document.text).flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word]))
  const hashes = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) hashes.add(hashOf(words, i))
  const sketch = Uint32Array.from(hashes).sort().slice(0, KEPT)
  const kept: Sketch = [...sketch]
  sketches.set(document, kept)
  return kept
}

/** All pairs of documents that are copies or near-copies of each other; only documents that share a run are compared. */
export function copiesOf(documents: readonly Document[]): readonly Copy[] {
  const holders = new Map<number, number[]>()
  documents.forEach((document, i) => {
    for (const hash of sketchOf(document)) {
      const list = holders.get(hash)
      if (list) list.push(i)
      else holders.set(hash, [i])
    }
  })
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < Math.min(list.length, i + 1 + NEIGHBOURS); j++) {
        const key = (list[i] as number) * documents.length + (list[j] as number)
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
  }
  const copies: Copy[] = []
  for (const [key, count] of shared) {
    const a = documents[Math.floor(key / documents.length)] as Document
    const b = documents[key % documents.length] as Document
    const share = count / Math.max(1, Math.min(sketchOf(a).length, sketchOf(b).length))
    if (share >= COPIED) copies.push(a.id < b.id ? { a: a.id, b: b.id, share } : { a: b.id, b: a.id, share })
  }
  return copies.sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
}

/** FNV-1a over a run of words: short, fast, and the same on every machine. */
function hashOf(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < at + RUN; i++) {
    const word = words[i] as string
    for (let j = 0; j < word.length; j++) hash = Math.imul(hash ^ word.charCodeAt(j), 0x01000193)
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  return hash >>> 0
}
