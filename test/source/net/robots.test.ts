import { expect, test } from 'vitest'
import { robotsOf } from '../../../src/source/net/robots.ts'
import { fetcherFor, type Handler, refusal, serve, serveRaw, whole } from './served.ts'

const ORIGIN = 'https://example.org'

/** A robots.txt, a path, and whether Tertia may fetch it. */
const RULES: readonly (readonly [what: string, text: string, path: string, allowed: boolean])[] = [
  ['nothing', '', '/a', true],
  ['all', 'User-agent: *\nDisallow: /', '/a', false],
  ['all, but nothing', 'User-agent: *\nDisallow:', '/a', true],
  ['us', 'User-agent: tertia\nDisallow: /', '/a', false],
  ['us in capitals', 'USER-AGENT: TERTIA\nDISALLOW: /', '/a', false],
  ['us with a version', 'User-agent: Tertia/2.0\nDisallow: /', '/a', false],
  ['others', 'User-agent: Other\nDisallow: /', '/a', true],
  ['others of a longer name', 'User-agent: TertiaBot\nDisallow: /', '/a', true],
  ['all but us', 'User-agent: *\nDisallow: /\n\nUser-agent: Tertia\nDisallow: /private', '/a', true],
  ['us among others', 'User-agent: Other\nUser-agent: Tertia\nDisallow: /a', '/a', false],
  ['us twice', 'User-agent: Tertia\nDisallow: /a\n\nUser-agent: Tertia\nDisallow: /b', '/b', false],
  ['a folder', 'User-agent: *\nDisallow: /a/', '/a', true],
  ['what begins so', 'User-agent: *\nDisallow: /a', '/abc', false],
  ['the longer rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['rules as long', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['a star', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
  ['a query', 'User-agent: *\nDisallow: /*?print', '/x?print=1', false],
  ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/a', false],
  ['comments', '# all\nUser-agent: * # all\nDisallow: /a # this', '/a', false],
  ['carriage returns', 'User-agent: *\rDisallow: /a\r', '/a', false],
  ['a page of HTML', '<!doctype html><title>Not here</title>', '/a', true],
  ['bytes', '\0\x01\xff\n\0:\0\n__proto__: x\nUser-agent: __proto__\nDisallow: /', '/a', true],
]

test.each(RULES)('robots.txt that forbids %s', (_, text, path, allowed) => {
  const robots = robotsOf({ kind: 'answer', status: 200, text }, ORIGIN, 'Tertia')
  expect(robots.kind === 'rules' && robots.allows(new URL(path, ORIGIN))).toBe(allowed)
})

test.each([
  ['2', 2000],
  ['0.5', 500],
  ['9999', 30_000],
  ['-1', 0],
  ['Infinity', 30_000],
  ['soon', 0],
])('a Crawl-delay of %s is %s ms', (delay, ms) => {
  const robots = robotsOf(
    { kind: 'answer', status: 200, text: `User-agent: *\nCrawl-delay: ${delay}` },
    ORIGIN,
    'Tertia',
  )
  expect(robots).toMatchObject({ delayMs: ms })
})

test('a rule made to be slow is not', () => {
  const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(100)}`
  const robots = robotsOf({ kind: 'answer', status: 200, text }, ORIGIN, 'Tertia')
  const begun = performance.now()
  if (robots.kind === 'rules') robots.allows(new URL(`/${'a'.repeat(1000)}`, ORIGIN))
  expect(performance.now() - begun).toBeLessThan(2000)
})

const answer =
  (status: number, body = ''): Handler =>
  (_, response) =>
    response.writeHead(status).end(body)

/** What robots.txt answers, and whether the page is fetched. */
const ANSWERS: readonly (readonly [what: string, page: Handler | string, told: RegExp | null])[] = [
  ['404', answer(404), null],
  ['403', answer(403, 'User-agent: *\nDisallow: /'), null],
  ['410', answer(410), null],
  [
    '500',
    answer(500),
    /robots\.txt of its host cannot be read, so nothing there is fetched: it answers 500; try later/,
  ],
  ['503', answer(503), /it answers 503/],
  ['a circle', (_, response) => response.writeHead(302, { location: '/robots.txt' }).end(), /circle/],
  ['no end', (request) => request.socket.destroy(), /connection ended/],
  ['nothing', () => {}, /no answer began/],
  [
    'Disallow',
    'User-agent: *\nDisallow: /page',
    /does not let programs fetch it; ask the owner of the page, or save it by hand and add it as a file/,
  ],
  [
    'Disallow after a redirect',
    (request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(301, { location: '/robots.txt?2' }).end()
        : response.end('User-agent: *\nDisallow: /page'),
    /does not let programs fetch it/,
  ],
  [
    'a huge file that forbids at its beginning',
    `User-agent: *\nDisallow: /page\n${'# x\n'.repeat(1_000_000)}`,
    /does not let/,
  ],
  ['a huge file that forbids beyond what is read', `${'# xxx\n'.repeat(200_000)}User-agent: *\nDisallow: /page`, null],
]

test.concurrent.each(ANSWERS)('robots.txt that answers %s', async (_, page, told) => {
  const host = await serve({ '/robots.txt': page, '/page': 'here' })
  const got = await fetcherFor([host], { headersMs: 200 }).get(`http://${host}/page`)
  if (told === null) expect(whole(got).capture.status).toBe(200)
  else expect(refusal(got)).toMatch(told)
})

test('robots.txt is fetched once, and heeded at redirects', async () => {
  const asked: (string | undefined)[] = []
  const host = await serve({
    '/robots.txt': (request, response) => {
      asked.push(request.headers['user-agent'])
      response.end('User-agent: Tertia\nDisallow: /forbidden')
    },
    '/a': 'here',
    '/b': (_, response) => response.writeHead(302, { location: '/forbidden' }).end(),
    '/forbidden': 'here',
  })
  const fetcher = fetcherFor([host])
  const [a, b] = await Promise.all(['/a', '/b', '/a'].map((path) => fetcher.get(`http://${host}${path}`)))
  expect(a?.kind).toBe('got')
  expect(b && refusal(b)).toMatch(/redirect 1 to .*forbidden: the robots\.txt of its host/)
  expect(asked).toEqual(['Tertia/0.1 (+https://tertia.example)'])
})

test('a host that is there for its pages and not for robots.txt is left alone', async () => {
  const host = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhere'))
  expect(whole(await fetcherFor([host]).get(`http://${host}/`)).capture.status).toBe(200)
})
