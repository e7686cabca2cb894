import { connect, type LookupFunction } from 'node:net'
import type { buildConnector } from 'undici'
import { expect, test } from 'vitest'
import { fetcherFor, refusal, serve, whole } from './served.ts'

const PUBLIC = '93.184.216.34'

/** A resolver of ours that gives each time the next answer, then the last one again. */
function resolver(...answers: readonly (readonly string[])[]): LookupFunction {
  let asked = 0
  return (_, __, callback) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? []
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

/** Connections that end at a server of ours, wherever they were meant to go; `reached` keeps where that was. */
function leadingTo(host: string, reached: string[]): typeof buildConnector {
  const port = Number(host.split(':')[1])
  return (options) => (target, callback) => {
    const { lookup } = options as { lookup: LookupFunction }
    lookup(target.hostname, { all: true }, (error, addresses) => {
      if (error) return callback(error, null)
      reached.push(...(Array.isArray(addresses) ? addresses.map(({ address }) => address) : [addresses]))
      const socket = connect(port, '127.0.0.1', () => callback(null, socket))
    })
  }
}

test('a name that leads to a public address is fetched', async () => {
  const host = await serve({ '/': 'here' })
  const reached: string[] = []
  const internals = { lookup: resolver([PUBLIC]), buildConnector: leadingTo(host, reached) }
  const got = whole(await fetcherFor([], { perHostDelayMs: 0 }, internals).get('http://rebinding.example/'))
  expect(Buffer.from(got.body).toString()).toBe('here')
  expect(new Set(reached)).toEqual(new Set([PUBLIC]))
})

test('a name that leads to a public address first and then to a private one is not', async () => {
  const host = await serve({ '/': 'here' })
  const reached: string[] = []
  const internals = { lookup: resolver([PUBLIC], ['127.0.0.1']), buildConnector: leadingTo(host, reached) }
  const got = await fetcherFor([], { perHostDelayMs: 0 }, internals).get('http://rebinding.example/')
  // robots.txt was fetched at the public address; the page would have been at the private one.
  expect(refusal(got)).toMatch(/its host leads to this machine \(127\.0\.0\.1\); if you trust/)
  expect(reached).toEqual([PUBLIC])
})

const TOGETHER: readonly (readonly string[])[] = [
  ...[
    [PUBLIC, '127.0.0.1'],
    ['10.0.0.1', PUBLIC],
    ['2606:4700:4700::1111', '::1'],
    [PUBLIC, '::ffff:192.168.0.1'],
  ],
  ...[['169.254.169.254'], ['64:ff9b::7f00:1'], ['0.0.0.0'], ['fe80::1%lo']],
]

test.each(TOGETHER.map((addresses) => [addresses]))(
  '%j for one name are refused by Node’s own connections',
  async (addresses) => {
    const fetcher = fetcherFor([], {}, { lookup: resolver(addresses) })
    expect(refusal(await fetcher.get('http://rebinding.example/'))).toMatch(/its host leads to/)
  },
)

test('a name that is allowed may lead anywhere', async () => {
  const host = await serve({ '/': 'here' })
  const port = host.split(':')[1]
  const fetcher = fetcherFor([`wiki.example:${port}`], {}, { lookup: resolver(['127.0.0.1']) })
  expect(whole(await fetcher.get(`http://wiki.example:${port}/`)).exchanges[0]?.ip).toBe('127.0.0.1')
})

test('a name that leads nowhere is told', async () => {
  const fetcher = fetcherFor([], {}, { lookup: resolver([]) })
  expect(refusal(await fetcher.get('http://nowhere.example/'))).toMatch(/no host of this name is known; /)
})

test('hosts that are not allowed by name are given time between requests', async () => {
  const host = await serve({ '/': 'here' })
  const internals = { lookup: resolver([PUBLIC]), buildConnector: leadingTo(host, []) }
  const begun = performance.now()
  whole(await fetcherFor([], { perHostDelayMs: 100 }, internals).get('http://public.example/'))
  // robots.txt, the page and tdmrep.json, with two pauses between them.
  expect(performance.now() - begun).toBeGreaterThan(190)
})
