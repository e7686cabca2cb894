import { sourceOf, type WatchedSource } from '../register/sources.ts'
import type { Poll, SourceChange } from '../register/watched.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { VIEW } from './views.ts'

/** All sources that were ever put under watch, by address. */
export async function allSources(reading: Reading): Promise<readonly WatchedSource[]> {
  const changes: SourceChange[] = []
  for await (const { key, json } of reading.list(VIEW.change)) changes.push(stored(json, VIEW.change, key))
  const found: WatchedSource[] = []
  for (const [address, own] of Map.groupBy(changes, (one) => one.address)) {
    const source = sourceOf(address, own, await pollsOf(reading, address))
    if (source) found.push(source)
  }
  return found.sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** One source as it stands now; null where it was never added. */
export async function sourceAt(reading: Reading, address: string): Promise<WatchedSource | null> {
  const changes: SourceChange[] = []
  for await (const { key, json } of reading.list(VIEW.change, `${address}|`))
    changes.push(stored(json, VIEW.change, key))
  return sourceOf(address, changes, await pollsOf(reading, address))
}

async function pollsOf(reading: Reading, address: string): Promise<readonly Poll[]> {
  const polls: Poll[] = []
  for await (const { key, json } of reading.list(VIEW.poll, `${address}|`)) polls.push(stored(json, VIEW.poll, key))
  return polls
}
