import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { answerOf, headersOf, mediaTypeOf } from '../../../src/source/warc/http.ts'
import { payloadOf } from '../../../src/source/warc/payload.ts'
import { fieldOf, targetOf, type WarcRecord } from '../../../src/source/warc/record.ts'
import { made, recordsIn } from './made.ts'

const PAGE = '<p>One sentence, and another one.</p>'
const page = Buffer.from(PAGE)
const chunked = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('5;x=y\r\n'),
    bytes.subarray(0, 5),
    Buffer.from(`\r\n${(bytes.length - 5).toString(16)}\r\n`),
    bytes.subarray(5),
    Buffer.from('\r\n0\r\nX-Trailer: y\r\n\r\n'),
  ])

async function response(headers: string, body: Uint8Array): Promise<WarcRecord> {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), body])
  return (await recordsIn(made({ block })))[0] as WarcRecord
}

test.each<[string, string, Buffer]>([
  ['no coding', '', page],
  ['identity', 'Content-Encoding: identity\r\n', page],
  ['gzip', 'content-encoding: gzip\r\n', gzipSync(page)],
  ['x-gzip', 'Content-Encoding: x-gzip\r\n', gzipSync(page)],
  ['brotli', 'Content-Encoding: br\r\n', brotliCompressSync(page)],
  ['deflate', 'Content-Encoding: deflate\r\n', deflateSync(page)],
  ['bare deflate', 'Content-Encoding: deflate\r\n', deflateRawSync(page)],
  ['zstd', 'Content-Encoding: zstd\r\n', zstdCompressSync(page)],
  ['two codings', 'Content-Encoding: br, gzip\r\n', gzipSync(brotliCompressSync(page))],
  ['chunks', 'Transfer-Encoding: chunked\r\n', chunked(page)],
  ['chunks of gzip', 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n', chunked(gzipSync(page))],
  ['chunks that are none any more', 'Transfer-Encoding: chunked\r\n', page],
  ['chunks that break off', 'Transfer-Encoding: chunked\r\n', chunked(page).subarray(0, -20)],
  ['gzip that is none any more', 'Content-Encoding: gzip\r\n', page],
  ['brotli that is none any more', 'Content-Encoding: br\r\n', page],
  ['a coding that does not exist', 'Content-Encoding: utf-8\r\n', page],
])('%s is undone', async (_, headers, body) => {
  expect(payloadOf(await response(headers, body), { input: 'a' }).toString()).toBe(PAGE)
})

test('an empty body is empty, whatever its coding', async () => {
  expect(payloadOf(await response('Content-Encoding: gzip\r\n', Buffer.alloc(0)), { input: 'a' })).toHaveLength(0)
})

const zeros = Buffer.alloc(5_000_000)
test.each<[string, string, Buffer, RegExp]>([
  ['a gzip bomb', 'Content-Encoding: gzip\r\n', gzipSync(zeros), /a, record 1: its body unpacks to more than 2 MB/],
  ['a brotli bomb', 'Content-Encoding: br\r\n', brotliCompressSync(zeros), /more than 2 MB/],
  ['a deflate bomb', 'Content-Encoding: deflate\r\n', deflateSync(zeros), /more than 2 MB/],
  ['a zstd bomb', 'Content-Encoding: zstd\r\n', zstdCompressSync(zeros), /more than 2 MB/],
  ['a long plain body', '', zeros, /has 5 MB, more than 2 MB/],
  ['too many codings', 'Content-Encoding: gzip,gzip,gzip,gzip\r\n', page, /packed 4 times/],
  ['cut gzip', 'Content-Encoding: gzip\r\n', gzipSync(page).subarray(0, -9), /no whole gzip/],
  ['broken brotli', 'Content-Encoding: br\r\n', Buffer.from([0xff, 0xff, 0xff]), /no whole br/],
  ['broken zstd', 'Content-Encoding: zstd\r\n', zstdCompressSync(page).subarray(0, 12), /no whole zstd/],
  ['broken deflate', 'Content-Encoding: deflate\r\n', Buffer.from([0xff, 0xff, 0xff]), /no whole deflate/],
  ['an unknown coding of no text', 'Content-Encoding: rot\r\n', Buffer.from([1, 2]), /not known/],
])('%s is refused', async (_, headers, body, message) => {
  const record = await response(headers, body)
  expect(() => payloadOf(record, { input: 'a', largest: 2_000_000 })).toThrow(message)
})

test('an answer has its status, headers and media type', async () => {
  const record = await response(
    'Content-Type: Text/HTML; charset=x\r\nX-Long: a\r\n b\r\nno header\r\nX-Last:\r\n',
    page,
  )
  const answer = answerOf(record)!
  expect(answer).toMatchObject({ status: 200, statusText: 'OK' })
  expect(mediaTypeOf(answer.head)).toBe('text/html')
  expect(headersOf(answer.head)).toEqual([
    ['Content-Type', 'Text/HTML; charset=x'],
    ['X-Long', 'a b'],
    ['X-Last', ''],
  ])
  expect(fieldOf(answer.head, 'x-long')).toBe('a b')
  expect(fieldOf(answer.head, 'X-Absent')).toBeNull()
})

test.each(['GET / HTTP/1.1\r\n\r\n', 'HTTP/1.1 200 OK', 'HTTP/1.1 two hundred\r\n\r\n', ''])(
  '%j is no answer',
  async (block) => {
    expect(answerOf((await recordsIn(made({ block })))[0]!)).toBeNull()
  },
)

test('heads are read whatever their case, their folds and their letters', async () => {
  const more = 'warc-date: 2026\r\nX-Fold: a\r\n\tb\r\nWARC-Target-Uri:\r\n'
  const [record] = await recordsIn(made({ uri: '<https://example.org/\u00fc>', more }))
  expect(targetOf(record!)).toBe('https://example.org/\u00fc')
  expect(fieldOf(record!.head, 'WARC-Date')).toBe('2026')
  expect(fieldOf(record!.head, 'X-Fold')).toBe('a b')
})
