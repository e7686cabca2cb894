import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exchangeRecords, warcinfoRecord } from '../../src/source/warc/write.ts'
import { pageOf } from '../slow/pages.ts'
import { exchange } from '../source/warc/made.ts'
import { tertia } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'tertia-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const page = (address: string, body: string, more = {}) =>
  exchange({
    address,
    responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
    rawBody: Buffer.from(body),
    ...more,
  })
const CAKE =
  '<html><body><p>Beat the eggs with the sugar until pale, then bake the cake for forty minutes.</p></body></html>'
const ARCHIVE = Buffer.concat([
  warcinfoRecord({ software: 'test', time: '2026-01-01T00:00:00.000Z' }),
  exchangeRecords([
    page('https://a.example/cake', CAKE),
    page('https://a.example/sent', pageOf(7)),
    page('https://a.example/gone', pageOf(8), { status: 404 }),
  ]),
])
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('scan', () => {
  test('prints the reports that hold a claim, with where they stood', async () => {
    const { code, out, err } = await tertia(['scan', put('a.warc.gz', ARCHIVE)])
    const [one, ...others] = lines(out)
    expect(others).toEqual([])
    expect(one).toMatchObject({ url: 'https://a.example/sent', outlet: 'Paper', published: '2025-07-01' })
    expect(one.claims.length).toBeGreaterThan(0)
    expect(one.text).toContain('flight number 7')
    expect(one.offset).toBeGreaterThan(0)
    expect(err).toMatch(/7 records, 2 pages looked at; 1 can hold a claim, 0 of them no report; 1 printed/)
    expect(code).toBe(0)
  })

  test('prints the same from standard input, without texts where they are not wanted', async () => {
    const { out } = await tertia(['scan', '--no-text', '-'], { stdin: ARCHIVE })
    const [one] = lines(out)
    expect(one.archive).toBe('standard input')
    expect(one).not.toHaveProperty('text')
  })

  test('prints what `add` takes', async () => {
    const { out } = await tertia(['scan', put('b.warc.gz', ARCHIVE)])
    const register = ['--register', join(folder, 'register')]
    expect((await tertia(['add', '-', ...register], { stdin: out })).out).toMatch(/1 report added with \d claims?/)
  })

  test('goes on behind a broken record, and tells of it', async () => {
    const broken = Buffer.from(ARCHIVE)
    broken.fill(0, 60, 90)
    const { code, out, err } = await tertia(['scan', put('c.warc.gz', Buffer.concat([broken, ARCHIVE]))])
    expect(code).toBe(1)
    expect(lines(out).length).toBeGreaterThanOrEqual(1)
    expect(err).toMatch(/refused: .*c\.warc\.gz, record 1/)
  })

  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty.warc', '', /empty\.warc: this is empty/],
    ['words.txt', 'Only words.', /words\.txt: this is no web archive/],
    ['cut.warc.gz', ARCHIVE.subarray(0, ARCHIVE.length - 40), /cut\.warc\.gz, record/],
  ])('%s is refused, and the next archive is scanned', async (name, bytes, message) => {
    const { code, out, err } = await tertia(['scan', put(name, bytes), put('good.warc.gz', ARCHIVE)])
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(lines(out).length).toBeGreaterThanOrEqual(1)
  })

  test('a path that is not there is named', async () => {
    expect((await tertia(['scan', join(folder, 'none.warc')])).err).toMatch(/none\.warc: there is nothing here/)
  })
})
