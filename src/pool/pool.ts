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

/** Things that a thread holds, the first of them under way: so it goes on while this thread is writing to the disk. */
const HELD = 6

interface Task {
  /** By which its answer is known. */
  readonly id: number
  readonly work: Work
  readonly settle: (done: Done) => void
}

interface Lane {
  readonly worker: Worker
  /** The first is being read. */
  tasks: Task[]
  /** Of the first. */
  timer: NodeJS.Timeout | null
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
  let waiting: Task[] = []
  let numbers = 0
  let closed = false

  function open(): Lane {
    const worker = new Worker(WORKER, {
      workerData: { codebook },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    })
    const lane: Lane = { worker, tasks: [], timer: null, served: 0 }
    lanes.add(lane)
    worker.on('message', (answer: Answer) => {
      const done: Done = answer.kind === 'refused' ? { kind: 'refused', fault: unpackFault(answer.fault) } : answer.done
      finish(lane, answer.id, done)
    })
    worker.on('error', (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      fail(
        lane,
        memory ? `reading it takes more than ${limits.memory} MB of memory` : `reading it failed (${error.message})`,
      )
    })
    return lane
  }

  /** Throws a thread away with what it was reading; what else it held goes to the others, before all that waits. */
  function fail(lane: Lane, problem: string): void {
    if (!lanes.delete(lane)) return
    if (lane.timer) clearTimeout(lane.timer)
    void lane.worker.terminate()
    const [broken, ...held] = lane.tasks
    waiting = [...held, ...waiting]
    if (broken) {
      const { work } = broken
      const place = work.kind === 'bytes' ? work.fetched.place : null
      const mend = 'give its text as plain text, in smaller parts'
      broken.settle({ kind: 'refused', fault: new BadInput(inputOf(work), problem, { place, mend }) })
    }
    next()
  }

  function finish(lane: Lane, id: number, done: Done): void {
    const task = lane.tasks[0]
    // A thread that was thrown away may still say something.
    if (task?.id !== id || !lanes.has(lane)) return
    lane.tasks.shift()
    lane.served++
    watch(lane)
    task.settle(done)
    next()
  }

  /** Times the first thing that a thread holds. */
  function watch(lane: Lane): void {
    if (lane.timer) clearTimeout(lane.timer)
    lane.timer = null
    if (lane.tasks.length === 0) return
    const start = lane.served === 0 ? START : 0
    lane.timer = setTimeout(() => fail(lane, `reading it takes more than ${limits.time / 1000} s`), limits.time + start)
  }

  /** The thread that holds least; a new one rather than a second thing for one that is busy. */
  function laneFor(): Lane | null {
    let least: Lane | null = null
    for (const lane of lanes) if (least === null || lane.tasks.length < least.tasks.length) least = lane
    if (least === null || least.tasks.length > 0) return lanes.size < width ? open() : least
    return least
  }

  function next(): void {
    while (waiting.length > 0 && !closed) {
      const lane = laneFor()
      if (lane === null || lane.tasks.length >= HELD) return
      const task = waiting.shift() as Task
      lane.tasks.push(task)
      if (lane.tasks.length === 1) watch(lane)
      lane.worker.postMessage({ id: task.id, work: task.work })
    }
  }

  return {
    width,
    read: (work) =>
      new Promise((settle) => {
        waiting.push({ id: ++numbers, work, settle })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...lanes].map(({ worker }) => worker.terminate()))
    },
  }
}
