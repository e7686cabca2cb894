import { expect, test } from 'vitest'
import type { TdmReservation } from '../../../src/source/capture.ts'
import { matchesPath } from '../../../src/source/net/path-pattern.ts'
import { tdmOfHeaders, tdmOfRules, tdmRulesOf } from '../../../src/source/net/tdm.ts'
import { fetcherFor, serve, whole } from './served.ts'

const POLICY = 'https://rights.example/policy.json'
const NOTHING: TdmReservation = { reserved: false, by: null, policy: null }

/** A pattern, a path, and whether the path is meant. */
const PATTERNS: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
  ['/', '/a/b', true],
  ['', '/a', true],
  ['/a/', '/a/b', true],
  ['/a/', '/a', false],
  ['/A', '/a', false],
  ['/a$', '/a', true],
  ['/a$', '/ab', false],
  ['/*.jpg', '/x/y.jpg?z', true],
  ['/*.jpg$', '/x/y.jpg?z', false],
  ['/*.jpg$', '/x.jpg/y.jpg', true],
  ['/a/*/c', '/a/b/c/d', true],
  ['/a/*/c', '/a/c', false],
  ['/*a*a$', '/a', false],
  ['/a*', '/a', true],
  ['/caf%C3%A9', '/caf%c3%a9', true],
  ['/café', '/caf%C3%A9', true],
  ['/%7Euser', '/~user', true],
  ['/a%2Fb', '/a/b', false],
  ['/foo-%24', '/foo-$', true],
  ['/foo-%2A', '/foo-*', true],
  ['/foo-%2A', '/foo-x', false],
  ['/\ud800', '/x', false],
]

test.each(PATTERNS)('%j fits %j: %s', (pattern, path, fits) => {
  expect(matchesPath(pattern, path)).toBe(fits)
})

test('no pattern is slow', () => {
  const begun = performance.now()
  expect(matchesPath(`/${'*a'.repeat(50_000)}b`, `/${'a'.repeat(4000)}`)).toBe(false)
  expect(performance.now() - begun).toBeLessThan(500)
})

/** Headers, and what they declare. */
const HEADERS: readonly (readonly [headers: Record<string, string>, declared: TdmReservation | null])[] = [
  [{}, null],
  [{ 'TDM-Reservation': '1' }, { reserved: true, by: 'header', policy: null }],
  [
    { 'tdm-reservation': ' 1 ', 'tdm-policy': POLICY },
    { reserved: true, by: 'header', policy: POLICY },
  ],
  [
    { 'tdm-reservation': '1', 'tdm-policy': 'javascript:x' },
    { reserved: true, by: 'header', policy: null },
  ],
  [
    { 'tdm-reservation': '0', 'tdm-policy': POLICY },
    { reserved: false, by: 'header', policy: null },
  ],
  [{ 'tdm-reservation': 'yes' }, null],
  [
    { 'tdm-reservation': '0', 'TDM-Reservation': '1' },
    { reserved: true, by: 'header', policy: null },
  ],
  [{ 'tdm-policy': POLICY }, null],
]

test.each(HEADERS)('%j declares %j', (headers, declared) => {
  expect(tdmOfHeaders(Object.entries(headers))).toEqual(declared)
})

const FILE = JSON.stringify([
  { location: '/free/', 'tdm-reservation': 0 },
  { location: '/*.pdf$', 'tdm-reservation': 1 },
  { location: '/news/', 'tdm-reservation': 1, 'tdm-policy': POLICY },
  { location: '/text/', 'tdm-reservation': '1' },
  ...['x', null, {}, { location: 5, 'tdm-reservation': 1 }, { location: '/', 'tdm-reservation': 2 }],
])

const reserved = (policy: string | null = null): TdmReservation => ({ reserved: true, by: 'well-known', policy })

const PATHS: readonly (readonly [path: string, declared: TdmReservation])[] = [
  ['/free/x.pdf', { reserved: false, by: 'well-known', policy: null }],
  ['/news/x.pdf', reserved()],
  ['/news/x', reserved(POLICY)],
  ['/text/', reserved()],
  ['/', NOTHING],
]

test.each(PATHS)('the first rule that fits %s counts', (path, declared) => {
  expect(tdmOfRules(tdmRulesOf(FILE), new URL(path, 'https://example.org'))).toEqual(declared)
})

test.each(['', '<html>', '{}', 'null', '[[[[', '"/"', `${'['.repeat(100_000)}`])('%.20s is no tdmrep.json', (text) => {
  expect(tdmRulesOf(text)).toEqual([])
})

test('headers overrule the host, and the host is asked once', async () => {
  let asked = 0
  const host = await serve({
    '/.well-known/tdmrep.json': (_, response) => {
      asked++
      response.end(FILE)
    },
    '/news/a': 'a',
    '/news/b': 'b',
    '/news/own': (_, response) => response.writeHead(200, { 'tdm-reservation': '0' }).end('own'),
    '/other': (_, response) => response.writeHead(200, { 'tdm-reservation': '1', 'tdm-policy': POLICY }).end('other'),
  })
  const fetcher = fetcherFor([host])
  const tdm = async (path: string) => whole(await fetcher.get(`http://${host}${path}`)).capture.tdm
  expect(await tdm('/other')).toEqual({ reserved: true, by: 'header', policy: POLICY })
  expect(asked).toBe(0)
  expect(await tdm('/news/a')).toEqual(reserved(POLICY))
  expect(await tdm('/news/b')).toEqual(reserved(POLICY))
  expect(await tdm('/news/own')).toEqual({ reserved: false, by: 'header', policy: null })
  expect(await tdm('/news/none')).toEqual(NOTHING)
  expect(asked).toBe(1)
})

test('a host whose tdmrep.json fails declares nothing', async () => {
  const host = await serve({ '/': 'here', '/.well-known/tdmrep.json': (request) => request.socket.destroy() })
  expect(whole(await fetcherFor([host]).get(`http://${host}/`)).capture.tdm).toEqual(NOTHING)
})
