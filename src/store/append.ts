import type { Entry } from '../register/entry.ts'
import { pack } from './entries.ts'
import type { Writing } from './store.ts'
import { foldIntoViews } from './views.ts'

/** Appends entries to the log and folds those that are new into the views: they are given back. */
export async function append(writing: Writing, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const fresh: Entry[] = []
  for (const entry of entries) {
    const { entry: packed, blob } = pack(entry)
    if (blob) await writing.keep(blob.hash, blob.bytes)
    if (await writing.append(packed)) fresh.push(entry)
  }
  await foldIntoViews(writing, fresh)
  return fresh
}
