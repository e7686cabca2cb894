import { digestOf } from './digest.ts'
import { gzipMember } from './gzip-member.ts'
import { answerOf, mediaTypeOf } from './http.ts'
import { fieldOf, targetOf, type WarcRecord } from './record.ts'
import { surtOf } from './surt.ts'

/** Where a record's gzip member stands in its file. */
export interface Place {
  readonly filename: string
  readonly offset: number
  readonly length: number
}

/** Records of other types hold nothing that is shown. */
const SHOWN: ReadonlySet<string> = new Set(['response', 'revisit', 'resource'])

/** The CDXJ line by which a record is found; null for one that holds nothing to be shown. */
export function cdxLine(record: WarcRecord, { filename, offset, length }: Place): string | null {
  const url = targetOf(record)
  const time = fieldOf(record.head, 'WARC-Date')
  if (!SHOWN.has(record.type) || url === null || time === null) return null
  const answer = answerOf(record)
  const said = {
    url,
    mime: record.type === 'revisit' ? 'warc/revisit' : (mediaTypeOf(answer?.head ?? record.head) ?? 'unk'),
    ...(answer && { status: String(answer.status) }),
    digest: fieldOf(record.head, 'WARC-Payload-Digest') ?? digestOf(record.block),
    length: String(length),
    offset: String(offset),
    filename,
  }
  return `${surtOf(url)} ${time.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(said)}\n`
}

/** Lines in a gzip member of an index, as py-wacz has it: so many are unpacked to find one. */
const LINES = 1024

const CDX = 'index.cdx.gz'

/**
 * A compressed index and the index of its members, from all lines. The latter may give a digest of each member, and does not:
 * py-wacz takes it of the packed bytes, wabac.js of the unpacked ones, and the manifest has that of the whole.
 */
export function indexesOf(lines: readonly string[]): { readonly cdx: Uint8Array; readonly idx: Uint8Array } {
  const sorted = lines.map((line) => Buffer.from(line)).sort(Buffer.compare)
  const members: Uint8Array[] = []
  let offset = 0
  let idx = `!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename: CDX })}\n`
  for (let at = 0; at < sorted.length; at += LINES) {
    const member = gzipMember(Buffer.concat(sorted.slice(at, at + LINES)))
    const [key, time] = String(sorted[at]).split(' ', 2)
    idx += `${key} ${time} ${JSON.stringify({ offset, length: member.length, filename: CDX })}\n`
    members.push(member)
    offset += member.length
  }
  return { cdx: Buffer.concat(members), idx: Buffer.from(idx) }
}
