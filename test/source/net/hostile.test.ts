import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { FetchLimits } from '../../../src/source/net/fetcher.ts'
import { fetcherFor, refusal, serveRaw, whole } from './served.ts'

/** Patience that a busy machine does not use up. */
const LIMITS: Partial<FetchLimits> = { bytes: 100_000 }
/** For servers that are slow on purpose: many times the pauses that they make. */
const IMPATIENT: Partial<FetchLimits> = { ...LIMITS, headersMs: 400, bodyMs: 400, totalMs: 1500 }

/** Writes bits for as long as the other side listens. */
function dripping(bit: string | Buffer, everyMs: number): (socket: Socket) => void {
  return (socket) => {
    const timer = setInterval(() => socket.write(bit), everyMs)
    socket.on('close', () => clearInterval(timer))
  }
}

const CUT_SHORT = /the connection ended before its answer was whole; try again$/
const OK = 'HTTP/1.1 200 OK\r\n'
const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** What a server does, how, and what is told of it. */
const cases: readonly (readonly [what: string, write: (socket: Socket) => void, told: RegExp])[] = [
  ['says nothing', () => {}, /no answer began within 0\.4 s; try later/],
  ['sends headers bit by bit', dripping('X', 20), /no valid HTTP|no answer began/],
  [
    'begins its headers and sends them bit by bit',
    (socket) => {
      socket.write(`${OK}X-Slow: `)
      dripping('x', 20)(socket)
    },
    /no answer began within 0\.4 s/,
  ],
  [
    'sends early hints without end',
    dripping('HTTP/1.1 103 Early Hints\r\n\r\n', 20),
    /not whole after 1\.5 s|no answer began/,
  ],
  [
    'stops within its body',
    (socket) => void socket.write(`${OK}Content-Length: 10\r\n\r\nabc`),
    /nothing came for 0\.4 s/,
  ],
  [
    'sends its body bit by bit',
    (socket) => {
      socket.write(`${OK}Content-Length: 9999\r\n\r\n`)
      dripping('x', 20)(socket)
    },
    /its answer was not whole after 1\.5 s; try later/,
  ],
  [
    'sends a body without end',
    (socket) => {
      socket.write(`${OK}\r\n`)
      dripping(Buffer.alloc(50_000), 1)(socket)
    },
    /its body has more than 0\.1 MB; .*save it by hand/,
  ],
  [
    'sends chunks without end',
    (socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`)
      dripping(`4000\r\n${'x'.repeat(0x4000)}\r\n`, 1)(socket)
    },
    /its body has more than 0\.1 MB/,
  ],
  ['says a longer Content-Length', (socket) => socket.end(`${OK}Content-Length: 10\r\n\r\nabc`), CUT_SHORT],
  ['says an absurd Content-Length', (socket) => socket.end(`${OK}Content-Length: -5\r\n\r\nabc`), /no valid HTTP/],
  [
    'says two Content-Lengths',
    (socket) => socket.end(`${OK}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`),
    /not as long as its Content-Length says|no valid HTTP/,
  ],
  [
    'says a length and chunks',
    (socket) => socket.end(`${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`),
    /not as long as its Content-Length says|no valid HTTP/,
  ],
  ['ends within a chunk', (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n10\r\nabc`), CUT_SHORT],
  [
    'ends before the last chunk',
    (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`),
    CUT_SHORT,
  ],
  ['ends within its headers', (socket) => socket.end(`${OK}X: y\r\n`), CUT_SHORT],
  ['ends at once', (socket) => socket.end(), CUT_SHORT],
  ['hangs up', (socket) => void socket.resetAndDestroy(), CUT_SHORT],
  [
    'hangs up within its body',
    (socket) => void socket.write(`${OK}Content-Length: 9\r\n\r\nabc`, () => socket.resetAndDestroy()),
    CUT_SHORT,
  ],
  ['speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), /no valid HTTP/],
  ['speaks HTTP 0.9', (socket) => socket.end('<p>hello</p>'), /no valid HTTP/],
  [
    'sends very many headers',
    (socket) => socket.end(`${OK}${many(20_000, (i) => `X-${i}: y\r\n`)}\r\n`),
    /too many headers/,
  ],
  ['sends one very long header', (socket) => socket.end(`${OK}X: ${'y'.repeat(200_000)}\r\n\r\n`), /too many headers/],
  [
    'sends headers without end',
    dripping(
      many(500, (i) => `X-${i}: yyyyyyyyyyyyyyyy\r\n`),
      1,
    ),
    /no valid HTTP|too many headers/,
  ],
  ['puts a line break in a header', (socket) => socket.end(`${OK}X: a\rSet-Cookie: b\r\n\r\n`), /no valid HTTP/],
  ['puts a NUL in a header', (socket) => socket.end(`${OK}X: a\0b\r\n\r\n`), /no valid HTTP/],
  [
    'wants to switch protocols',
    (socket) => socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    CUT_SHORT,
  ],
]

test.concurrent.each(cases)('a server that %s is told of', async (_, write, told) => {
  const host = await serveRaw((socket) => {
    write(socket)
  })
  const fetcher = fetcherFor([host], / s\b|began/.test(told.source) ? IMPATIENT : LIMITS)
  const message = refusal(await fetcher.get(`http://${host}/`))
  expect(message).toMatch(told)
  expect(message).not.toMatch(/\p{C}/u)
})

test('a body is as long as its Content-Length says, and what comes after it is another answer', async () => {
  const host = await serveRaw((socket) => socket.end(`${OK}Content-Length: 3\r\n\r\nabcdef`))
  expect(Buffer.from(whole(await fetcherFor([host], LIMITS).get(`http://${host}/`)).body).toString()).toBe('abc')
})

test('a body that ends with the connection is whole', async () => {
  const host = await serveRaw((socket) => socket.end(`${OK}\r\nabc`))
  expect(Buffer.from(whole(await fetcherFor([host], LIMITS).get(`http://${host}/`)).body).toString()).toBe('abc')
})

test('a message of a server commands no terminal', async () => {
  const host = await serveRaw((socket) => socket.end('HTTP/1.1 503 \x1b[31mred\u202e\r\nContent-Length: 0\r\n\r\n'))
  const got = await fetcherFor([host], LIMITS).get(`http://${host}/`)
  expect(got.kind === 'later' ? got.reason : refusal(got)).not.toMatch(/\p{C}/u)
})

test('a location with line breaks begins no other header', async () => {
  const asked: string[] = []
  const host = await serveRaw((socket, path) => {
    asked.push(path)
    socket.end(
      path === '/'
        ? 'HTTP/1.1 302 Found\r\nLocation: /x%0d%0aX-Injected:%20y\r\nContent-Length: 0\r\n\r\n'
        : `${OK}Content-Length: 0\r\n\r\n`,
    )
  })
  whole(await fetcherFor([host], LIMITS).get(`http://${host}/`))
  expect(asked).toEqual(['/', '/x%0d%0aX-Injected:%20y'])
})

test('nothing listens there', async () => {
  expect(refusal(await fetcherFor(['127.0.0.1:1']).get('http://127.0.0.1:1/'))).toMatch(/takes no connections there/)
})

test('a fetcher that is closed ends what is under way', async () => {
  const host = await serveRaw(() => {})
  const fetcher = fetcherFor([host])
  const got = fetcher.get(`http://${host}/`)
  setTimeout(() => fetcher.close(), 100)
  expect(refusal(await got)).toMatch(/stopped/)
  expect(refusal(await fetcher.get(`http://${host}/`))).toMatch(/stopped/)
})
