import type { Entry } from '../register/entry.ts'
import { canonicalJson, sha256 } from '../text/canonical.ts'
import { StoreFault } from '../text/errors.ts'
import type { NewEntry, Reading, StoredEntry } from './store.ts'

/** A Packed entry is ready for the store: a document's text goes beside it as a blob, once, under its hash. */
export interface Packed {
  readonly entry: NewEntry
  readonly blob: { readonly hash: string; readonly bytes: Uint8Array } | null
}

export function pack(entry: Entry): Packed {
  if (entry.kind !== 'document') return { entry: lineOf(entry, entry), blob: null }
  const { text, ...document } = entry.document
  return {
    entry: lineOf(entry, { ...entry, document }),
    blob: { hash: document.hash, bytes: Buffer.from(text, 'utf8') },
  }
}

function lineOf({ id, kind, recorded }: Entry, content: unknown): NewEntry {
  const json = canonicalJson(content)
  return { id, kind, json, digest: sha256(json), recorded }
}

/** The entry as it was before it was packed. */
export async function unpack({ seq, json }: StoredEntry, reading: Reading): Promise<Entry> {
  const entry = parsed(json, seq)
  if (entry.kind !== 'document') return entry
  return { ...entry, document: { ...entry.document, text: await textOf(entry.document.hash, reading) } }
}

function parsed(json: string, seq: number): Entry {
  try {
    return JSON.parse(json) as Entry
  } catch (error) {
    throw new StoreFault(
      `the register's log is damaged (entry ${seq} is no JSON); run \`tertia verify\`, then restore the register from a copy`,
      { cause: error },
    )
  }
}

/** The frozen text under a hash. */
export async function textOf(hash: string, reading: Reading): Promise<string> {
  const bytes = await reading.blob(hash)
  if (bytes === null)
    throw new StoreFault(
      `the frozen text ${hash} is missing; restore the register from a copy, or add its report again into a new one`,
    )
  return Buffer.from(bytes).toString('utf8')
}
