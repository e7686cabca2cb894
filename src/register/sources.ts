import type { Poll, SourceChange, SourceKind } from './watched.ts'

/** A WatchedSource is a source with what was decided on it and what its polls gave. */
export interface WatchedSource {
  readonly address: string
  /** What the user calls it, else what it calls itself. */
  readonly title: string | null
  readonly kind: SourceKind | null
  readonly state: 'watched' | 'paused' | 'removed'
  /** Since when it has been under watch without having been taken off, an ISO instant. */
  readonly since: string
  /** Seconds between polls that the user wants; null for its own rhythm. */
  readonly every: number | null
  readonly lastPoll: Poll | null
  /** The last poll that did not fail. */
  readonly lastGood: Poll | null
  /** Polls that failed since then. */
  readonly failures: number
  readonly polls: number
  /** Addresses that its polls found new, in all. */
  readonly fresh: number
}

/** The state of a source after all that was decided and polled; both in any order. Null where it was never added. */
export function sourceOf(
  address: string,
  changes: readonly SourceChange[],
  polls: readonly Poll[],
): WatchedSource | null {
  const decided = changes
    .filter((one) => one.address === address)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const asked = polls.filter((one) => one.address === address).sort((a, b) => (a.time < b.time ? -1 : 1))
  let state: WatchedSource['state'] | null = null
  let [since, every, title]: [string, number | null, string | null] = ['', null, null]
  for (const one of decided) {
    if (one.change === 'add') {
      if (state === null || state === 'removed') since = one.at
      state = 'watched'
      every = one.every
      title = one.title ?? title
    } else if (state !== null && state !== 'removed') {
      if (one.change === 'resume') state = 'watched'
      else state = one.change === 'pause' ? 'paused' : 'removed'
    }
  }
  if (state === null) return null
  const good = asked.findLastIndex(({ outcome }) => outcome !== 'failed')
  const lastGood = asked[good] ?? null
  return {
    ...{ address, state, since, every, lastGood },
    title: title ?? asked.findLast((one) => one.title !== null)?.title ?? null,
    kind: asked.findLast((one) => one.kind !== null)?.kind ?? null,
    lastPoll: asked.at(-1) ?? null,
    failures: asked.length - 1 - good,
    polls: asked.length,
    fresh: asked.reduce((sum, one) => sum + one.fresh, 0),
  }
}
