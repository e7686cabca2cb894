import { setTimeout as wait } from 'node:timers/promises'

/** Turns let one work after the other have a host, with a pause between the end of one and the beginning of the next. */
export interface Turns {
  take<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>
}

interface Queue {
  /** Settled when all that took a turn before are done. */
  tail: Promise<unknown>
  /** When the last one was done, by a clock that only goes on; null where there was none. */
  done: number | null
}

/** `stop` ends all pauses, so that nobody waits for a turn that is of no use any more. */
export function createTurns(stop: AbortSignal): Turns {
  const queues = new Map<string, Queue>()
  return {
    take(host, pauseMs, work) {
      const queue = queues.get(host) ?? { tail: Promise.resolve(), done: null }
      queues.set(host, queue)
      const turn = queue.tail.then(async () => {
        const rest = queue.done === null ? 0 : queue.done + pauseMs - performance.now()
        if (rest > 0) await wait(rest, undefined, { signal: stop }).catch(() => {})
        try {
          return await work()
        } finally {
          queue.done = performance.now()
        }
      })
      queue.tail = turn.catch(() => {})
      return turn
    },
  }
}
