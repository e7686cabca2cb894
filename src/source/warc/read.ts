import { BadInput } from '../../text/errors.ts'
import type { Refused } from '../source.ts'
import { gzipBlocks, plainBlocks } from './blocks.ts'
import type { WarcRecord } from './record.ts'
import { split } from './split.ts'
import { type Window, windowOf } from './window.ts'

/** A record may have this many bytes: a page with all that it needs is far below, films are above. */
const LARGEST_RECORD = 32 << 20

export interface WarcOptions {
  /** Records with more bytes are passed over and told of. */
  readonly largest?: number
}

/**
 * Records of a WARC file, gzip by member, gzip as a whole or plain, as they come; what cannot be used comes as a refusal.
 * Holds a few megabytes and one record at a time. Chunks of `GULP` bytes are read fastest.
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  { largest = LARGEST_RECORD }: WarcOptions = {},
): AsyncGenerator<WarcRecord | Refused> {
  const window = windowOf(chunks)
  try {
    await window.fill(HEAD)
    const stranger = strangerOf(window)
    if (stranger !== null) {
      yield { kind: 'refused', fault: new BadInput(input, stranger[0], { mend: stranger[1] }) }
      return
    }
    const packed = window.bytes[0] === 0x1f && window.bytes[1] === 0x8b
    yield* split(packed ? gzipBlocks(window, largest) : plainBlocks(window), { input, largest, plain: !packed })
  } finally {
    await window.close()
  }
}

/** First bytes that tell what a file is. */
const HEAD = 16

const PACKED = 'this web archive is packed in a way that is not read'

/** What a file is that is no web archive, with the mend; null where it may be one. */
function strangerOf({ bytes }: Window): readonly [problem: string, mend: string] | null {
  const head = bytes.toString('latin1', 0, HEAD)
  if (head === '') return ['this is empty', 'give a WARC file, plain or gzip']
  if (head.startsWith('WARC/') || head.startsWith('\x1f\x8b')) return null
  if (head.startsWith('filedesc://')) return ['this is an ARC file, which came before WARC', 'convert it to WARC']
  if (head.startsWith('PK\x03\x04')) return ['this is a ZIP file', 'if it is a WACZ, give it the name .wacz']
  if (head.startsWith('\x28\xb5\x2f\xfd') || head.slice(1, 4) === '*M\x18') return [PACKED, 'unpack it: zstd -d']
  if (head.startsWith('\xfd7zXZ')) return [PACKED, 'unpack it: xz -d']
  return ['this is no web archive', 'give a WARC file, plain or gzip']
}
