import { addFetched, type Tools } from '../pipeline.ts'
import { entryOf } from '../register/entry.ts'
import type { WatchedSource } from '../register/sources.ts'
import type { Poll } from '../register/watched.ts'
import type { Capture } from '../source/capture.ts'
import { answersTo, type Follow, fromAnswer } from '../source/from-address.ts'
import type { ListEntry } from '../source/lists/list.ts'
import type { Fetcher, Got } from '../source/net/fetcher.ts'
import type { Fetched, Refused } from '../source/source.ts'
import { append } from '../store/append.ts'
import { capturesAt } from '../store/captures.ts'
import type { Known, Report, SetAside } from '../store/keep.ts'
import type { Store } from '../store/store.ts'
import { type Listing, listingIn } from './listing.ts'

/** What a poll works with. */
export interface Watching {
  readonly tools: Tools
  readonly fetcher: Fetcher
  /** An ISO instant. */
  readonly now: () => string
  /** Aborted where the watch is to end: what is begun is finished, nothing further is begun. */
  readonly signal: AbortSignal
}

/** What came of one address that a poll asked. */
export type Came = Report | Known | SetAside | Refused

/** Addresses that one poll asks at most: the rest is there at the next one, and no host is run down. */
const MOST_A_POLL = 200

/** Asks a source, adds what it lists anew, and notes in the log what the poll gave. */
export async function* pollSource(store: Store, source: WatchedSource, watching: Watching): AsyncGenerator<Came, Poll> {
  const { fetcher, now } = watching
  const time = now()
  const { etag = null, lastModified = null } = source.lastGood ?? {}
  const got = await fetcher.get(source.address, { etag, lastModified })
  const base = { address: source.address, time, etag, lastModified, kind: source.kind, title: source.title }
  const none = { listed: 0, fresh: 0, problem: null, rhythm: source.lastGood?.rhythm ?? null }
  let poll: Poll
  if (got.kind === 'unchanged') poll = { ...base, ...none, outcome: 'unchanged' }
  else if (got.kind === 'refused')
    poll = { ...base, ...none, outcome: 'failed', problem: got.fault.problem, rhythm: null }
  else if (got.kind === 'later')
    poll = { ...base, ...none, outcome: 'failed', problem: got.reason, rhythm: got.afterSeconds }
  else poll = yield* read(store, source, got, watching, base)
  await store.write((writing) => append(writing, [entryOf({ kind: 'poll', poll }, now())]))
  return poll
}

type Base = Pick<Poll, 'address' | 'time' | 'etag' | 'lastModified' | 'kind' | 'title'>

async function* read(
  store: Store,
  source: WatchedSource,
  got: Extract<Got, { kind: 'got' }>,
  watching: Watching,
  base: Base,
): AsyncGenerator<Came, Poll> {
  const { status } = got.capture
  const none = { listed: 0, fresh: 0 }
  if (status !== null && status >= 400)
    return { ...base, ...none, outcome: 'failed', problem: `the server answered ${status}`, rhythm: null }
  const follow: Follow = { fetcher: watching.fetcher, now: watching.now, depth: 1, onOther: () => {} }
  const listing = await listingIn(source.address, got, watching.fetcher)
  const rhythm = listing?.seconds ?? maxAge(got.capture)
  if (listing?.problem) return { ...base, ...none, outcome: 'failed', problem: listing.problem, rhythm }
  const fresh = listing ? await unseen(store, listing) : []
  const changed = listing ? 0 : await isNew(store, got.capture)
  const asked = fresh.slice(0, MOST_A_POLL)
  const fetched: AsyncIterable<Fetched> = listing
    ? answersTo(asked, follow, { signal: watching.signal })
    : fromAnswer(source.address, got, null, follow)
  yield* addFetched(store, fetched, watching.tools, watching.now)
  const whole = asked.length === fresh.length && !watching.signal.aborted
  return {
    ...base,
    outcome: 'read',
    problem: null,
    kind: listing?.kind ?? 'page',
    title: listing?.title ?? base.title,
    listed: listing?.size ?? 1,
    fresh: listing ? asked.length : changed,
    // A list that was not read to its end is asked for again in full.
    etag: whole ? got.validators.etag : null,
    lastModified: whole ? got.validators.lastModified : null,
    rhythm,
  }
}

/** 1 where a page answers with what it never answered before, else 0. */
async function isNew(store: Store, { address, digest }: Capture): Promise<number> {
  for await (const one of capturesAt(store, address)) if (one.digest === digest) return 0
  return 1
}

/** Entries that were never captured, or that the list says were changed since; what its publisher reserves is left alone. */
async function unseen(store: Store, { entries }: Listing): Promise<readonly ListEntry[]> {
  const fresh: ListEntry[] = []
  for (const entry of entries) {
    let last: { readonly time: string; readonly verdict: string } | null = null
    for await (const one of capturesAt(store, entry.address)) if (last === null || one.time > last.time) last = one
    if (last === null || (last.verdict !== 'reserved' && isLater(entry.updated, last.time))) fresh.push(entry)
  }
  return fresh
}

function isLater(updated: string | null, captured: string): boolean {
  return updated !== null && Date.parse(updated) > Date.parse(captured)
}

/** Seconds for which a source lets its answer be kept; null where it does not say. */
function maxAge({ headers }: Capture): number | null {
  const said = headers.find(([name]) => name.toLowerCase() === 'cache-control')?.[1] ?? ''
  const seconds = /\bmax-age=(\d{1,8})\b/i.exec(said)?.[1]
  return seconds === undefined || seconds === '0' ? null : Number(seconds)
}
