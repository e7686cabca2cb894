import { gzipSync } from 'node:zlib'
import type { Exchange } from '../../../src/source/capture.ts'
import { type WarcOptions, warcRecords } from '../../../src/source/warc/read.ts'
import { fieldOf, type WarcRecord } from '../../../src/source/warc/record.ts'

/** A stream of bytes, cut into chunks of a size. */
export async function* chunksOf(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Records and refusals of some bytes, told in short: `type target length` or the message. */
export async function told(bytes: Uint8Array, size?: number, options?: WarcOptions): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const record of warcRecords(chunksOf(bytes, size), 'a.warc', options))
    lines.push(record.kind === 'refused' ? record.fault.message : short(record))
  return lines
}

function short({ type, head, block }: WarcRecord): string {
  return `${type} ${fieldOf(head, 'WARC-Target-URI')} ${block.length}`
}

/** All records of some bytes, which hold nothing that is refused. */
export async function recordsIn(bytes: Uint8Array): Promise<readonly WarcRecord[]> {
  const records: WarcRecord[] = []
  for await (const record of warcRecords(chunksOf(bytes), 'a.warc')) {
    if (record.kind === 'refused') throw record.fault
    records.push(record)
  }
  return records
}

export interface Made {
  readonly version?: string
  readonly type?: string
  readonly uri?: string
  readonly block?: string | Uint8Array
  /** What Content-Length says; null leaves it out. */
  readonly length?: string | null
  readonly more?: string
  readonly eol?: string
}

/** A record, plain. */
export function made({
  version = '1.0',
  type = 'response',
  uri = 'https://example.org/',
  block = 'block',
  length,
  more = '',
  eol = '\r\n',
}: Made = {}): Buffer {
  const bytes = Buffer.from(block as string)
  const said = length === null ? '' : `Content-Length: ${length ?? bytes.length}${eol}`
  const head = `WARC/${version}${eol}WARC-Type: ${type}${eol}WARC-Target-URI: ${uri}${eol}${more}${said}${eol}`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(eol + eol)])
}

/** Records, each a gzip member. */
export function members(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}

export const TIME = '2026-01-02T03:04:05Z'

export function exchange(more: Partial<Exchange> = {}): Exchange {
  return {
    address: 'https://news.example/story?page=1#top',
    time: TIME,
    ip: '192.0.2.7',
    method: 'GET',
    requestHeaders: [
      ['Host', 'news.example'],
      ['User-Agent', 'tertia'],
    ],
    status: 200,
    statusText: 'OK',
    responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
    rawBody: Buffer.from('<p>One sentence.</p>'),
    ...more,
  }
}
