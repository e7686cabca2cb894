import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { KeptCapture } from '../../register/kept-capture.ts'
import { type WaczPage, waczOf } from '../../source/warc/wacz-write.ts'
import { allCaptures } from '../../store/captures.ts'
import type { Reading } from '../../store/store.ts'
import { keptDocument } from '../../store/views.ts'
import { BadInput, WrongUsage } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { withLook } from '../look.ts'
import { counted } from '../refusals.ts'

/** Writes all captures as one web archive, which replay tools open; the file appears when it is whole. */
export const exportWacz: Run = ({ options }, context) => {
  const { output } = options
  if (context.asOf !== null) throw new WrongUsage('`tertia export wacz` writes all captures; it takes no --as-of')
  if (typeof output !== 'string')
    throw new WrongUsage('`tertia export wacz` writes a file: name it with --output captures.wacz')
  return withLook(context, async (_, reading) => {
    const captures = await allCaptures(reading)
    if (captures.length === 0)
      throw new BadInput(context.register, 'nothing was captured in this register', {
        mend: 'add pages, PDF or addresses first; texts and records that are handed over have no capture',
      })
    const pages = await pagesOf(captures, reading)
    const archive = waczOf({
      warcs: recordsOf(captures, reading),
      pages,
      title: 'Captures of a Tertia register',
      created: context.now(),
      software: 'Tertia',
    })
    const part = `${output}.part`
    try {
      await pipeline(archive, createWriteStream(part))
      await rename(part, output)
    } catch (error) {
      await rm(part, { force: true })
      throw new BadInput(output, `it cannot be written (${(error as Error).message})`, {
        mend: 'make room, or name another file',
      })
    }
    context.out.note(`${output}: ${counted(pages.length, 'capture')} written; whole pages, for yourself and for proof`)
    return EXIT.done
  })
}

async function* recordsOf(captures: readonly KeptCapture[], reading: Reading): AsyncGenerator<Uint8Array> {
  for (const { warc } of captures) {
    const bytes = warc === null ? null : await reading.blob(warc)
    if (bytes) yield bytes
  }
}

async function pagesOf(captures: readonly KeptCapture[], reading: Reading): Promise<readonly WaczPage[]> {
  return Promise.all(
    captures
      .filter(({ warc }) => warc !== null)
      .map(async ({ finalAddress, time, document }) => {
        const kept = document === null ? null : await keptDocument(reading, document)
        return { url: finalAddress, time, title: kept?.document.title ?? finalAddress }
      }),
  )
}
