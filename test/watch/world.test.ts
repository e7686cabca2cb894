import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tertia } from '../cli/world.ts'
import { authority, served } from '../source/timestamp/authority.ts'
import { page, rss, type Web, web } from './web.ts'

const TALKS = [
  'Rwanda is in early talks with the United States about taking in migrants deported by Washington, Foreign Minister Olivier Nduhungirehe said on Monday in an interview with state television.',
  '"We are in discussions with the United States," he said. "They are at an early stage, and it is too soon to say how things will go on from here."',
  'Human rights groups have raised concerns about the treatment of migrants in Rwanda, which hosts many thousands of refugees already.',
]
const SENT = [
  'The United States deported seven people to Rwanda in August, a government spokesperson said on Thursday, the first to arrive under an agreement that both signed in June.',
  'Three of them want to go home, she said; the others wish to stay and work in the country, which has agreed to accept up to 250 people.',
  'The seven are housed by an international organisation and are visited by social workers of the Rwandan government.',
]

const TRADE = [
  'Kenya and the United States have agreed to resume talks on a trade deal next month, the two governments said on Tuesday after a meeting of their ministers in Washington.',
  'The talks, which began four years ago, are about tariffs on textiles and farm goods. "We have made good progress," the trade minister said, and called the agreement of principles a sign of trust.',
  'Exporters of flowers and tea hope for lower duties by the end of the year; trade unions warned that small makers of clothes could lose their markets.',
]

const root = mkdtempSync(join(tmpdir(), 'tertia-world-'))
let site: Web
let count = 0
const fresh = (): readonly string[] => ['--register', join(root, String(++count))]
const allow = (): readonly string[] => ['--allow-host', site.host]
beforeAll(async () => {
  site = await web()
  site.put('/talks', page('Rwanda in talks with US', TALKS))
  site.put('/sent', page('Seven sent to Rwanda', SENT))
  site.put(
    '/feed',
    rss([
      ['Talks', site.at('/talks')],
      ['Gone', site.at('/gone')],
    ]),
  )
  site.put(
    '/wall',
    page('Just a moment...', ['Checking your browser before accessing the site.', 'Verify you are human.']),
  )
  site.put('/closed', { ...page('Reserved', TALKS), headers: { 'tdm-reservation': '1' } })
})
afterAll(async () => {
  await site.close()
  rmSync(root, { recursive: true })
})

describe('add', () => {
  test('an address: read, frozen, dated by what it declares, and known the second time', async () => {
    const register = fresh()
    const first = await tertia(['add', site.at('/talks'), ...allow(), ...register])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/1 report added with \d claims?/)
    const { out } = await tertia(['claims', ...register])
    expect(out).toMatch(/Rwanda in talks with US, Lake Herald, 5 May 2025/)
    expect(out).toMatch(/US-RW\s+negotiation/)
    expect(out).not.toContain('newsletter')
    const again = await tertia(['add', site.at('/talks'), ...allow(), ...register])
    expect(again.out).toContain('0 reports added with 0 claims, 1 there already')
    const captures = await tertia(['captures', site.at('/talks'), '--json', ...register])
    const [one] = captures.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(one).toMatchObject({ status: 200, verdict: 'document', media: 'text/html' })
    expect((await tertia(['verify', ...register])).code).toBe(0)
  })

  test('a private address is refused unless its host is allowed, and the rest goes on', async () => {
    const { code, err, out } = await tertia(['add', site.at('/talks'), '../shared/none.txt', ...fresh()])
    expect(code).toBe(1)
    expect(err).toMatch(/refused: http:\/\/127\.0\.0\.1:\d+\/talks: .*allow/)
    expect(err).toContain('none.txt: there is nothing here')
    expect(out).toContain('0 reports added')
  })

  test('says how you can be reached where you say so', async () => {
    site.asked.length = 0
    const env = { TERTIA_CONTACT: 'https://desk.example/tertia' }
    await tertia(['add', site.at('/talks'), ...allow(), ...fresh()], { env })
    expect(site.agents.at(-1)).toBe('Tertia/0.1 (https://desk.example/tertia; reads reports on migration agreements)')
    expect((await tertia(['add', site.at('/talks'), ...fresh()], { env: { TERTIA_CONTACT: 'a\nb' } })).code).toBe(2)
  })

  test('what is no report is kept, named, and not read', async () => {
    const register = fresh()
    const { code, err, out } = await tertia([
      'add',
      site.at('/wall'),
      site.at('/gone'),
      site.at('/closed'),
      ...allow(),
      ...register,
    ])
    expect(code).toBe(0)
    expect(err).toMatch(/set aside: .*\/wall: a page that keeps programs out/)
    expect(err).toMatch(/set aside: .*\/gone: a page that says that there is none \(the server answered 404\)/)
    expect(err).toMatch(/set aside: .*\/closed: reserved by its publisher/)
    expect(out).toContain('3 captures set aside and not read')
    const kept = (await tertia(['captures', '--json', ...register])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(kept.map(({ verdict }) => verdict).sort()).toEqual(['challenge', 'missing', 'reserved'])
    expect(kept.every(({ warc }) => typeof warc === 'string')).toBe(true)
  })

  test('a page that changed is a new version, shown by the words before and after, and not as news', async () => {
    const register = fresh()
    site.put('/edited', page('Seven sent to Rwanda', SENT))
    await tertia(['add', site.at('/edited'), ...allow(), ...register])
    const before = await tertia(['events', 'US-RW', '--type', 'transfer', '--json', ...register])
    site.put(
      '/edited',
      page('Seven sent to Rwanda', [SENT[0]!.replace('seven people', 'nine people'), ...SENT.slice(1)]),
    )
    await tertia(['add', site.at('/edited'), ...allow(), ...register], { now: '2026-01-03T03:04:05.000Z' })
    const { out } = await tertia(['versions', site.at('/edited'), ...register])
    expect(out).toContain('2 versions')
    expect(out).toMatch(/seven people/)
    expect(out).toMatch(/nine people/)
    const after = await tertia(['events', 'US-RW', '--type', 'transfer', '--json', ...register])
    expect(after.out.trim().split('\n')).toHaveLength(before.out.trim().split('\n').length)
    expect(after.out).not.toContain('"7"')
  })
})

describe('watch', () => {
  test('asks what is due, adds what is new, and next time asks only for that', async () => {
    const register = fresh()
    expect((await tertia(['sources', 'add', site.at('/feed'), '--title', 'Herald', ...register])).code).toBe(0)
    const first = await tertia(['watch', '--once', ...allow(), ...register])
    expect(first.out).toMatch(/\/feed: 2 new of 2; 1 report added with \d claims?/)
    const sources = await tertia(['sources', '--json', ...register])
    expect(JSON.parse(sources.out)).toMatchObject({ title: 'Herald', kind: 'feed', polls: 1, fresh: 2, failures: 0 })
    // Nothing is due for an hour.
    site.asked.length = 0
    expect((await tertia(['watch', '--once', ...allow(), ...register])).out).toBe('')
    expect(site.asked).toEqual([])
  })

  test('polls by condition, and takes up only what it has not seen', async () => {
    const register = fresh()
    await tertia(['sources', 'add', site.at('/feed'), '--every', '5m', ...register])
    await tertia(['watch', '--once', ...allow(), ...register])
    site.asked.length = 0
    const later = '2026-01-02T04:04:05.000Z'
    const unchanged = await tertia(['watch', '--once', ...allow(), ...register], { now: later })
    expect(unchanged.out).toMatch(/\/feed: unchanged/)
    expect(site.asked.filter((one) => !one.endsWith('.txt'))).toEqual(['GET /feed if changed'])
    site.put(
      '/feed',
      rss([
        ['Sent', site.at('/sent')],
        ['Talks', site.at('/talks')],
        ['Gone', site.at('/gone')],
      ]),
    )
    site.asked.length = 0
    const more = await tertia(['watch', '--once', ...allow(), ...register], { now: '2026-01-02T05:04:05.000Z' })
    expect(more.out).toMatch(/\/feed: 1 new of 3; 1 report added/)
    expect(site.asked).toContain('GET /sent')
    expect(site.asked).not.toContain('GET /talks')
  })

  test('reads nothing from what a list brings on other subjects, and the same page where somebody chose it', async () => {
    const [listed, chosen] = [fresh(), fresh()]
    site.put('/trade', page('Trade talks resume', TRADE))
    site.put(
      '/mixed',
      rss([
        ['Trade', site.at('/trade')],
        ['Talks', site.at('/talks')],
      ]),
    )
    await tertia(['sources', 'add', site.at('/mixed'), ...listed])
    const { out } = await tertia(['watch', '--once', ...allow(), ...listed])
    expect(out).toMatch(/2 new of 2; 2 reports added with \d claims?, 1 of them beside the subject/)
    expect((await tertia(['claims', ...listed])).out).not.toContain('Trade talks')
    expect((await tertia(['read', '--again', ...listed])).code).toBe(0)
    expect((await tertia(['claims', ...listed])).out).not.toContain('Trade talks')
    expect((await tertia(['add', site.at('/mixed'), ...allow(), ...fresh()])).out).toContain(
      '1 report that a list brought does not speak of the subject; nothing is read from it',
    )
    expect((await tertia(['add', site.at('/trade'), ...allow(), ...chosen])).out).not.toContain('a list brought')
  })

  test('a source that fails is named, waits longer, and stops no other', async () => {
    const register = fresh()
    await tertia(['sources', 'add', site.at('/nothing'), site.at('/talks'), ...register])
    const { code, out } = await tertia(['watch', '--once', ...allow(), ...register])
    expect(code).toBe(1)
    expect(out).toMatch(/\/nothing: failed: the server answered 404/)
    expect(out).toMatch(/\/talks: 1 new of 1; 1 report added/)
    const { out: table } = await tertia(['sources', ...register])
    expect(table).toContain('failed 1×')
    expect(table).toContain('/nothing: the server answered 404')
    expect(table).toContain('page')
  })

  test('what is paused or taken off is not asked', async () => {
    const register = fresh()
    await tertia(['sources', 'add', site.at('/talks'), site.at('/sent'), ...register])
    await tertia(['sources', 'pause', site.at('/talks'), ...register], { now: '2026-01-02T03:05:00.000Z' })
    await tertia(['sources', 'remove', site.at('/sent'), ...register], { now: '2026-01-02T03:05:00.000Z' })
    site.asked.length = 0
    await tertia(['watch', '--once', ...allow(), ...register], { now: '2026-01-05T03:05:00.000Z' })
    expect(site.asked).toEqual([])
    expect((await tertia(['sources', 'remove', site.at('/sent'), ...register])).err).toContain('it is not under watch')
    expect((await tertia(['sources', 'add', 'ftp://a.example/', ...register])).code).toBe(1)
    expect((await tertia(['sources', 'add', site.at('/x'), '--every', 'often', ...register])).code).toBe(2)
  })
})

describe('out', () => {
  test('a web archive of all captures is read again to the same claims', async () => {
    const [here, there] = [fresh(), fresh()]
    await tertia(['add', site.at('/talks'), site.at('/sent'), ...allow(), ...here])
    const file = join(root, 'captures.wacz')
    expect((await tertia(['export', 'wacz', '--output', file, ...here])).code).toBe(0)
    expect((await tertia(['add', file, ...there])).out).toContain('2 reports added')
    const claims = async (register: readonly string[]) =>
      (await tertia(['export', 'claims', ...register])).out.trim().split('\n').sort()
    expect(await claims(there)).toEqual(await claims(here))
    expect((await tertia(['export', 'wacz', ...here])).code).toBe(2)
  })

  test('captures are stamped once by an authority, and the stamps are verified with the rest', async () => {
    const register = fresh()
    const stamper = authority()
    const server = await served(stamper.reply)
    try {
      await tertia(['add', site.at('/talks'), ...allow(), ...register])
      const args = ['stamp', '--authority', server.address, '--allow-host', new URL(server.address).host, ...register]
      expect((await tertia(args)).out).toContain('1 capture stamped')
      expect((await tertia(args)).out).toContain('0 captures stamped')
      expect((await tertia(['verify', ...register])).code).toBe(0)
      expect((await tertia(['stamp', ...register])).code).toBe(2)
    } finally {
      await server.close()
      rmSync(stamper.folder, { recursive: true })
    }
  })
})
