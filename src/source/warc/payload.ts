import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { BadInput } from '../../text/errors.ts'
import { inMegabytes } from '../decode.ts'
import { dechunked } from './chunked.ts'
import { answerOf } from './http.ts'
import { fieldOf, type WarcRecord } from './record.ts'

/** A payload may have this many bytes once it is unpacked: more than any page or paper that is read. */
const LARGEST_PAYLOAD = 32 << 20

/** Servers that pack twice exist; nothing packs four times but to do harm. */
const MOST_CODINGS = 3

export interface PayloadOptions {
  /** How messages name the record. */
  readonly input: string
  readonly largest?: number
}

/** What a record is about: a response's body with transfer and content codings undone, else its block. Throws BadInput. */
export function payloadOf(record: WarcRecord, { input, largest = LARGEST_PAYLOAD }: PayloadOptions): Buffer {
  const answer = record.type === 'response' || record.type === 'revisit' ? answerOf(record) : null
  if (answer === null) return Buffer.from(record.block.buffer, record.block.byteOffset, record.block.byteLength)
  const fail = (problem: string): never => {
    throw new BadInput(input, problem, { place: `record ${record.number}` })
  }
  const chunked = /\bchunked\b/i.test(fieldOf(answer.head, 'Transfer-Encoding') ?? '')
  let bytes = chunked ? dechunked(answer.body) : answer.body
  const codings = (fieldOf(answer.head, 'Content-Encoding') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (codings.length > MOST_CODINGS) fail(`its body is packed ${codings.length} times`)
  for (const coding of codings.reverse()) {
    const undone = bytes.length === 0 ? bytes : undo(coding, bytes, { maxOutputLength: largest })
    if (typeof undone === 'string') {
      // Many archives keep the header of a body that they have unpacked.
      if (undone === 'large') fail(`its body unpacks to more than ${inMegabytes(largest)}`)
      if (!looksUnpacked(bytes, coding)) fail(undone === 'unknown' ? UNKNOWN : `its body is no whole ${coding}`)
      break
    }
    bytes = undone
  }
  if (bytes.length > largest) fail(`its body has ${inMegabytes(bytes.length)}, more than ${inMegabytes(largest)}`)
  return bytes
}

const UNKNOWN = 'its body is packed in a way that is not known'

function undo(
  coding: string,
  bytes: Buffer,
  options: { readonly maxOutputLength: number },
): Buffer | 'large' | 'broken' | 'unknown' {
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(bytes, options)
    if (coding === 'br') return brotliDecompressSync(bytes, options)
    // "deflate" means a zlib stream, and was taken to mean a bare one by many a server.
    if (coding === 'deflate') return isZlib(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
    if (coding === 'zstd') return zstdDecompressSync(bytes, options)
    return coding === 'identity' ? bytes : 'unknown'
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
    if (/^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB|ZSTD_|ERR_ZSTD|ERR_PADDING)/.test(code)) return 'broken'
    throw error
  }
}

function isZlib(bytes: Buffer): boolean {
  return (bytes[0] as number) % 16 === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0
}

/** First bytes of what is packed; brotli has none. */
const MAGIC: Readonly<Record<string, string>> = { gzip: '\x1f\x8b', 'x-gzip': '\x1f\x8b', zstd: '\x28\xb5\x2f\xfd' }

/** Whether a body that does not unpack is none that was packed: without its magic, or text where there is no magic. */
function looksUnpacked(bytes: Buffer, coding: string): boolean {
  const magic = MAGIC[coding]
  if (magic !== undefined) return bytes.toString('latin1', 0, magic.length) !== magic
  return /^(?:\xef\xbb\xbf)?\s*[<{[]/.test(bytes.toString('latin1', 0, 64))
}
