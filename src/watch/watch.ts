import { nextPoll } from '../register/rhythm.ts'
import type { WatchedSource } from '../register/sources.ts'
import type { Poll } from '../register/watched.ts'
import { allSources } from '../store/sources.ts'
import type { Store } from '../store/store.ts'
import { type Came, pollSource, type Watching } from './poll.ts'

/** What happened while sources were watched. */
export type Seen =
  | { readonly kind: 'came'; readonly source: WatchedSource; readonly came: Came }
  | { readonly kind: 'polled'; readonly source: WatchedSource; readonly poll: Poll }
  /** Nothing is due before this instant; null where no source is under watch. */
  | { readonly kind: 'waiting'; readonly until: string | null }

/** Sources may be added from another window: the register is looked at again after so many seconds at the latest. */
const LOOK_AGAIN = 60

export interface WatchOptions extends Watching {
  /** Ends once nothing is due, as a timer of the system wants it. */
  readonly once: boolean
  /** Waits so many milliseconds, less where the signal comes. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/**
 * Polls each source of the register when it is due, for as long as it is let. All that it knows is in the register, so
 * it can be stopped and started at any moment; a source that fails waits longer and stops no other.
 */
export async function* watch(store: Store, options: WatchOptions): AsyncGenerator<Seen> {
  const { signal, now, once, sleep } = options
  while (!signal.aborted) {
    const sources = await allSources(store)
    const times = sources.map((source) => ({ source, at: nextPoll(source) }))
    const due = times
      .filter(({ at }) => at !== null && at <= now())
      .sort((a, b) => ((a.at as string) < (b.at as string) ? -1 : 1))
    for (const { source } of due) {
      if (signal.aborted) return
      const poll = yield* told(source, pollSource(store, source, options))
      yield { kind: 'polled', source, poll }
    }
    if (once) return
    if (due.length > 0) continue
    const next = times.flatMap(({ at }) => at ?? []).sort()[0] ?? null
    yield { kind: 'waiting', until: next }
    const seconds = next === null ? LOOK_AGAIN : (Date.parse(next) - Date.parse(now())) / 1000
    await sleep(Math.min(LOOK_AGAIN, Math.max(1, seconds)) * 1000, signal)
  }
}

async function* told(source: WatchedSource, polling: AsyncGenerator<Came, Poll>): AsyncGenerator<Seen, Poll> {
  for (;;) {
    const next = await polling.next()
    if (next.done) return next.value
    yield { kind: 'came', source, came: next.value }
  }
}
