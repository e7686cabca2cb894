import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimLine } from '../../pages/claim-line.ts'
import { createPool } from '../../pool/pool.ts'
import { createFilter, type ScanModel } from '../../scan/filter.ts'
import { type Hit, scanArchive, type Tally } from '../../scan/scan.ts'
import { guarded } from '../../source/unreadable.ts'
import { world } from '../../world/world.ts'
import type { Run } from '../command.ts'
import { safeJson } from '../print/plain.ts'
import { CODEBOOK } from '../reader.ts'
import { counted, refusals } from '../refusals.ts'

/** Bytes in which an archive is read: large enough that the disk is never waited for, small enough for any memory. */
const GULP = 1 << 20

/** Prints the reports of web archives that hold a claim, a line each, as records that `tertia add` takes. */
export const run: Run = async ({ rest, options }, context) => {
  const { out, stdin } = context
  const refused = refusals(out)
  const passes = createFilter(JSON.parse(readFileSync(join(CODEBOOK, 'scan.json'), 'utf8')) as ScanModel, world())
  // One thread reads what passes, while this one goes on unpacking: several archives at a time are for the caller.
  const reading = createPool(CODEBOOK, { width: 1 })
  const tally: Tally = { records: 0, pages: 0, passed: 0, aside: 0 }
  let hits = 0
  try {
    for (const path of rest.length > 0 ? rest : ['-']) {
      const [chunks, input] =
        path === '-' ? [stdin, 'standard input'] : [createReadStream(path, { highWaterMark: GULP }), path]
      for await (const one of guarded(input, scanArchive(chunks, input, passes, reading, tally))) {
        if (one.kind === 'refused') refused.refuse(one.fault)
        else if (one.claims.length > 0 || options.all === true) {
          hits++
          await out.data(`${safeJson(lineOf(one, options.text !== false))}\n`)
        }
        out.progress(`${counted(tally.pages, 'page')}, ${tally.passed} can hold a claim, ${hits} printed …`)
      }
    }
  } finally {
    await reading.close()
  }
  const pages = counted(tally.pages, 'page')
  out.note(
    `${counted(tally.records, 'record')}, ${pages} looked at; ${tally.passed.toLocaleString('en')} can hold a claim, ` +
      `${tally.aside.toLocaleString('en')} of them no report; ${hits.toLocaleString('en')} printed` +
      (refused.count > 0 ? `, ${refused.count.toLocaleString('en')} refused` : ''),
  )
  return refused.exitCode
}

/** A report as a record, with its claims and where it stood. */
function lineOf({ document, claims, fetched, offset }: Hit, text: boolean): object {
  const { url, outlet, byline, title, language, published } = document
  return {
    ...{ url: url ?? fetched.capture.address, outlet, byline, title, published: published?.edtf ?? null, language },
    ...{ captured: fetched.capture.time, archive: fetched.input, offset },
    claims: claims.map((claim) => claimLine(claim, document)),
    ...(text ? { text: document.text } : {}),
  }
}
