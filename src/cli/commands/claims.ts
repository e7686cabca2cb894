import type { Claim } from '../../claims/claim.ts'
import { pairOf } from '../../events/event.ts'
import { claimLine } from '../../pages/claim-line.ts'
import { documentsNamed } from '../../store/find.ts'
import type { Listed, Look } from '../../store/look.ts'
import { documentsOfPair } from '../../store/state.ts'
import type { Reading } from '../../store/store.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { gathered } from '../gather.ts'
import { withLook } from '../look.ts'
import { pairIn } from '../pairs.ts'
import { otherReader } from '../print/claim.ts'
import { flat, sourceLine, speakerWords } from '../print/evidence.ts'
import { amountWords, countWords } from '../print/figures.ts'
import { safeJson } from '../print/plain.ts'
import { tellSample } from '../print/sample.ts'
import { styles } from '../print/style.ts'
import { type Column, cut, table } from '../print/table.ts'
import { modalityMark } from '../print/unsure.ts'
import { dateWords, shortId, typeWords } from '../print/values.ts'
import { typeWanted } from '../reader.ts'
import { counted } from '../refusals.ts'

const COLUMNS: readonly Column[] = [
  { head: 'Id' },
  { head: 'Pair' },
  { head: 'Claim', wraps: true },
  { head: 'When', wraps: true },
  { head: 'Who says so', wraps: true },
  { head: 'Words', wraps: true },
]

/** Lists claims document by document: all, or those of one arrangement or one document. */
export const run: Run = ({ named, options }, context) =>
  withLook(context, async (look, reading) => {
    const { out, json } = context
    const about = named[0]
    const type = await typeWanted(options.type)
    const pair = about === undefined ? null : pairIn(about)
    let count = 0
    for (const id of await documentIds(look, reading, about, pair)) {
      const document = await look.document(id)
      const claims = (await look.claimsOf(id))
        .filter((claim) => (pair === null || pairOf(claim) === pair) && (type === null || claim.type === type))
        .sort((a, b) => a.quote.start - b.quote.start)
      if (!document || claims.length === 0) continue
      count += claims.length
      if (json) await out.data(claims.map((claim) => `${safeJson(claimLine(claim, document))}\n`).join(''))
      else {
        const { bold } = styles(out)
        if (document.sample) await tellSample(out)
        await out.line(`${bold(sourceLine(document))}  [${shortId(document.id)}]${document.sample ? '  (sample)' : ''}`)
        for (const line of table(COLUMNS, claims.map(row), out.width)) await out.line(line)
        await out.line()
      }
    }
    if (!json) await out.line(counted(count, 'claim'))
    return EXIT.done
  })

async function documentIds(
  look: Look,
  reading: Reading,
  about: string | undefined,
  pair: string | null,
): Promise<readonly Listed['id'][]> {
  if (pair !== null) return documentsOfPair(reading, pair)
  if (about === undefined) return gathered(look.documents())
  const found = await documentsNamed(reading, about)
  if (found.length === 0)
    throw new BadInput(about, 'the register holds no such document', {
      mend: '`tertia export documents` lists what it holds',
    })
  return found
}

function row(claim: Claim): readonly string[] {
  const { id, type, when, amount } = claim
  const other = otherReader(claim)
  const what = [
    typeWords(type),
    modalityMark(claim),
    countWords(claim),
    amount ? amountWords(amount) : '',
    other === null ? '' : `[given by ${other}]`,
  ]
  return [
    shortId(id),
    pairOf(claim),
    what.filter(Boolean).join(' '),
    dateWords(when),
    speakerWords(claim),
    `“${cut(flat(claim.quote.exact), 120)}”`,
  ]
}
