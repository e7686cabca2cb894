import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { made, members } from '../source/warc/made.ts'
import { tertia } from './world.ts'

// A checkout without trained weights cannot read; `npm run train` makes them.
const TRAINED = existsSync('codebooks/third-country-transfers/weights.json')

const root = mkdtempSync(join(tmpdir(), 'tertia-scan-'))
afterAll(() => rmSync(root, { recursive: true }))
const put = (name: string, content: Uint8Array): string => {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const REPORT = `<!doctype html><html lang="en"><head><title>Rwanda confirms talks with Washington</title>
<meta property="article:published_time" content="2025-05-04T10:00:00Z"></head><body><article><h1>Rwanda confirms talks
with Washington</h1><p>Rwanda is in early talks with the United States on taking in deported migrants, Foreign Minister
Olivier Nduhungirehe told Rwanda TV on Sunday.</p><p>“The talks are ongoing,” he said. Seven men were flown from Texas
to Kigali in August, and the ministry said that it would take in more of them.</p></article></body></html>`
const RECIPE = '<html><title>Cake</title><p>Take two eggs, a cup of flour and a little butter, and bake it.</p></html>'

const answer = (
  body: string | Uint8Array,
  { status = 200, type = 'text/html', more = '' }: { status?: number; type?: string; more?: string } = {},
): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\n${more}\r\n`), Buffer.from(body)])

const record = (uri: string, block: Uint8Array, type = 'response'): Buffer =>
  made({ uri, block, type, more: 'WARC-Date: 2026-01-02T03:04:05Z\r\n' })

const HIT = record('https://news.example/hit', answer(REPORT))
const MISS = record('https://news.example/cake', answer(RECIPE))
const REQUEST = record('https://news.example/hit', Buffer.from('GET /hit HTTP/1.1\r\n\r\n'), 'request')

const linesOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const addresses = (out: string) => linesOf(out).map(({ address }) => address)

describe.skipIf(!TRAINED)('scan', () => {
  test('prints the documents that hold a claim, and counts the rest', async () => {
    const first = members(REQUEST, MISS)
    const { code, out, err } = await tertia(['scan', put('good.warc.gz', Buffer.concat([first, members(HIT)]))])
    expect(linesOf(out)).toEqual([
      {
        ...{ id: expect.stringMatching(/^[0-9a-f]{32}$/), address: 'https://news.example/hit' },
        ...{ captured: '2026-01-02T03:04:05.000Z', archive: 'good.warc.gz', offset: first.length },
        ...{ url: 'https://news.example/hit', outlet: null, byline: null },
        ...{ title: 'Rwanda confirms talks with Washington', language: 'en', published: '2025-05-04' },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect([code, err]).toEqual([0, '3 records, 2 pages, 1 passed, 1 printed, 0 refused\n'])
  })

  test('--claims and --text give what they say, in a form that `read` takes', async () => {
    const { out } = await tertia(['scan', '--claims', '--text', put('more.warc.gz', members(HIT))])
    const [line] = linesOf(out) as { id: string; text: string; claims: Record<string, unknown>[] }[]
    expect(line?.claims.length).toBeGreaterThan(0)
    for (const { document, quote, start, end } of line?.claims ?? []) {
      expect(document).toBe(line?.id)
      expect(line?.text.slice(start as number, end as number)).toBe(quote)
    }
    const read = await tertia(['read', put('record.jsonl', Buffer.from(out))])
    expect(read.code).toBe(0)
    expect(linesOf(read.out).map(({ quote }) => quote)).toEqual(line?.claims.map(({ quote }) => quote))
  })

  test('undoes chunks and packing before it looks', async () => {
    const packed = gzipSync(REPORT)
    const chunked = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ])
    const block = answer(chunked, { more: 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n' })
    const { out } = await tertia(['scan', put('packed.warc.gz', members(record('https://news.example/packed', block)))])
    expect(addresses(out)).toEqual(['https://news.example/packed'])
  })

  test('passes over what its heads show to be no page', async () => {
    const others = [
      record('https://news.example/404', answer(REPORT, { status: 404 })),
      record('https://news.example/js', answer(REPORT, { type: 'text/javascript' })),
      record('https://news.example/info', Buffer.from(REPORT), 'warcinfo'),
    ]
    const { code, out, err } = await tertia(['scan', put('others.warc.gz', members(...others))])
    expect([code, out, err]).toEqual([0, '', '3 records, 0 pages, 0 passed, 0 printed, 0 refused\n'])
  })

  test('a broken member in the middle costs itself alone', async () => {
    const broken = members(MISS)
    broken.fill(0xff, 60, 90)
    const { code, out, err } = await tertia(['scan', put('broken.warc.gz', Buffer.concat([broken, members(HIT)]))])
    expect(addresses(out)).toEqual(['https://news.example/hit'])
    expect(code).toBe(1)
    expect(err).toMatch(/^refused: .*broken\.warc\.gz, record 1, byte 0: this gzip member is broken\n.* 1 refused\n$/)
  })

  test('of a truncated file all is read up to where it ends', async () => {
    const whole = members(HIT, MISS)
    const { code, out, err } = await tertia(['scan', put('cut.warc.gz', whole.subarray(0, -40))])
    expect(addresses(out)).toEqual(['https://news.example/hit'])
    expect(code).toBe(1)
    expect(err).toContain('cut short')
  })

  test('standard input, plain or packed', async () => {
    for (const stdin of [members(MISS, HIT), Buffer.concat([MISS, HIT])]) {
      const { code, out } = await tertia(['scan', '-'], { stdin })
      expect(code).toBe(0)
      expect(linesOf(out)).toMatchObject([{ address: 'https://news.example/hit', archive: 'standard input' }])
    }
  })

  test.each<[string, Uint8Array, string]>([
    ['no archive', Buffer.from('Rwanda is in talks.'), 'this is no web archive'],
    ['an empty file', Buffer.alloc(0), 'this is empty'],
  ])('%s is refused, and the next input is read', async (name, content, problem) => {
    const { code, out, err } = await tertia([
      'scan',
      put(`${name}.warc.gz`, content),
      put('next.warc.gz', members(HIT)),
    ])
    expect(code).toBe(1)
    expect(err).toContain(problem)
    expect(addresses(out)).toEqual(['https://news.example/hit'])
  })

  test('a path that is not there is refused', async () => {
    const { code, err } = await tertia(['scan', join(root, 'nothing.warc.gz')])
    expect([code, err.includes('there is nothing here')]).toEqual([1, true])
  })

  test('no input is wrong usage', async () => {
    expect((await tertia(['scan'])).code).toBe(2)
  })
})
