import type { Claim } from '../../claims/claim.ts'
import type { Edit } from '../../events/edits.ts'
import { pairOf } from '../../events/event.ts'
import { claimLine } from '../../pages/claim-line.ts'
import { documentsNamed } from '../../store/find.ts'
import type { Reading } from '../../store/store.ts'
import { type Version, versionsOfAddress, versionsOfDocument } from '../../store/versions.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { withLook } from '../look.ts'
import { flat } from '../print/evidence.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { wrap } from '../print/table.ts'
import { shortId, typeWords } from '../print/values.ts'
import { counted } from '../refusals.ts'

/** Tells how a page changed between its captures: for each claim that was edited the words before and after. */
export const run: Run = ({ named }, context) =>
  withLook(context, async (_, reading) => {
    const { out } = context
    const versions = await versionsFor(reading, named[0] as string)
    if (context.json) {
      await out.data(versions.map((version) => `${safeJson(plain(version))}\n`).join(''))
      return EXIT.done
    }
    const { bold } = styles(out)
    const [first] = versions as readonly [Version, ...Version[]]
    await out.line(bold(first.document.document.url ?? first.document.document.title ?? first.document.document.id))
    await out.line(`${counted(versions.length, 'version')}; claims count in the last one`)
    for (const { document, edits } of versions) {
      const { id, title } = document.document
      await out.line()
      await out.line(
        bold(
          `${dayAndTime(document.provenance.captured ?? document.recorded)}  ${flat(title ?? '')}  [${shortId(id)}]`,
        ),
      )
      if (document !== first.document && edits.length === 0)
        await out.line('  no words that a claim rests on were changed')
      for (const edit of edits) for (const line of editLines(edit, out.width)) await out.line(`  ${line}`)
    }
    return EXIT.done
  })

async function versionsFor(reading: Reading, about: string): Promise<readonly Version[]> {
  const at = await versionsOfAddress(reading, about)
  if (at.length > 0) return at
  const [id, ...others] = await documentsNamed(reading, about)
  if (id === undefined || others.length > 0)
    throw new BadInput(about, id === undefined ? 'no document was captured from it' : 'several documents begin so', {
      mend: 'give an address or the whole id of a document; `tertia captures` lists both',
    })
  return versionsOfDocument(reading, id)
}

const SIGN = { changed: 'changed', removed: 'taken out', added: 'added' } as const

function editLines({ kind, before, after, slots }: Edit, width: number): readonly string[] {
  const claim = (after ?? before) as Claim
  const values = slots.map((slot) => `${slot} ${shownValue(before?.[slot])} → ${shownValue(after?.[slot])}`)
  const head = [`${SIGN[kind]}: ${pairOf(claim)} ${typeWords(claim.type)}`, ...values].join('; ')
  const quote = (sign: string, one: Claim | null): readonly string[] =>
    one
      ? wrap(`${sign} “${flat(one.quote.exact)}”`, width - 6).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`))
      : []
  return [head, ...quote('before:', before), ...quote('after: ', after)]
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  return typeof value === 'object' ? Object.values(value).slice(0, 2).join(' ') : String(value)
}

function dayAndTime(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}

function plain({ document, edits }: Version): unknown {
  const { id, hash, url, title } = document.document
  const line = (claim: Claim | null): unknown => claim && claimLine(claim, document.document)
  return {
    ...{ document: id, hash, url, title, captured: document.provenance.captured ?? null, recorded: document.recorded },
    edits: edits.map(({ kind, slots, before, after }) => ({ kind, slots, before: line(before), after: line(after) })),
  }
}
