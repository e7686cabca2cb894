import type { Exchange } from '../capture.ts'
import { digestOf, urnOf } from './digest.ts'
import { gzipMember } from './gzip-member.ts'
import { oneLine, requestHead, responseHead } from './http-head.ts'
import { fieldOf } from './record.ts'

/** The most that a record's fields are told by: name and value in the order in which they are written. */
type Fields = readonly (readonly [name: string, value: string | null])[]

/** WARC 1.1 request and response records of some exchanges, in their order, each a gzip member; same in, same bytes out. */
export function exchangeRecords(exchanges: readonly Exchange[]): Uint8Array {
  return Buffer.concat(exchanges.flatMap(recordsOf))
}

/** A WARC 1.1 resource record: bytes that came by no exchange, such as those of a file. `time` is an ISO instant in UTC. */
export function resourceRecord(uri: string, time: string, mediaType: string, bytes: Uint8Array): Uint8Array {
  const fields: Fields = [
    ['WARC-Target-URI', uri],
    ['WARC-Payload-Digest', digestOf(bytes)],
    ['Content-Type', mediaType],
  ]
  return record('resource', time, fields, bytes).bytes
}

/** What a WARC file's first record says of the whole: who made it, when, and further lines such as `isPartOf`. */
export interface WarcInfo {
  readonly software: string
  /** ISO instant in UTC. */
  readonly time: string
  readonly filename?: string
  readonly fields?: readonly (readonly [name: string, value: string])[]
}

/** The WARC 1.1 record that a file begins with, a gzip member. */
export function warcinfoRecord({ software, time, filename, fields = [] }: WarcInfo): Uint8Array {
  const lines: Fields = [['software', software], ['format', 'WARC File Format 1.1'], ...fields]
  const head: Fields = [
    ['WARC-Filename', filename ?? null],
    ['Content-Type', 'application/warc-fields'],
  ]
  return record('warcinfo', time, head, Buffer.from(linesOf(lines))).bytes
}

function recordsOf(exchange: Exchange): readonly Uint8Array[] {
  const { address, time, ip, rawBody } = exchange
  const head = responseHead(exchange)
  const common: Fields = [
    ['WARC-Target-URI', address],
    ['WARC-IP-Address', ip],
  ]
  const response = record(
    'response',
    time,
    // The payload is the body without its transfer coding, the block has it as the head says.
    [...common, ['WARC-Payload-Digest', digestOf(rawBody)], ['Content-Type', 'application/http; msgtype=response']],
    Buffer.concat([head, ...transferred(head, rawBody)]),
  )
  const request = record(
    'request',
    time,
    [...common, ['WARC-Concurrent-To', `<${response.id}>`], ['Content-Type', 'application/http; msgtype=request']],
    requestHead(exchange),
  )
  return [request.bytes, response.bytes]
}

/** The body as the head says that it is transferred: the whole as one chunk where it came in chunks. */
function transferred(head: Buffer, body: Uint8Array): readonly Uint8Array[] {
  const coding = fieldOf(head.toString('latin1'), 'Transfer-Encoding') ?? ''
  if (!/\bchunked\b/i.test(coding)) return [body]
  const last = Buffer.from('0\r\n\r\n')
  return body.length === 0 ? [last] : [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n'), last]
}

/** One record as a gzip member, with its id, which is made of all that it says. */
function record(
  type: string,
  time: string,
  fields: Fields,
  block: Uint8Array,
): { readonly id: string; readonly bytes: Uint8Array } {
  const said: Fields = [['WARC-Date', time], ...fields, ['WARC-Block-Digest', digestOf(block)]]
  const id = urnOf(type, '\n', linesOf(said))
  const head = linesOf([
    ['WARC-Type', type],
    ['WARC-Record-ID', `<${id}>`],
    ...said,
    ['Content-Length', String(block.length)],
  ])
  return {
    id,
    bytes: gzipMember(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')])),
  }
}

function linesOf(fields: Fields): string {
  return fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${oneLine(value as string)}\r\n`)
    .join('')
}
