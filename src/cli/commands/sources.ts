import { nextPoll } from '../../register/rhythm.ts'
import type { WatchedSource } from '../../register/sources.ts'
import { allSources } from '../../store/sources.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { type Column, table } from '../print/table.ts'
import { counted } from '../refusals.ts'
import { openRegister } from '../register.ts'

const COLUMNS: readonly Column[] = [
  { head: 'Source', wraps: true },
  { head: 'Kind' },
  { head: 'How it is' },
  { head: 'Watched since' },
  { head: 'Last poll' },
  { head: 'Next poll' },
  { head: 'Found', align: 'right' },
]

/** Lists the sources with their health; those that were taken off are left out. */
export const run: Run = async (_, context) => {
  const { out } = context
  const store = openRegister(context)
  let sources: readonly WatchedSource[]
  try {
    sources = (await allSources(store)).filter(({ state }) => state !== 'removed')
  } finally {
    await store.close()
  }
  if (context.json) {
    await out.data(sources.map((source) => `${safeJson({ ...source, next: nextPoll(source) })}\n`).join(''))
    return EXIT.done
  }
  const { bold } = styles(out)
  await out.line(bold(`${counted(sources.length, 'source')} under watch`))
  if (sources.length === 0) {
    await out.line(`\`${out.called} sources add ADDRESS${context.registerOption}\` puts one there`)
    return EXIT.done
  }
  for (const line of table(COLUMNS, sources.map(rowOf), out.width, (cell, _column, head) => (head ? bold(cell) : cell)))
    await out.line(line)
  for (const { address, failures, lastPoll } of sources)
    if (failures > 0) await out.line(`${address}: ${lastPoll?.problem ?? 'no reason told'}`)
  return EXIT.done
}

function rowOf(source: WatchedSource): readonly string[] {
  const { address, title, kind, since, lastPoll, fresh } = source
  const next = nextPoll(source)
  return [
    title ? `${title} (${address})` : address,
    kind ?? '–',
    healthOf(source),
    since.slice(0, 10),
    lastPoll ? minute(lastPoll.time) : '–',
    next ? minute(next) : '–',
    fresh.toLocaleString('en'),
  ]
}

/** One word or two; why a source failed stands below the table. */
function healthOf({ state, lastPoll, failures }: WatchedSource): string {
  if (state === 'paused') return 'paused'
  if (lastPoll === null) return 'not asked yet'
  return failures === 0 ? 'well' : `failed ${failures.toLocaleString('en')}×`
}

/** Month, day and minute, in UTC: polls are of today or yesterday. */
const minute = (instant: string): string => instant.slice(5, 16).replace('T', ' ')
