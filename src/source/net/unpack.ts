import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import { BadInput } from '../../text/errors.ts'
import type { Exchange } from '../capture.ts'
import { inMegabytes } from '../decode.ts'
import { printable } from '../printable.ts'
import { headerOf } from './headers.ts'
import { nameOf } from './name.ts'

/** Servers that pack twice exist; nothing packs four times but to do harm. */
const MOST_CODINGS = 3

/** Pages pack to a tenth. What grows more than this, beyond the first megabyte, was made to fill memory. */
const MOST_GROWTH = 200
const GROWTH_FROM = 1 << 20

/** Body of an answer with its content codings undone, bit by bit, so that a bomb is given up as it grows. Throws BadInput. */
export async function unpack({ address, responseHeaders, rawBody }: Exchange, most: number): Promise<Buffer> {
  const fail = (problem: string): never => {
    throw new BadInput(nameOf(address), problem, { mend: 'save the page by hand and add it as a file' })
  }
  const codings = (headerOf(responseHeaders, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MOST_CODINGS) fail(`its body is packed ${codings.length} times`)
  let bytes = Buffer.from(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength)
  for (const coding of codings.toReversed()) {
    // Nothing, not even the head of a pack, is what many servers send with a redirect.
    if (bytes.length === 0) break
    const stream = unpacker(coding, bytes)
    if (stream === null) return fail(`its body is packed in a way that is not known (${printable(coding, 40)})`)
    const undone = await grown(stream, bytes, most)
    if (undone === 'broken') return fail(`its body is no whole ${coding}`)
    if (undone === 'large') return fail(`its body unpacks to more than ${inMegabytes(most)}`)
    if (undone === 'bomb') return fail(`its body unpacks to more than ${MOST_GROWTH} times its size`)
    bytes = undone
  }
  if (bytes.length > most) fail(`its body has more than ${inMegabytes(most)}`)
  return bytes
}

function unpacker(coding: string, bytes: Buffer): Transform | null {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  if (coding === 'zstd') return createZstdDecompress()
  // "deflate" means a zlib stream, and was taken to mean a bare one by many a server.
  if (coding === 'deflate') return isZlib(bytes) ? createInflate() : createInflateRaw()
  return null
}

function isZlib(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes[0] as number) % 16 === 8 && bytes.readUInt16BE(0) % 31 === 0
}

async function grown(stream: Transform, bytes: Buffer, most: number): Promise<Buffer | 'broken' | 'large' | 'bomb'> {
  const chunks: Buffer[] = []
  let size = 0
  stream.end(bytes)
  try {
    // Leaving the loop ends the stream.
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) return 'large'
      if (size > GROWTH_FROM && size > MOST_GROWTH * bytes.length) return 'bomb'
      chunks.push(chunk)
    }
  } catch (error) {
    if (/^(?:Z_|ERR_|ZSTD_)/.test((error as NodeJS.ErrnoException).code ?? '')) return 'broken'
    throw error
  }
  return Buffer.concat(chunks)
}
