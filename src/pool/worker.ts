import { parentPort, workerData } from 'node:worker_threads'
import { BadInput } from '../text/errors.ts'
import { equipmentOf } from './equipment.ts'
import { readOne } from './read-one.ts'
import { type Answer, packFault, type Question } from './wire.ts'
import { inputOf } from './work.ts'

// One thread of the pool: takes a question, answers it, takes the next. It has no state but what it reads with.
const port = parentPort
if (port === null) throw new Error('src/pool/worker.ts runs as a worker thread only')
const equipment = equipmentOf((workerData as { readonly codebook: string }).codebook)
// One after the other: the thread that asks times the first of what it asked.
let before: Promise<void> = Promise.resolve()
port.on('message', (question: Question) => {
  before = before.then(() => answered(question)).then((answer) => port.postMessage(answer))
})

async function answered({ id, work }: Question): Promise<Answer> {
  try {
    const done = await readOne(work, equipment)
    return done.kind === 'refused' ? { id, kind: 'refused', fault: packFault(done.fault) } : { id, kind: 'done', done }
  } catch (error) {
    // A library that chokes on a page is no reason to stop the run; the input is named and the rest goes on.
    const fault = new BadInput(inputOf(work), `reading it failed (${(error as Error).message})`, {
      mend: 'please report it with the file',
    })
    return { id, kind: 'refused', fault: packFault(fault) }
  }
}
