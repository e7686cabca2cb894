import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answerOf, headersOf } from '../../../src/source/warc/http.ts'
import { payloadOf } from '../../../src/source/warc/payload.ts'
import { fieldOf, targetOf } from '../../../src/source/warc/record.ts'
import { exchangeRecords, resourceRecord, warcinfoRecord } from '../../../src/source/warc/write.ts'
import { exchange, recordsIn, TIME } from './made.ts'

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('an exchange', () => {
  test('becomes a request and a response, with their heads as they went over the wire', async () => {
    const records = await recordsIn(exchangeRecords([exchange()]))
    expect(records.map(({ type, version, block }) => [type, version, Buffer.from(block).toString()])).toEqual([
      ['request', '1.1', 'GET /story?page=1 HTTP/1.1\r\nHost: news.example\r\nUser-Agent: tertia\r\n\r\n'],
      ['response', '1.1', 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>One sentence.</p>'],
    ])
    for (const record of records) {
      expect(targetOf(record)).toBe('https://news.example/story?page=1#top')
      expect(fieldOf(record.head, 'WARC-Date')).toBe(TIME)
      expect(fieldOf(record.head, 'WARC-IP-Address')).toBe('192.0.2.7')
      expect(fieldOf(record.head, 'WARC-Block-Digest')).toBe(sha256(record.block))
      expect(fieldOf(record.head, 'Content-Type')).toBe(`application/http; msgtype=${record.type}`)
    }
    const [request, response] = records.map(({ head }) => head) as [string, string]
    expect(fieldOf(response, 'WARC-Payload-Digest')).toBe(sha256(exchange().rawBody))
    expect(fieldOf(request, 'WARC-Concurrent-To')).toBe(fieldOf(response, 'WARC-Record-ID'))
  })

  test('gives the same bytes each time, and other names for other content', async () => {
    expect(Buffer.compare(exchangeRecords([exchange()]), exchangeRecords([exchange()]))).toBe(0)
    const other = exchange({ rawBody: Buffer.from('<p>Another.</p>') })
    const ids = (await recordsIn(exchangeRecords([exchange(), other]))).map(({ head }) =>
      fieldOf(head, 'WARC-Record-ID'),
    )
    expect(new Set(ids).size).toBe(4)
    expect(ids[0]).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/)
  })

  test('that came in chunks keeps its head, and its body as one chunk', async () => {
    for (const body of ['<p>One sentence.</p>', '']) {
      const chunked = exchange({ responseHeaders: [['Transfer-Encoding', 'chunked']], rawBody: Buffer.from(body) })
      const [, response] = await recordsIn(exchangeRecords([chunked]))
      expect(answerOf(response!)?.head).toBe('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
      expect(payloadOf(response!, { input: 'a' }).toString()).toBe(body)
    }
  })

  test('keeps headers that are named twice, are no ASCII, or would break the line', async () => {
    const responseHeaders = [
      ['Set-Cookie', 'a'],
      ['set-cookie', 'b'],
      ['X-Place', 'Z\xfcrich'],
      ['X-Bad', 'a\r\nX-Worse: b'],
    ] as const
    const [, response] = await recordsIn(exchangeRecords([exchange({ responseHeaders, ip: null })]))
    const answer = answerOf(response!)
    expect(headersOf(answer!.head)).toEqual([...responseHeaders.slice(0, 3), ['X-Bad', 'a X-Worse: b']])
    expect(fieldOf(response!.head, 'WARC-IP-Address')).toBeNull()
  })
})

test('a file becomes a resource, and what made the archive a warcinfo', async () => {
  const bytes = Buffer.from('%PDF-1.7 …')
  const [info, resource] = await recordsIn(
    Buffer.concat([
      warcinfoRecord({ software: 'tertia 1', time: TIME, filename: 'data.warc.gz', fields: [['isPartOf', 'x']] }),
      resourceRecord('file:agreement.pdf', TIME, 'application/pdf', bytes),
    ]),
  )
  expect(Buffer.from(info!.block).toString()).toBe(
    'software: tertia 1\r\nformat: WARC File Format 1.1\r\nisPartOf: x\r\n',
  )
  expect(fieldOf(info!.head, 'warc-filename')).toBe('data.warc.gz')
  expect(resource!.type).toBe('resource')
  expect(targetOf(resource!)).toBe('file:agreement.pdf')
  expect(fieldOf(resource!.head, 'Content-Type')).toBe('application/pdf')
  expect(payloadOf(resource!, { input: 'a' })).toEqual(bytes)
})
