import type { Arrangement } from '../../register/arrangement.ts'
import { conflictsOf } from '../../register/conflicts.ts'
import type { Look } from '../../store/look.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { arrangementsFor, markSample } from '../gather.ts'
import { withLook } from '../look.ts'
import { pairName } from '../names.ts'
import { pairArgument } from '../pairs.ts'
import { differenceLines } from '../print/differences.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { typeWords } from '../print/values.ts'
import { counted } from '../refusals.ts'

/** Lists what sources truly contradict each other in, the best attested first. */
export const run: Run = ({ named }, context) =>
  withLook(
    context,
    async (look) => {
      const arrangements: Arrangement[] = []
      for await (const one of arrangementsFor(look, named[0], context))
        if (one.differences.length > 0) arrangements.push(one)
      await listConflicts(arrangements, look, context)
      return EXIT.done
    },
    named[0] === undefined ? undefined : [pairArgument(named[0])],
  )

export async function listConflicts(
  arrangements: readonly Arrangement[],
  look: Look,
  { out, json }: Pick<Context, 'out' | 'json'>,
): Promise<void> {
  const conflicts = conflictsOf(arrangements)
  const told = conflicts.flatMap(({ values }) => values.flatMap(({ documents }) => documents))
  const sample = await markSample(told, look, json ? null : out)
  if (json) {
    await out.data(conflicts.map((one) => `${safeJson({ ...one, ...sample })}\n`).join(''))
    return
  }
  const { bold } = styles(out)
  const types = new Map(arrangements.flatMap(({ events }) => events.map(({ id, type }) => [id, type] as const)))
  await out.line(bold(conflicts.length === 0 ? 'No contradictions.' : counted(conflicts.length, 'contradiction')))
  for (const conflict of conflicts) {
    const type = types.get(conflict.events[0] ?? '')
    await out.line()
    await out.line(bold(pairName(conflict.pair)))
    for (const line of await differenceLines(conflict, type ? typeWords(type) : 'event', look, out.width))
      await out.line(line)
  }
}
