import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addReports } from '../../pipeline.ts'
import type { Arrangement } from '../../register/arrangement.ts'
import { openSqliteStore, removeSqliteRegister } from '../../store/sqlite/store.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { arrangementsFor } from '../gather.ts'
import { withLook } from '../look.ts'
import { repeatSample } from '../print/sample.ts'
import { styles } from '../print/style.ts'
import { builtinTools } from '../reader.ts'
import { counted } from '../refusals.ts'
import { listArrangements } from './arrangements.ts'
import { listConflicts } from './conflicts.ts'
import { tell } from './timeline.ts'

/** The samples that come with Tertia; the same place from the sources and from the compiled command. */
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

/** Beside the user's own register, and never in its place. */
const DEMO = join('.tertia', 'demo')

/** Builds a register from the samples, shows what it holds, says what to try next, and ends. */
export const run: Run = async (_, context) => {
  const { out } = context
  out.carryOn()
  const register = context.registerNamed ? join(context.register, 'demo') : DEMO
  const files = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(EXAMPLES, name))
  if (files.length === 0) throw new BadInput(EXAMPLES, 'there are no samples', { mend: 'install Tertia anew' })
  // It begins anew each time, but the folder may hold other things too: only a register's own files go.
  removeSqliteRegister(register)
  const store = openSqliteStore(register, { create: true })
  const tools = builtinTools()
  let [added, claims] = [0, 0]
  try {
    for await (const one of addReports(store, files, tools, context.now)) {
      if (one.kind === 'refused') throw one.fault
      if (one.kind !== 'report') continue
      added++
      claims += one.claims.length
      out.progress(`${counted(added, 'sample report')} read …`)
    }
  } finally {
    await tools.reading.close()
    await store.close()
  }
  await withLook({ ...context, register, asOf: null }, async (look) => {
    await listArrangements(look, context)
    await out.line()
    const all: Arrangement[] = []
    for await (const one of arrangementsFor(look, undefined, context)) all.push(one)
    await listConflicts(all, look, context)
    const told = all
      .filter(({ from, to }) => from !== null && to !== null)
      .sort((a, b) => b.events.length - a.events.length || (a.pair < b.pair ? -1 : 1))[0]
    if (!told) return
    await out.line()
    await tell(told, look, context, true)
    const { bold } = styles(out)
    await out.line()
    await out.line(
      bold(
        `${counted(added, 'sample report')}, ${counted(claims, 'claim')}. The register lies in ${register}. Try next:`,
      ),
    )
    for (const line of [
      `show ${told.pair} --register ${register}`,
      `explain ${told.timeline[0]?.slice(0, 8) ?? told.pair} --register ${register}`,
      `arrangements --as-of ${(told.stage.steps[0]?.known ?? '2025-06-01').slice(0, 10)} --register ${register}`,
      'add PATH        (your own reports, into .tertia)',
    ])
      await out.whole(`  ${out.called} ${line}`)
    await repeatSample(out)
  })
  return EXIT.done
}
