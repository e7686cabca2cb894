import { expect, test } from 'vitest'
import { createTurns } from '../../../src/source/net/turns.ts'
import { fetcherFor, serve, whole } from './served.ts'

const never = new AbortController().signal
const soon = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('one host is asked for one thing after the other, others meanwhile', async () => {
  const turns = createTurns(never)
  const told: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    told.push(`${name}(`)
    await soon(20)
    told.push(`)${name}`)
  }
  await Promise.all([turns.take('x', 0, work('a')), turns.take('x', 0, work('b')), turns.take('y', 0, work('c'))])
  const [a, b, c] = ['a', 'b', 'c'].map((name) => [told.indexOf(`${name}(`), told.indexOf(`)${name}`)] as const)
  expect(b?.[0]).toBeGreaterThan(a?.[1] as number)
  expect(c?.[0]).toBeLessThan(a?.[1] as number)
})

test('there is a pause between one and the next, also where one fails', async () => {
  const turns = createTurns(never)
  await turns.take('x', 100, () => Promise.reject(new Error('x'))).catch(() => {})
  const begun = performance.now()
  await turns.take('x', 100, () => soon())
  expect(performance.now() - begun).toBeGreaterThan(90)
})

test('a pause ends where all ends', async () => {
  const stopping = new AbortController()
  const turns = createTurns(stopping.signal)
  await turns.take('x', 0, () => soon())
  const next = turns.take('x', 60_000, () => soon())
  stopping.abort()
  await next
})

test('Crawl-delay is honoured', async () => {
  const times: number[] = []
  const host = await serve({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2',
    '/a': (_, response) => {
      times.push(performance.now())
      response.writeHead(200, { 'tdm-reservation': '0' }).end()
    },
  })
  const fetcher = fetcherFor([host])
  for (const got of await Promise.all([1, 2].map(() => fetcher.get(`http://${host}/a`)))) whole(got)
  expect((times[1] as number) - (times[0] as number)).toBeGreaterThan(180)
})
