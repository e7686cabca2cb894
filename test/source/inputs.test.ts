import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Got } from '../../src/source/net/fetcher.ts'
import { type SourceOptions, sourcesOf } from '../../src/source/read.ts'
import type { Fetched, FetchedBytes } from '../../src/source/source.ts'
import { exchangeRecords, resourceRecord } from '../../src/source/warc/write.ts'
import { BadInput } from '../../src/text/errors.ts'
import { docx, mail, pdf } from '../document/paper/made.ts'
import { exchange } from './warc/made.ts'

const folder = mkdtempSync(join(tmpdir(), 'tertia-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const now = (): string => '2026-01-02T03:04:05.000Z'
const PAGE = '<!doctype html><title>t</title><p>One sentence.</p>'

function put(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function all(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<Fetched[]> {
  const found: Fetched[] = []
  for await (const one of sourcesOf(paths, { now, ...options })) found.push(one)
  return found
}

const plain = (one: Fetched): string =>
  one.kind === 'bytes'
    ? `${one.media} ${one.capture.address}${one.place ? ` (${one.place})` : ''}`
    : one.kind === 'refused'
      ? `refused ${one.fault.problem}`
      : one.kind

describe('a file is told by what it holds', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['page.html', PAGE, 'html file:page.html'],
    ['page.txt', PAGE, 'html file:page.txt'],
    ['no-ending', pdf([['Words.']]), 'pdf file:no-ending'],
    ['paper 1.docx', docx(['Words.']), 'docx file:paper%201.docx'],
    ['letter.eml', mail({ From: 'a@b.example', Subject: 's', Date: 'now' }, 'Words.'), 'mail file:letter.eml'],
    ['words.txt', 'Only words.', 'text'],
    ['bracket.txt', '[Photo] Only words.', 'text'],
    ['record.json', '{"text": "Words."}', 'record'],
    ['some.zip', Buffer.from('PK\x03\x04something'), 'refused this is a ZIP file'],
  ])('%s', async (name, bytes, expected) => {
    expect((await all([put(name, bytes)])).map(plain)).toEqual([expected])
  })

  test('and on standard input too', async () => {
    const stdin = async function* (bytes: Uint8Array) {
      yield bytes.subarray(0, 3)
      yield bytes.subarray(3)
    }
    for (const [bytes, expected] of [
      [Buffer.from(PAGE), 'html file:standard-input'],
      [pdf([['Words.']]), 'pdf file:standard-input'],
      [
        resourceRecord('https://a.example/', now(), 'text/html', Buffer.from(PAGE)),
        'html https://a.example/ (record 1)',
      ],
    ] as const)
      expect((await all(['-'], { stdin: stdin(bytes) })).map(plain)).toEqual([expected])
  })

  test('its capture holds its bytes, its hash and its time', async () => {
    const [one] = (await all([put('proof.html', PAGE)])) as [FetchedBytes]
    expect(one.capture).toMatchObject({ address: 'file:proof.html', status: null, time: now() })
    expect(one.capture.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(JSON.stringify(one.capture)).not.toContain(folder)
    const again = await all([put('copy.warc.gz', one.capture.warc)])
    expect(again.map(plain)).toEqual(['html file:proof.html (record 1)'])
    expect(Buffer.from((again[0] as FetchedBytes).bytes).toString()).toBe(PAGE)
  })
})

describe('a web archive', () => {
  const html = (body: string, more = {}) =>
    exchange({ responseHeaders: [['Content-Type', 'text/html; charset=utf-8']], rawBody: Buffer.from(body), ...more })

  test('gives its pages and papers, and nothing else', async () => {
    const records = exchangeRecords([
      html(PAGE),
      exchange({ status: 301, responseHeaders: [['Location', '/x']], rawBody: Buffer.from(PAGE) }),
      exchange({ responseHeaders: [['Content-Type', 'image/png']], rawBody: Buffer.from('\x89PNG') }),
      exchange({ responseHeaders: [['Content-Type', 'text/css']], rawBody: Buffer.from('p { color: red }') }),
      exchange({
        responseHeaders: [['Content-Type', 'application/pdf']],
        rawBody: Buffer.from(pdf([['Words.']])),
      }),
    ])
    const found = await all([put('mixed.warc.gz', records)])
    expect(found.map(plain)).toEqual([
      'html https://news.example/story?page=1#top (record 2)',
      'pdf https://news.example/story?page=1#top (record 10)',
    ])
  })

  test('keeps what each answer said: status, headers, reservation and packing', async () => {
    const headers = [
      ['Content-Type', 'text/html; charset=iso-8859-1'],
      ['Content-Encoding', 'gzip'],
      ['tdm-reservation', '1'],
      ['tdm-policy', 'https://news.example/policy'],
    ] as const
    const body = gzipSync(PAGE)
    const [one] = (await all([
      put('one.warc', exchangeRecords([exchange({ status: 404, responseHeaders: headers, rawBody: body })])),
    ])) as [FetchedBytes]
    expect(one).toMatchObject({ charset: 'iso-8859-1', bytes: Buffer.from(PAGE) })
    expect(one.capture).toMatchObject({
      status: 404,
      tdm: { reserved: true, by: 'header', policy: 'https://news.example/policy' },
    })
  })

  test('with a broken record costs that record alone', async () => {
    const good = exchangeRecords([html(PAGE)])
    const broken = Buffer.from(good)
    broken.fill(0, broken.length - 60, broken.length - 40)
    const found = await all([put('broken.warc.gz', Buffer.concat([good, broken, good]))])
    expect(found.filter(({ kind }) => kind === 'bytes')).toHaveLength(2)
    expect(found.some(({ kind }) => kind === 'refused')).toBe(true)
  })
})

describe('addresses', () => {
  const answers = new Map<string, Got>()
  const answer = (
    address: string,
    body: string,
    mediaType = 'text/html',
    more: Partial<FetchedBytes['capture']> = {},
  ) =>
    answers.set(address, {
      ...{ kind: 'got', exchanges: [], body: Buffer.from(body), mediaType, charset: null },
      validators: { etag: null, lastModified: null },
      capture: {
        ...{ address, finalAddress: address, time: now(), status: 200, headers: [], digest: 'sha256:0' },
        ...{ tdm: { reserved: false, by: null, policy: null }, warc: Buffer.from('') },
        ...more,
      },
    })
  const fetcher = {
    get: async (address: string): Promise<Got> =>
      answers.get(address) ?? { kind: 'refused', fault: new BadInput(address, 'nobody answers') },
    close: async () => {},
  }
  answer('https://a.example/1', PAGE)
  answer('https://a.example/2', PAGE)
  answer(
    'https://a.example/feed',
    RSS(['https://a.example/1', 'https://a.example/gone', 'https://a.example/2']),
    'application/rss+xml',
  )
  answer('https://a.example/loop', RSS(['https://a.example/loop']), 'application/rss+xml')
  answer('https://a.example/data', '{"a": 1}', 'application/json')

  test.each<[string, readonly string[]]>([
    ['https://a.example/1', ['html https://a.example/1']],
    ['https://a.example/feed', ['html https://a.example/1', 'refused nobody answers', 'html https://a.example/2']],
    ['https://a.example/loop', ['refused this list was reached through 3 others']],
    ['https://a.example/data', ['refused it answered with application/json, of which no document is made']],
  ])('%s', async (address, expected) => {
    expect((await all([address], { fetcher })).map(plain)).toEqual(expected)
  })

  test('in a file are asked one by one', async () => {
    const list = put('list.txt', '# mine\nhttps://a.example/1\n\nhttps://a.example/2\n')
    expect((await all([list], { fetcher })).map(plain)).toEqual([
      'html https://a.example/1',
      'html https://a.example/2',
    ])
  })

  test('are refused where nothing asks them', async () => {
    expect((await all(['https://a.example/1'])).map(plain)).toEqual(['refused addresses are not asked here'])
  })
})

function RSS(links: readonly string[]): string {
  const items = links.map((link) => `<item><title>t</title><link>${link}</link></item>`).join('')
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>https://a.example/</link>${items}</channel></rss>`
}
