import type { Summary } from '../../register/summary.ts'
import type { Look } from '../../store/look.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { withLook } from '../look.ts'
import { stateName } from '../names.ts'
import { safeJson } from '../print/plain.ts'
import { tellSample } from '../print/sample.ts'
import { styles } from '../print/style.ts'
import { type Column, table } from '../print/table.ts'
import { dateWords, typeWords } from '../print/values.ts'
import { counted } from '../refusals.ts'

const COLUMNS: readonly Column[] = [
  { head: 'Pair' },
  { head: 'Arrangement', wraps: true },
  { head: 'Stage', wraps: true },
  { head: 'Since', wraps: true },
  { head: 'People', align: 'right' },
  { head: 'Reports', align: 'right' },
  { head: 'Origins', align: 'right' },
  { head: 'Disputes', align: 'right' },
]

/** Lists all arrangements, a line each. */
export const run: Run = (_, context) =>
  withLook(context, async (look) => {
    await listArrangements(look, context)
    return EXIT.done
  })

export async function listArrangements(look: Look, { out, json }: Pick<Context, 'out' | 'json'>): Promise<void> {
  const summaries = await look.summaries()
  if (json) {
    await out.data(summaries.map((one) => `${safeJson(labelled(one))}\n`).join(''))
    return
  }
  const { bold } = styles(out)
  if (summaries.some(({ sample }) => sample)) await tellSample(out)
  // What names one state only is a policy or a search, not yet an arrangement.
  const [named, open] = [summaries.filter(isNamed), summaries.filter((one) => !isNamed(one))]
  await out.line(
    bold(named.length === 0 ? 'No arrangement between two named states yet.' : counted(named.length, 'arrangement')),
  )
  if (named.length > 0) for (const line of table(COLUMNS, named.map(row), out.width)) await out.line(line)
  if (open.length === 0) return
  await out.line()
  await out.line(bold('Policies and searches that name one state or none'))
  for (const line of table(COLUMNS, open.map(row), out.width)) await out.line(line)
}

function isNamed({ from, to }: Summary): boolean {
  return from !== null && to !== null
}

function row({
  pair,
  from,
  to,
  stage,
  disputed,
  since,
  moved,
  reportedTotal,
  documents,
  origins,
  contradictions,
}: Summary): readonly string[] {
  return [
    pair,
    `${from === null ? 'any sender' : stateName(from)} → ${to === null ? 'not named' : stateName(to)}`,
    `${stage === null ? '–' : typeWords(stage)}${disputed ? ', disputed' : ''}`,
    dateWords(since),
    people(moved, reportedTotal),
    String(documents),
    String(origins),
    contradictions === 0 ? '' : String(contradictions),
  ]
}

/** The larger of our sum and what reports give as a total: neither can be more than came. */
function people(moved: Summary['moved'], total: Summary['reportedTotal']): string {
  const best = (total?.high ?? 0) > (moved.high ?? 0) ? total : moved
  if (!best || best.low === null || best.high === null) return ''
  const [low, high] = [best.low.toLocaleString('en'), best.high.toLocaleString('en')]
  return low === high ? high : `${low}–${high}`
}

function labelled({ sample, ...rest }: Summary): unknown {
  return sample ? { ...rest, sample } : rest
}
