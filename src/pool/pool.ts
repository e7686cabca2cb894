import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BadInput } from '../text/errors.ts'
import { type Answer, unpackFault } from './wire.ts'
import { type Done, inputOf, type Reading, type Work } from './work.ts'

/** What one input may cost. */
export interface Limits {
  /** Milliseconds from the start of its reading; the longest page of the benchmarks takes under two seconds. */
  readonly time: number
  /** Megabytes of heap of its thread: weights, codebook and the tree of a page of 20 MB fit with room to spare. */
  readonly memory: number
}

const LIMITS: Limits = { time: 30_000, memory: 1024 }

/** Seconds that a new thread may take to load what it reads with. */
const START = 60_000

/** The thread's code lies beside this file, as a source or compiled. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

interface Lane {
  readonly worker: Worker
  busy: { readonly work: Work; readonly settle: (done: Done) => void; readonly timer: NodeJS.Timeout } | null
  served: number
}

/**
 * Threads that read, each one input at a time: a page that takes too long or too much memory costs its own thread and
 * is refused, and no other input suffers. A thread is started only when an input would otherwise wait.
 */
export function createPool(
  codebook: string,
  { width = availableParallelism(), limits = LIMITS }: { readonly width?: number; readonly limits?: Limits } = {},
): Reading {
  const lanes = new Set<Lane>()
  const waiting: { readonly work: Work; readonly settle: (done: Done) => void }[] = []
  let numbers = 0
  let closed = false

  function open(): Lane {
    const worker = new Worker(WORKER, {
      workerData: { codebook },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    })
    const lane: Lane = { worker, busy: null, served: 0 }
    lanes.add(lane)
    worker.on('message', (answer: Answer) => {
      const done: Done = answer.kind === 'refused' ? { kind: 'refused', fault: unpackFault(answer.fault) } : answer.done
      finish(lane, done)
    })
    worker.on('error', (error: Error & { code?: string }) => {
      drop(lane)
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      fail(
        lane,
        memory ? `reading it takes more than ${limits.memory} MB of memory` : `reading it failed (${error.message})`,
      )
    })
    return lane
  }

  function drop(lane: Lane): void {
    lanes.delete(lane)
    void lane.worker.terminate()
  }

  function fail(lane: Lane, problem: string): void {
    if (lane.busy === null) return
    const { work } = lane.busy
    const place = work.kind === 'bytes' ? work.fetched.place : null
    const fault = new BadInput(inputOf(work), problem, { place, mend: 'give its text as plain text, in smaller parts' })
    finish(lane, { kind: 'refused', fault })
  }

  function finish(lane: Lane, done: Done): void {
    if (lane.busy === null) return
    clearTimeout(lane.busy.timer)
    const { settle } = lane.busy
    lane.busy = null
    lane.served++
    settle(done)
    next()
  }

  function next(): void {
    while (waiting.length > 0 && !closed) {
      const lane = [...lanes].find(({ busy }) => busy === null) ?? (lanes.size < width ? open() : null)
      if (lane === null) return
      const { work, settle } = waiting.shift() as (typeof waiting)[number]
      const timer = setTimeout(
        () => {
          drop(lane)
          fail(lane, `reading it takes more than ${limits.time / 1000} s`)
        },
        limits.time + (lane.served === 0 ? START : 0),
      )
      lane.busy = { work, settle, timer }
      lane.worker.postMessage({ id: ++numbers, work })
    }
  }

  return {
    width,
    read: (work) =>
      new Promise((settle) => {
        waiting.push({ work, settle })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...lanes].map(({ worker }) => worker.terminate()))
    },
  }
}
