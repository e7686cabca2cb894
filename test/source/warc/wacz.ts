import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { type WaczOptions, waczOf } from '../../../src/source/warc/wacz-write.ts'
import { exchangeRecords, resourceRecord } from '../../../src/source/warc/write.ts'
import { exchange, TIME } from './made.ts'

export const STORY = 'https://www.news.example/story?b=2&a=1'

/** Two captures, one of them redirected, packed and in chunks, and a file. */
const warcs: readonly Uint8Array[] = [
  exchangeRecords([
    exchange({
      address: 'https://news.example/old',
      status: 301,
      statusText: 'Moved Permanently',
      responseHeaders: [['Location', STORY]],
      rawBody: Buffer.alloc(0),
    }),
    exchange({
      address: STORY,
      responseHeaders: [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Content-Encoding', 'gzip'],
        ['Transfer-Encoding', 'chunked'],
      ],
      rawBody: gzipSync('<html><head></head><body><p>A whole story.</p></body></html>'),
    }),
  ]),
  exchangeRecords([exchange({ address: 'https://news.example/Other' })]),
  resourceRecord('file:agreement.pdf', TIME, 'application/pdf', Buffer.from('%PDF-1.7')),
]

export async function wacz(more: Partial<WaczOptions> = {}): Promise<Buffer> {
  const pages = [{ url: STORY, time: TIME, title: 'A story' }]
  const options = { warcs, pages, title: 'Some pages', created: '2026-02-03T00:00:00Z', software: 'tertia 0' }
  return await buffer(waczOf({ ...options, ...more }))
}
