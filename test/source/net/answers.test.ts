import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodePage } from '../../../src/source/charset.ts'
import { fetcherFor, NOW, refusal, serve, whole } from './served.ts'

test.each([200, 204, 400, 404, 410, 451, 500, 502])('%s is kept as a capture', async (status) => {
  const host = await serve({ '/': (_, response) => response.writeHead(status).end() })
  const got = whole(await fetcherFor([host]).get(`http://${host}/`))
  expect(got.capture).toMatchObject({ status, time: NOW, address: `http://${host}/` })
})

test('what is got is whole: body, digest, headers, records', async () => {
  const host = await serve({
    '/': (_, response) =>
      response
        .writeHead(200, 'Fine', {
          'Content-Type': 'Text/HTML; charset="utf-8"',
          ETag: '"x"',
          'Last-Modified': 'Sun, 01 Mar 2026 10:00:00 GMT',
        })
        .end('<p>hello'),
  })
  const got = whole(await fetcherFor([host]).get(`http://${host}/`))
  expect(got).toMatchObject({
    mediaType: 'text/html',
    charset: 'utf-8',
    validators: { etag: '"x"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT' },
  })
  expect(got.capture.digest).toBe(`sha256:${createHash('sha256').update('<p>hello').digest('hex')}`)
  expect(got.capture.headers).toContainEqual(['Content-Type', 'Text/HTML; charset="utf-8"'])
  const warc = gunzipSync(got.capture.warc).toString()
  expect(warc.match(/WARC-Type: \w+/g)).toEqual(['WARC-Type: request', 'WARC-Type: response'])
  expect(warc).toContain(`GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\nuser-agent: Tertia/0.1`)
  expect(warc).toContain('HTTP/1.1 200 Fine\r\n')
  expect(warc).toContain('WARC-IP-Address: 127.0.0.1')
})

/** A Content-Type, and what is made of it. */
const TYPES: readonly (readonly [value: string, mediaType: string | null, charset: string | null])[] = [
  ['text/html', 'text/html', null],
  ['text/html;charset=ISO-8859-1', 'text/html', 'ISO-8859-1'],
  ["text/html; Charset='utf-8'", 'text/html', 'utf-8'],
  ['application/pdf; x=y', 'application/pdf', null],
  ['html', null, null],
  ['text/html; charset=', 'text/html', null],
  ['text/html; charset="\t\x1b"', 'text/html', null],
]

test.each(TYPES)('a Content-Type of %j', async (value, mediaType, charset) => {
  const host = await serve({
    '/': (_, response) =>
      void response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Type: ${value.replace('\x1b', '')}\r\n\r\n`),
  })
  expect(whole(await fetcherFor([host]).get(`http://${host}/`))).toMatchObject({ mediaType, charset })
})

test('a wrong charset is handed on, and the bytes are as they came', async () => {
  const host = await serve({
    '/': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=latin-9000' }).end('Zürich'),
  })
  const got = whole(await fetcherFor([host]).get(`http://${host}/`))
  expect(got.charset).toBe('latin-9000')
  expect(decodePage(got.body, got.charset)).toBe('Zürich')
})

test('what has not changed is not sent again', async () => {
  const host = await serve({
    '/': (request, response) => {
      const same = request.headers['if-none-match'] === '"x"' && request.headers['if-modified-since'] !== undefined
      response.writeHead(same ? 304 : 200).end(same ? undefined : 'new')
    },
  })
  const fetcher = fetcherFor([host])
  const lastModified = 'Sun, 01 Mar 2026 10:00:00 GMT'
  expect((await fetcher.get(`http://${host}/`, { etag: '"x"', lastModified })).kind).toBe('unchanged')
  expect((await fetcher.get(`http://${host}/`, { etag: '"y"', lastModified })).kind).toBe('got')
  // A validator that would begin another header is left out.
  expect((await fetcher.get(`http://${host}/`, { etag: '"x"\r\nX-Injected: y', lastModified })).kind).toBe('got')
})

test('304 to a request that set no condition is a fault', async () => {
  const host = await serve({ '/': (_, response) => response.writeHead(304).end() })
  expect(refusal(await fetcherFor([host]).get(`http://${host}/`))).toMatch(/nothing has changed, although/)
})

/** Status and Retry-After, and the seconds that are waited. */
const LATER: readonly (readonly [status: number, value: string | null, seconds: number | null])[] = [
  [429, '120', 120],
  [503, '0', 0],
  [429, 'Sun, 01 Mar 2026 12:01:30 GMT', 90],
  [503, 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
  [429, null, null],
  [503, 'soon', null],
  [503, '-5', null],
  [503, '99999999999999999999', null],
  [503, '1e9', null],
]

test.each(LATER)('%s with Retry-After %s', async (status, value, afterSeconds) => {
  const host = await serve({
    '/': (_, response) => response.writeHead(status, value === null ? {} : { 'retry-after': value }).end(),
  })
  expect(await fetcherFor([host]).get(`http://${host}/`)).toMatchObject({
    kind: 'later',
    afterSeconds,
    reason: expect.stringMatching(`^it answers ${status} `),
  })
})
