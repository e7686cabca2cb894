import type { Claim } from '../../claims/claim.ts'
import { type Event, pairOf } from '../../events/event.ts'
import { compareDocuments, type SharedEvent } from '../../register/compare.ts'
import { documentsNamed } from '../../store/find.ts'
import type { Listed, Look } from '../../store/look.ts'
import { viewBack } from '../../store/look-back.ts'
import { pairsOfDocument } from '../../store/state.ts'
import type { Reading } from '../../store/store.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { markSample } from '../gather.ts'
import { asOfDay, withLook } from '../look.ts'
import type { Output } from '../output.ts'
import { differenceLines } from '../print/differences.ts'
import { flat, sourceLine } from '../print/evidence.ts'
import { amountWords, countWords } from '../print/figures.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { type Column, cut, table } from '../print/table.ts'
import { dateWords, shortId, typeWords } from '../print/values.ts'
import { making } from '../reader.ts'
import { counted } from '../refusals.ts'

/** Lays two reports side by side, event by event: told by both, by one only, where they differ and why. */
export const run: Run = ({ named }, context) =>
  withLook(context, async (look, reading) => {
    const { out, json, clock } = context
    const [a, b] = [await only(reading, named[0] as string), await only(reading, named[1] as string)]
    if (a === b) throw new BadInput(named[1] as string, 'this is the same report again', { mend: 'name two reports' })
    const pairs = [...(await pairsOfDocument(reading, a)), ...(await pairsOfDocument(reading, b))]
    const day = await asOfDay(context)
    const view = await viewBack(reading, { asOf: day, clock }, pairs)
    for (const [id, word] of [
      [a, named[0]],
      [b, named[1]],
    ] as const)
      if (!view.documents.has(id))
        throw new BadInput(word as string, `this report was not yet ${clock} on that day (${day})`, {
          mend: 'name a later day with --as-of',
        })
    const comparison = compareDocuments(a, b, view, await making())
    const sample = await markSample([a, b], look, json ? null : out)
    if (json) {
      await out.data(`${safeJson({ ...comparison, ...sample })}\n`)
      return EXIT.done
    }
    const { bold } = styles(out)
    const [first, second] = [await look.document(a), await look.document(b)]
    await out.line(`A  ${name(first, a)}`)
    await out.line(`B  ${name(second, b)}`)
    const { both, onlyA, onlyB, sharedOrigins } = comparison
    for (const { label, claims } of sharedOrigins)
      await out.line(`One origin behind both: ${label} (${counted(claims.length, 'claim')})`)
    await out.line()
    await out.line(bold(`Told by both: ${counted(both.length, 'event')}`))
    if (both.length > 0) for (const line of table(BOTH, both.map(sharedRow), out.width)) await out.line(line)
    await printDifferences(both, look, context.out)
    for (const [label, told] of [
      ['A', onlyA],
      ['B', onlyB],
    ] as const) {
      await out.line()
      await out.line(bold(`Told by ${label} only: ${counted(told.length, 'event')}`))
      const rows = told.map(({ event, claims }) => [what(event), claims.map(values).join('; '), words(claims)])
      if (rows.length > 0) for (const line of table(ONE, rows, out.width)) await out.line(line)
    }
    return EXIT.done
  })

const BOTH: readonly Column[] = [
  { head: 'Event', wraps: true },
  { head: 'In A', wraps: true },
  { head: 'In B', wraps: true },
  { head: 'Verdict', wraps: true },
]
const ONE: readonly Column[] = [
  { head: 'Event', wraps: true },
  { head: 'Said', wraps: true },
  { head: 'Words', wraps: true },
]

async function only(reading: Reading, word: string): Promise<string> {
  const [one, ...more] = await documentsNamed(reading, word)
  const mend = '`tertia export documents` lists ids and titles'
  if (one === undefined) throw new BadInput(word, 'the register holds no such document', { mend })
  if (more.length > 0) throw new BadInput(word, `${more.length + 1} documents begin so`, { mend })
  return one
}

function name(document: Listed | null, id: string): string {
  return document ? `${sourceLine(document)}  [${shortId(id)}]` : id
}

function what(event: Event): string {
  return `${pairOf(event)} ${typeWords(event.type)} [${shortId(event.id)}]`
}

function sharedRow({ event, inA, inB, differences }: SharedEvent): readonly string[] {
  const mark = differences.some(({ reason }) => reason === null)
    ? 'DIFFER'
    : differences.length > 0
      ? 'agree after all'
      : 'agree'
  const side = (claims: readonly Claim[]): string => `${claims.map(values).join('; ')} ${words(claims)}`
  return [what(event), side(inA), side(inB), mark]
}

/** A claim's values on one line. */
function values({ when, count, people, amount, modality, speaker }: Claim): string {
  const parts = [
    when ? dateWords(when) : '',
    countWords({ count, people }),
    amount ? amountWords(amount) : '',
    modality === 'asserted' ? '' : modality,
    speaker ?? '',
  ]
  return parts.filter(Boolean).join(', ')
}

function words(claims: readonly Claim[]): string {
  const [claim] = claims
  return claim ? `“${cut(flat(claim.quote.exact), 90)}”` : ''
}

async function printDifferences(both: readonly SharedEvent[], look: Look, out: Output): Promise<void> {
  const seen = new Set<string>()
  for (const { event, differences } of both)
    for (const difference of differences) {
      if (seen.has(difference.id)) continue
      if (seen.size === 0) {
        await out.line()
        await out.line(styles(out).bold('Where they differ'))
      }
      seen.add(difference.id)
      const name = `${pairOf(event)} ${typeWords(event.type)}`
      for (const line of await differenceLines(difference, name, look, out.width, false)) await out.line(line)
    }
}
