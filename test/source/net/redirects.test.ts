import { expect, test } from 'vitest'
import { fetcherFor, type Handler, refusal, serve, whole } from './served.ts'

const to =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end()

const other = await serve({ '/': 'a secret' })

/** Where a public page leads, and why nobody follows it there. */
const CLOSED: readonly (readonly [location: string, why: RegExp])[] = [
  [`http://${other}/`, /redirect 1 to http:\/\/127\.0\.0\.1:\d+\/: port \d+ is none/],
  ['http://127.0.0.1/', /this machine/],
  ['//127.0.0.1/', /this machine/],
  ['http://2130706433/', /this machine/],
  ['http://[::ffff:127.0.0.1]/', /this machine/],
  ['http://169.254.169.254/', /a local link/],
  ['http://localhost/', /a local network/],
  ['file:///etc/passwd', /only http and https/],
  ['data:text/html,hello', /only http and https/],
  ['javascript:alert(1)', /only http and https/],
  ['https://user:secret@example.org/', /user name or password/],
  ['http://exa mple/', /no address/],
]

test.each(CLOSED)('a redirect to %s is not followed', async (location, why) => {
  const host = await serve({ '/': to(location) })
  const message = refusal(await fetcherFor([host]).get(`http://${host}/`))
  expect(message).toMatch(why)
  expect(message).toMatch(new RegExp(`^http://${host}/, redirect 1 to `))
  expect(message).not.toMatch(/secret/)
})

test('a second redirect is guarded as the first', async () => {
  const host = await serve({ '/': to('/next'), '/next': to('http://10.0.0.1/') })
  expect(refusal(await fetcherFor([host]).get(`http://${host}/`))).toMatch(
    /redirect 2 to http:\/\/10\.0\.0\.1\/: .*private/,
  )
})

test('robots.txt that leads to a private address is not followed either', async () => {
  const host = await serve({ '/': 'page', '/robots.txt': to('http://192.168.0.1/') })
  expect(refusal(await fetcherFor([host]).get(`http://${host}/`))).toMatch(/robots\.txt .* a private network/)
})

test.each([301, 302, 303, 307, 308])('%s is followed, and all exchanges are kept', async (status) => {
  const host = await serve({ '/a': to('/b?x=1', status), '/b': 'here' })
  const got = whole(await fetcherFor([host]).get(`http://${host}/a#part`))
  expect(Buffer.from(got.body).toString()).toBe('here')
  expect(got.exchanges.map((exchange) => exchange.status)).toEqual([status, 200])
  expect(got.exchanges.map(({ ip }) => ip)).toEqual(['127.0.0.1', '127.0.0.1'])
  expect(got.capture).toMatchObject({ address: `http://${host}/a`, finalAddress: `http://${host}/b?x=1`, status: 200 })
})

test.each([300, 305, 399])('%s is an answer', async (status) => {
  const host = await serve({ '/': to('/b', status) })
  expect(whole(await fetcherFor([host]).get(`http://${host}/`)).capture.status).toBe(status)
})

test('a redirect that says no target is an answer', async () => {
  const host = await serve({ '/': (_, response) => response.writeHead(301).end('moved') })
  expect(whole(await fetcherFor([host]).get(`http://${host}/`)).capture.status).toBe(301)
})

test('a redirect to another letter’s bytes is read as UTF-8', async () => {
  const host = await serve({
    '/': (_, response) => {
      response.socket?.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\n\r\n'))
    },
    '/caf%C3%A9': 'here',
  })
  expect(whole(await fetcherFor([host]).get(`http://${host}/`)).capture.finalAddress).toBe(`http://${host}/caf%C3%A9`)
})

test('circles are told', async () => {
  const host = await serve({ '/': to('/b'), '/b': to('/#again'), '/self': to('/self') })
  const fetcher = fetcherFor([host])
  expect(refusal(await fetcher.get(`http://${host}/`))).toMatch(/redirects lead in a circle/)
  expect(refusal(await fetcher.get(`http://${host}/self`))).toMatch(/redirects lead in a circle/)
})

test('five redirects are followed, and no sixth', async () => {
  const host = await serve(
    Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`/${i}`, i === 6 ? 'here' : to(`/${i + 1}`)])),
  )
  const fetcher = fetcherFor([host])
  expect(whole(await fetcher.get(`http://${host}/1`)).exchanges).toHaveLength(6)
  expect(refusal(await fetcher.get(`http://${host}/0`))).toMatch(/redirects more than 5 times/)
})
