import { createReadStream } from 'node:fs'
import { createPool } from '../../pool/pool.ts'
import { scanLine } from '../../scan/line.ts'
import { scanArchive } from '../../scan/scan.ts'
import { newTally, type Tally } from '../../scan/tally.ts'
import { sieveOf } from '../../sieve/sieve.ts'
import { readSieve } from '../../sieve/weights.ts'
import { STDIN_NAME } from '../../source/read.ts'
import { guarded } from '../../source/unreadable.ts'
import { GULP } from '../../source/warc/window.ts'
import type { Run } from '../command.ts'
import { safeJson } from '../print/plain.ts'
import { CODEBOOK } from '../reader.ts'
import { counted, refusals } from '../refusals.ts'

/** Prints the documents of web archives from which a claim is read, a line each. */
export const run: Run = async ({ rest, options }, { out, stdin }) => {
  const asked = { claims: options.claims === true, text: options.text === true }
  const refused = refusals(out)
  const tally = newTally()
  const sieve = sieveOf(readSieve(CODEBOOK))
  // One thread unpacks and sieves, another reads what passes: more at a time is for the caller, who knows the machine.
  const reading = createPool(CODEBOOK, { width: 1 })
  try {
    for (const path of rest) {
      const input = path === '-' ? STDIN_NAME : path
      const chunks = path === '-' ? stdin : createReadStream(path, { highWaterMark: GULP })
      for await (const one of guarded(input, scanArchive(chunks, input, { sieve, reading }, tally))) {
        if (one.kind === 'refused') refused.refuse(one.fault)
        else await out.data(`${safeJson(scanLine(one, asked))}\n`)
        out.progress(`${counted(tally.pages, 'page')}, ${tally.printed} printed …`)
      }
    }
  } finally {
    await reading.close()
  }
  out.note(summaryOf(tally, refused.count))
  return refused.exitCode
}

function summaryOf({ records, pages, passed, printed }: Tally, refused: number): string {
  const few = (count: number): string => count.toLocaleString('en')
  return `${counted(records, 'record')}, ${counted(pages, 'page')}, ${few(passed)} passed, ${few(printed)} printed, ${few(refused)} refused`
}
