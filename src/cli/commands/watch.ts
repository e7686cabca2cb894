import { setTimeout as wait } from 'node:timers/promises'
import { watch } from '../../watch/watch.ts'
import { asidesOn } from '../asides.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { fetcherFor } from '../fetching.ts'
import { safeJson } from '../print/plain.ts'
import { builtinTools } from '../reader.ts'
import { counted, refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Watches the sources of the register until it is told to stop; each poll is one line. */
export const run: Run = async ({ options }, context) => {
  const { out, now } = context
  const refused = refusals(out)
  const asides = asidesOn(out)
  out.carryOn()
  const store = openRegister(context)
  const tools = builtinTools()
  const fetcher = fetcherFor(options, context)
  const signal = context.stopping()
  let [reports, claims, beside, failed] = [0, 0, 0, 0]
  try {
    for await (const seen of watch(store, { tools, fetcher, now, signal, once: options.once === true, sleep })) {
      if (seen.kind === 'waiting') {
        out.progress(
          seen.until === null
            ? `nothing to watch; \`${out.called} sources add ADDRESS\` changes that`
            : `waiting; the next source is due at ${seen.until.slice(11, 16)} UTC …`,
        )
      } else if (seen.kind === 'came') {
        const { came } = seen
        if (came.kind === 'refused') refused.refuse(came.fault)
        else if (came.kind === 'aside') asides.put(came)
        else if (came.kind === 'report') {
          reports++
          claims += came.claims.length
          if (came.beside) beside++
          out.progress(`${seen.source.address}: ${counted(reports, 'report')} …`)
        }
      } else {
        const { address, time, outcome, problem, listed, fresh } = seen.poll
        if (outcome === 'failed') failed++
        const what =
          outcome === 'failed'
            ? `failed: ${problem}`
            : outcome === 'unchanged'
              ? 'unchanged'
              : `${fresh.toLocaleString('en')} new of ${listed.toLocaleString('en')}; ${counted(reports, 'report')} added with ${counted(claims, 'claim')}${beside > 0 ? `, ${beside.toLocaleString('en')} of them beside the subject` : ''}`
        if (context.json) await out.data(`${safeJson({ ...seen.poll, reports, claims, beside })}\n`)
        else await out.whole(`${time.slice(0, 16).replace('T', ' ')}  ${address}: ${what}`)
        ;[reports, claims, beside] = [0, 0, 0]
      }
    }
  } finally {
    await fetcher.close()
    await tools.reading.close()
    await store.close()
  }
  for (const line of asides.lines()) out.note(line)
  return failed > 0 && options.once === true ? EXIT.badInput : refused.exitCode
}

/** Ends early, and well, where the signal comes. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch {
    // Only the signal ends a wait.
  }
}
