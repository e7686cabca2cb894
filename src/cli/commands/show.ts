import type { Event } from '../../events/event.ts'
import type { Summary } from '../../register/summary.ts'
import type { Look, Outline } from '../../store/look.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { withLook } from '../look.ts'
import { inSentence, pairName } from '../names.ts'
import { nothingOn, pairArgument } from '../pairs.ts'
import { differenceLines } from '../print/differences.ts'
import { eventTable } from '../print/events.ts'
import { quoteLine } from '../print/evidence.ts'
import { peopleWords, valueWords } from '../print/figures.ts'
import { safeJson } from '../print/plain.ts'
import { tellSample } from '../print/sample.ts'
import { styles } from '../print/style.ts'
import { wrap } from '../print/table.ts'
import { dateWords, typeWords } from '../print/values.ts'
import { counted } from '../refusals.ts'

/** Rows of a section; what is left out is counted, and `events` and `--json` give all. */
const ROWS = 40

/** One arrangement: its stages, people, money, events, contradictions, each with the words that it rests on. */
export const run: Run = async ({ named }, context) => {
  const pair = pairArgument(named[0] as string)
  return withLook(
    context,
    async (look) => {
      const [outline, summary] = [await look.outline(pair), await look.summary(pair)]
      if (!outline || !summary) throw nothingOn(pair, context.asOf)
      const { sample } = summary
      if (context.json)
        await context.out.data(`${safeJson({ ...(await look.arrangement(pair)), ...(sample ? { sample } : {}) })}\n`)
      else await print(outline, summary, look, context)
      return EXIT.done
    },
    [pair],
  )
}

async function print(arrangement: Outline, summary: Summary, look: Look, context: Context): Promise<void> {
  const { out } = context
  const { bold, faint } = styles(out)
  const { events, differences } = arrangement
  if (summary.sample) await tellSample(out)
  await out.line(bold(pairName(arrangement.pair)) + (context.asOf ? `, as of ${context.asOf} by ${context.clock}` : ''))
  await out.line(stageLine(arrangement))
  for (const line of await formLines(arrangement, look, out.width)) await out.line(line)
  const told = [
    counted(arrangement.documents.length, 'report'),
    counted(summary.origins, 'origin'),
    counted(events.length, 'event'),
  ]
  await out.line(`Known from ${told.join(', ')}.`)

  const section = async (title: string, lines: readonly string[]): Promise<void> => {
    if (lines.length === 0) return
    await out.line()
    await out.line(bold(title))
    for (const line of lines) await out.line(line)
  }
  await section('Stages', await stageLines(arrangement, look, out.width))
  await section('People', await peopleLines(arrangement, look))
  await section('Money', await moneyLines(arrangement, look))
  const byId = new Map(events.map((event) => [event.id, event]))
  const ordered = arrangement.timeline.flatMap((id) => byId.get(id) ?? [])
  await section(
    'Events',
    shorten(
      await eventTable(ordered.slice(0, ROWS), look, out.width),
      ordered.length,
      `\`${out.called} events ${arrangement.pair}\``,
    ),
  )
  const contradictions = differences.filter(({ reason }) => reason === null)
  await section('Contradictions', await differencesLines(contradictions, byId, look, out.width))
  const agreeing = differences.filter(({ reason }) => reason !== null)
  await section('Different, and yet no contradiction', await differencesLines(agreeing, byId, look, out.width))
  const first = ordered[0]
  if (first)
    await out.line(
      faint(
        `\n\`${out.called} explain ${first.id.slice(0, 8)}${context.registerOption}\` shows what an event rests on, down to the words.`,
      ),
    )
}

function stageLine({ stage }: Outline): string {
  if (stage.stage === null) return 'No stage is shown by the reports.'
  const since = stage.steps.at(-1)?.since ?? null
  const parts = [
    `Stage: ${typeWords(stage.stage)}`,
    since ? `since ${dateWords(since)}` : null,
    stage.disputed ? 'DISPUTED' : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** The legal form, with the words of a claim that names it. */
async function formLines({ form }: Outline, look: Look, width: number): Promise<readonly string[]> {
  if (!form) return []
  const claim = form.claims[0] === undefined ? null : await look.claim(form.claims[0])
  const words = claim ? wrap(await quoteLine(claim, look), width - 2).map((line) => `  ${line}`) : []
  return [`Form: ${typeWords(form.form)}`, ...words]
}

async function stageLines({ stage }: Outline, look: Look, width: number): Promise<readonly string[]> {
  const lines: string[] = []
  for (const step of stage.steps) {
    const when = step.since ? dateWords(step.since) : step.known ? `reported ${dateWords(step.known)}` : 'undated'
    lines.push(
      `${typeWords(step.stage)} (${when})${step.deniedBy.length > 0 ? `, denied by ${counted(step.deniedBy.length, 'voice')}` : ''}`,
    )
    const evidence = step.evidence[0] === undefined ? null : await look.claim(step.evidence[0])
    if (evidence) lines.push(...wrap(await quoteLine(evidence, look), width - 2).map((line) => `  ${line}`))
  }
  return lines
}

async function peopleLines({ transfers }: Outline, look: Look): Promise<readonly string[]> {
  const { computed, moved } = transfers
  const lines: string[] = []
  if (moved.length > 0) lines.push(movedLine(computed, moved.length))
  for (const line of transfers.reportedTotals) lines.push(`reported total: ${await ledgerWords(line, look)}`)
  for (const [word, rows] of [
    ['moved on', transfers.onward],
    ['returned to the sender', transfers.returned],
    ['let stay', transfers.settled],
  ] as const) {
    const words: string[] = []
    for (const line of rows) words.push(await ledgerWords(line, look))
    if (words.length > 0) lines.push(`${word}: ${words.join('; ')}`)
  }
  return lines
}

type LedgerLine = Outline['transfers']['moved'][number]

/** `6 people (22 Aug 2025)`: a movement's figure as its claims mean it, and when it was. */
async function ledgerWords({ low, high, when, claims }: LedgerLine, look: Look): Promise<string> {
  const day = when === null ? '' : ` (${dateWords(when)})`
  if (low === null || high === null) return `no number told${day}`
  if (low !== high) return `${low.toLocaleString('en')} to ${peopleWords(high.toLocaleString('en'))}${day}`
  return peopleWords(await valueWords('count', { value: String(low), claims }, look)) + day
}

/** Our sum, and how many transfers it leaves out; where none gives a number there is no sum. */
function movedLine({ low, high, uncounted }: Outline['transfers']['computed'], transfers: number): string {
  const all = counted(transfers, 'transfer')
  if (uncounted === transfers) return `moved: ${all}, no number told`
  const range = low === high ? `${low}` : `${low} to ${high}`
  if (uncounted === 0) return `moved: ${range} in ${all} (our sum)`
  return `moved: ${range} in ${transfers - uncounted} of ${all} (our sum; no number told for the ${uncounted === 1 ? 'other' : 'others'})`
}

async function moneyLines({ payments }: Outline, look: Look): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { value, currency, per, status, when, payer, payee, claims } of payments.lines) {
    const told = value === null ? null : { value: `${value} ${currency}`, claims }
    const words = told && (await valueWords('amount', told, look))
    const sum =
      words === null ? 'a sum not named' : per === 'lump' || words.endsWith(per) ? words : `${words} per ${per}`
    const between = payer && payee ? ` from ${partyWords(payer)} to ${partyWords(payee)}` : ''
    lines.push(`${status}: ${sum}${between}${when ? `, ${dateWords(when)}` : ''}`)
  }
  return lines
}

function partyWords(party: string): string {
  return /^[A-Z]{2}$/.test(party) ? inSentence(party) : typeWords(party)
}

async function differencesLines(
  differences: Outline['differences'],
  byId: ReadonlyMap<string, Event>,
  look: Look,
  width: number,
): Promise<readonly string[]> {
  const lines: string[] = []
  for (const difference of differences.slice(0, ROWS)) {
    const type = byId.get(difference.events[0] ?? '')?.type
    lines.push(...(await differenceLines(difference, type ? typeWords(type) : difference.pair, look, width)))
  }
  if (differences.length > ROWS) lines.push(`and ${differences.length - ROWS} more`)
  return lines
}

function shorten(lines: readonly string[], count: number, command: string): readonly string[] {
  return count > ROWS ? [...lines, `and ${count - ROWS} more: ${command}`] : lines
}
