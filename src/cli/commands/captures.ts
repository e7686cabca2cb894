import type { KeptCapture } from '../../register/kept-capture.ts'
import { allCaptures, byTime, captureOf, capturesAt } from '../../store/captures.ts'
import { documentsNamed } from '../../store/find.ts'
import type { Reading } from '../../store/store.ts'
import { stored } from '../../store/stored.ts'
import { VIEW } from '../../store/views.ts'
import { BadInput } from '../../text/errors.ts'
import { VERDICT_WORDS } from '../asides.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { gathered } from '../gather.ts'
import { withLook } from '../look.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { type Column, table } from '../print/table.ts'
import { shortId } from '../print/values.ts'
import { counted } from '../refusals.ts'

const COLUMNS: readonly Column[] = [
  { head: 'Captured' },
  { head: 'Answer', align: 'right' },
  { head: 'What it is', wraps: true },
  { head: 'Address', wraps: true },
  { head: 'SHA-256 of the body' },
  { head: 'Id' },
]

/** Lists what was captured: all of it, or what one address or document was captured as. */
export const run: Run = ({ named, options }, context) =>
  withLook(context, async (_, reading) => {
    const { out } = context
    const wanted = typeof options.verdict === 'string' ? options.verdict : null
    const captures = (await capturesFor(reading, named[0])).filter(
      ({ verdict }) => wanted === null || verdict === wanted,
    )
    if (context.json) {
      await out.data(captures.map((capture) => `${safeJson(capture)}\n`).join(''))
      return EXIT.done
    }
    const { bold } = styles(out)
    await out.line(bold(counted(captures.length, 'capture')))
    if (captures.length === 0) return EXIT.done
    for (const line of table(COLUMNS, captures.map(rowOf), out.width, (cell, _column, head) =>
      head ? bold(cell) : cell,
    ))
      await out.line(line)
    return EXIT.done
  })

async function capturesFor(reading: Reading, about: string | undefined): Promise<readonly KeptCapture[]> {
  if (about === undefined) return allCaptures(reading)
  const at = await gathered(capturesAt(reading, about))
  if (at.length > 0) return byTime(at)
  const found: KeptCapture[] = []
  for (const id of await documentsNamed(reading, about))
    for (const { key } of await gathered(reading.list(VIEW.captureOf, `${id}|`))) {
      const capture = await captureOf(reading, key.slice(id.length + 1))
      if (capture) found.push(capture)
    }
  for (const { key, json } of await gathered(reading.list(VIEW.capture, about)))
    found.push(stored<KeptCapture>(json, VIEW.capture, key))
  if (found.length > 0) return byTime(found)
  throw new BadInput(about, 'nothing was captured from it', {
    mend: 'give an address as it was added, the id of a document or of a capture; `tertia captures` lists all',
  })
}

function rowOf({ id, time, status, verdict, reason, address, digest, same, document }: KeptCapture): readonly string[] {
  const what =
    verdict === 'document'
      ? `document ${shortId(document ?? '')}${same === null ? '' : ', unchanged'}`
      : `${VERDICT_WORDS[verdict]}${reason === null ? '' : `: ${reason}`}`
  return [
    time.slice(0, 16).replace('T', ' '),
    status === null ? 'file' : String(status),
    what,
    address,
    digest.slice(7, 23),
    shortId(id),
  ]
}
