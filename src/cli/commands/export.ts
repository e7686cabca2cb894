import type { Claim } from '../../claims/claim.ts'
import type { Event } from '../../events/event.ts'
import { arrangementRow, claimRow, documentRow, EXPORTS, type Exported, eventRow } from '../../pages/exports.ts'
import { type Format, type Row, written } from '../../pages/rows.ts'
import { unpack } from '../../store/entries.ts'
import type { Look } from '../../store/look.ts'
import type { Reading } from '../../store/store.ts'
import { WrongUsage } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { arrangementsFor } from '../gather.ts'
import { withLook } from '../look.ts'
import { safeJson } from '../print/plain.ts'
import { exportWacz } from './export-wacz.ts'

/** Writes rows for other programs: quotes with a few characters around them, and whole texts in `register` alone. */
export const run: Run = ({ named, rest, options }, context) => {
  if (named[0] === 'wacz') return exportWacz({ named, rest, options }, context)
  const what = named[0] as Exported | 'register'
  if (options.output !== undefined)
    throw new WrongUsage(`--output is for wacz; of ${what} the shell makes a file: \`tertia export ${what} > FILE\``)
  const format = (options.format ?? 'jsonl') as Format
  if (what === 'register' && format !== 'jsonl')
    throw new WrongUsage('`tertia export register` writes the log as it is, in JSON Lines alone')
  if (what === 'register' && context.asOf !== null)
    throw new WrongUsage('`tertia export register` writes the whole log; it takes no --as-of')
  return withLook(context, async (look, reading) => {
    const rows = what === 'register' ? entries(reading) : ROWS[what](look, context, format === 'csv')
    const columns = what === 'register' ? [] : EXPORTS[what]
    for await (const chunk of written(rows, format, columns, safeJson)) await context.out.data(chunk)
    return EXIT.done
  })
}

/** The rows of each kind, in an order that stays the same. */
const ROWS: Readonly<Record<Exported, (look: Look, context: Context, csv: boolean) => AsyncGenerator<Row>>> = {
  async *claims(look, _, csv) {
    for await (const id of look.documents()) {
      const document = await look.document(id)
      if (!document) continue
      const claims = [...(await look.claimsOf(id))].sort(
        (a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1),
      )
      for (const claim of claims) yield claimRow(claim, document, csv)
    }
  },
  async *events(look, context, csv) {
    const samples = new Map((await look.summaries()).map(({ pair, sample }) => [pair, sample]))
    for await (const { pair, events } of arrangementsFor(look, undefined, context))
      for (const event of events)
        yield eventRow(event, samples.get(pair) === true, csv, csv ? await surestOf(event, look) : null)
  },
  async *arrangements(look, _, csv) {
    for (const summary of await look.summaries()) yield arrangementRow(summary, csv)
  },
  async *documents(look, _, csv) {
    for await (const id of look.documents()) {
      const document = await look.document(id)
      if (document) yield documentRow(document, csv)
    }
  },
}

/** The claim of which the reader is surest; one that a person gave goes before. */
async function surestOf(event: Event, look: Look): Promise<Claim | null> {
  let best: Claim | null = null
  const sure = (claim: Claim): number => claim.confidence.claim ?? 1
  for (const id of event.claims) {
    const claim = await look.claim(id)
    if (claim && (best === null || sure(claim) > sure(best))) best = claim
  }
  return best
}

async function* entries(reading: Reading): AsyncGenerator<Row> {
  for await (const stored of reading.entries()) yield { ...(await unpack(stored, reading)) }
}
