import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { surtOf } from '../../../src/source/warc/surt.ts'
import { exchangeRecords } from '../../../src/source/warc/write.ts'
import { exchange, recordsIn, TIME } from './made.ts'
import { replayOf } from './replay.ts'
import { STORY, wacz } from './wacz.ts'

async function filesIn(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const opened = await fromBufferPromise(zip, { autoClose: false, strictFileNames: true })
  for await (const entry of opened.eachEntry()) {
    expect(entry.compressionMethod, entry.fileName).toBe(0)
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)))
  }
  return files
}

describe('a WACZ', () => {
  test('holds what the standard asks for, and the digest of each file (the rules of py-wacz validate)', async () => {
    const files = await filesIn(await wacz())
    expect([...files.keys()]).toEqual([
      'archive/data.warc.gz',
      'indexes/index.cdx.gz',
      'indexes/index.idx',
      'pages/pages.jsonl',
      'datapackage.json',
      'datapackage-digest.json',
    ])
    const sha256 = (name: string): string => `sha256:${createHash('sha256').update(files.get(name)!).digest('hex')}`
    const manifest = JSON.parse(String(files.get('datapackage.json')))
    expect(manifest).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: 'Some pages',
      created: '2026-02-03T00:00:00Z',
      software: 'tertia 0',
    })
    const listed = [...files.keys()].slice(0, -2)
    expect(manifest.resources).toEqual(
      listed.map((path) => ({
        name: path.split('/')[1],
        path,
        hash: sha256(path),
        bytes: files.get(path)!.length,
      })),
    )
    expect(JSON.parse(String(files.get('datapackage-digest.json')))).toEqual({
      path: 'datapackage.json',
      hash: sha256('datapackage.json'),
    })
    const [head, page] = String(files.get('pages/pages.jsonl'))
      .split('\n')
      .map((line) => line && JSON.parse(line))
    expect(head).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'Pages' })
    expect(page).toEqual({ id: expect.any(String), url: STORY, ts: TIME, title: 'A story' })
  })

  test('finds each record by its index, in order, and the lines of the index by the index of these', async () => {
    const files = await filesIn(await wacz())
    const archive = files.get('archive/data.warc.gz')!
    const cdx = files.get('indexes/index.cdx.gz')!
    const lines = String(gunzipSync(cdx)).trim().split('\n')
    expect(lines.map((line) => line.split(' {')[0])).toEqual([
      'example,news)/old 20260102030405',
      'example,news)/other 20260102030405',
      'example,news)/story?a=1&b=2 20260102030405',
      'file:agreement.pdf 20260102030405',
    ])
    for (const line of lines) {
      const { url, offset, length, filename } = JSON.parse(line.slice(line.indexOf('{')))
      expect(filename).toBe('data.warc.gz')
      const [record, ...more] = await recordsIn(archive.subarray(Number(offset), Number(offset) + Number(length)))
      expect(record?.head).toContain(`WARC-Target-URI: ${url}\r\n`)
      expect(more).toEqual([])
    }
    const [meta, first] = String(files.get('indexes/index.idx')).split('\n') as [string, string]
    expect(meta).toBe('!meta 0 {"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"}')
    expect(JSON.parse(first.slice(first.indexOf('{')))).toMatchObject({ offset: 0, length: cdx.length })
  })

  test('is cut into members of 1024 lines', async () => {
    const many = Array.from({ length: 1100 }, (_, i) => exchange({ address: `https://news.example/${i}` }))
    const files = await filesIn(await wacz({ warcs: [exchangeRecords(many)] }))
    const idx = String(files.get('indexes/index.idx')).trim().split('\n').slice(1)
    const places = idx.map((line) => JSON.parse(line.slice(line.indexOf('{'))))
    expect(places).toHaveLength(2)
    const second = files.get('indexes/index.cdx.gz')!.subarray(places[1].offset, places[1].offset + places[1].length)
    expect(String(gunzipSync(second)).split('\n')[0]).toContain(idx[1]!.split(' {')[0])
  })

  test('has the same bytes for the same captures', async () => {
    expect(Buffer.compare(await wacz(), await wacz())).toBe(0)
  })

  test('is refused where a capture is broken', async () => {
    await expect(wacz({ warcs: [Buffer.from('no WARC')] })).rejects.toThrow('data.warc.gz: this is no web archive')
  })

  test('is opened by wabac.js, the engine of replayweb.page, which shows its pages', async () => {
    const replay = await replayOf(await wacz())
    try {
      expect(replay.pages).toEqual([expect.objectContaining({ url: STORY, title: 'A story' })])
      const shown = { status: 200, text: expect.stringContaining('<p>A whole story.</p>') }
      expect(await replay.open(STORY, TIME)).toEqual(shown)
      expect(await replay.open('https://news.example/old', TIME)).toEqual(shown)
      expect(await replay.open('https://news.example/absent', TIME)).toMatchObject({ status: 404 })
      // wabac.js looks the digest of the index up under a name that it did not give it, and so never finds it.
      expect(await replay.digests()).toEqual({
        right: [expect.stringContaining('pages/pages.jsonl')],
        wrong: [expect.stringContaining('indexes/index.idx')],
      })
    } finally {
      replay.close()
    }
  })
})

test.each([
  ['https://www.news.example/A?b=2&a=1#x', 'example,news)/a?a=1&b=2'],
  ['http://news.example:8080', 'example,news:8080)/'],
  ['https://news.example:443/', 'example,news)/'],
  ['file:an agreement.pdf', 'file:an%20agreement.pdf'],
  ['https://', 'https://'],
])('%s is looked up as %s', (address, key) => {
  expect(surtOf(address)).toBe(key)
})
