import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fieldOf } from '../../../src/source/warc/record.ts'
import { waczRecords } from '../../../src/source/warc/wacz-read.ts'
import { type ZipEntry, zipOf } from '../../../src/source/warc/zip-write.ts'
import { made, members, TIME } from './made.ts'
import { wacz } from './wacz.ts'

async function told(file: string | Buffer): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const record of waczRecords(file, 'a.wacz', { largest: 1_000_000 })) {
    if (record.kind === 'refused') lines.push(record.fault.message)
    else lines.push(`${record.archive} ${record.type} ${fieldOf(record.head, 'WARC-Target-URI')}`)
  }
  return lines
}

const good = members(made({ uri: 'https://good.example/' }))
const GOOD = 'archive/a.warc.gz response https://good.example/'
const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

type Files = Readonly<Record<string, Uint8Array | string>>

async function zip(files: Files | readonly (readonly [string, Uint8Array])[]): Promise<Buffer> {
  const entries = Array.isArray(files) ? files : Object.entries(files as Files)
  async function* all(): AsyncGenerator<ZipEntry> {
    for (const [name, bytes] of entries) yield { name, bytes: Buffer.from(bytes) }
  }
  return await buffer(zipOf(all(), TIME))
}

/** A WACZ of some files, with a manifest of them that some changes are made to. */
async function waczOf(files: Files, changed: Files = {}): Promise<Buffer> {
  const resources = Object.entries(files).map(([path, bytes]) => ({ path, hash: sha256(Buffer.from(bytes)) }))
  return await zip({ ...files, 'datapackage.json': JSON.stringify({ resources }), ...changed })
}

describe('records are read from', () => {
  test('a WACZ that was written here, as bytes or as a file, and nothing is written to disk', async () => {
    const expected = [
      'archive/data.warc.gz warcinfo null',
      'archive/data.warc.gz request https://news.example/old',
      'archive/data.warc.gz response https://news.example/old',
      'archive/data.warc.gz request https://www.news.example/story?b=2&a=1',
      'archive/data.warc.gz response https://www.news.example/story?b=2&a=1',
      'archive/data.warc.gz request https://news.example/Other',
      'archive/data.warc.gz response https://news.example/Other',
      'archive/data.warc.gz resource file:agreement.pdf',
    ]
    expect(await told(await wacz())).toEqual(expected)
    const folder = mkdtempSync(join(tmpdir(), 'wacz-'))
    writeFileSync(join(folder, 'a.wacz'), await wacz())
    expect(await told(join(folder, 'a.wacz'))).toEqual(expected)
    expect(readdirSync(folder)).toEqual(['a.wacz'])
  })

  test('each archive of several, plain ones too', async () => {
    const bytes = await waczOf({ 'archive/a.warc.gz': good, 'archive/b.warc': made({ uri: 'https://b.example/' }) })
    expect(await told(bytes)).toEqual([GOOD, 'archive/b.warc response https://b.example/'])
  })

  test('entries that are packed', async () => {
    expect(await told(packed(await waczOf({ 'archive/a.warc.gz': good }), 'archive/a.warc.gz', good))).toEqual([GOOD])
  })
})

const files = { 'archive/a.warc.gz': good }
const cases: readonly (readonly [what: string, file: () => Promise<Buffer>, told: readonly (string | RegExp)[]])[] = [
  ['no ZIP', async () => Buffer.from('no ZIP at all'), [/^a.wacz: this ZIP is broken: End of central directory/]],
  ['nothing', async () => Buffer.alloc(0), [/this ZIP is broken/]],
  ['a ZIP that is cut short', async () => (await waczOf(files)).subarray(0, -30), [/this ZIP is broken/]],
  ['no manifest', () => zip(files), ['a.wacz: it has no datapackage.json, so it is no WACZ']],
  [
    'a manifest of nonsense',
    () => waczOf(files, { 'datapackage.json': '{"a' }),
    [/datapackage.json is not as WACZ has it/],
  ],
  ['a manifest without resources', () => waczOf(files, { 'datapackage.json': '{}' }), [/it lists no resources/]],
  ['no archive', () => waczOf({ 'pages/pages.jsonl': '{}' }), [/holds no WARC file/]],
  [
    'a changed archive',
    () => waczOf(files, { 'archive/a.warc.gz': members(made({ uri: 'https://good.example/', block: 'other' })) }),
    [GOOD, /"archive\/a.warc.gz": it is not what datapackage.json says: its digest is another/],
  ],
  [
    'a changed page list',
    () => waczOf({ ...files, 'pages/pages.jsonl': '{}' }, { 'pages/pages.jsonl': '[]' }),
    [GOOD, /"pages\/pages.jsonl": it is not/],
  ],
  [
    'a changed manifest',
    () => waczOf(files, { 'datapackage-digest.json': '{"hash":"sha256:00"}' }),
    [/is not the one that datapackage-digest.json is for/, GOOD],
  ],
  [
    'a file that is not listed',
    () => waczOf(files, { 'archive/b.warc': made() }),
    [/gives no digest for "archive\/b.warc"/, GOOD, /^archive\/b.warc response/],
  ],
  [
    'a file that is not there',
    () => waczOf(files, { 'datapackage.json': '{"resources":[{"path":"x","hash":"md5:0"}]}' }),
    [/gives no digest/, /lists what is not there: "x"/, GOOD],
  ],
  [
    'a hash of unknown kind',
    () => waczOf(files, { 'datapackage.json': '{"resources":[{"path":"archive/a.warc.gz","hash":"x:0"}]}' }),
    [/gives a digest of unknown kind for "archive\/a.warc.gz"/, GOOD],
  ],
  [
    'a broken archive',
    () => waczOf({ ...files, 'archive/b.warc.gz': 'text' }),
    [GOOD, /a.wacz, "archive\/b.warc.gz": this is no web archive/],
  ],
  [
    'names that lead out',
    () => waczOf(files, { '../../x': 'x' }),
    [/this ZIP is broken: invalid relative path: ..\/..\/x/],
  ],
  ['names from the root', () => waczOf(files, { '/etc/x': 'x' }), [/this ZIP is broken: absolute path/]],
  ['names of a drive', () => waczOf(files, { 'C:/x': 'x' }), [/this ZIP is broken: absolute path/]],
  ['names with backslashes', () => waczOf(files, { '..\\x': 'x' }), [/this ZIP is broken: invalid characters/]],
  ['names that command terminals', () => waczOf(files, { 'a\u001b[2J\n.x': 'x' }), [/no digest for "a�\[2J�.x"/, GOOD]],
  [
    'two of a name',
    () =>
      zip([
        ['a', good],
        ['a', good],
      ]),
    [/two of its entries have one name, "a"/],
  ],
  [
    'too many entries',
    () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, '']))),
    [/10001 entries, more than the 10000/],
  ],
  [
    'encrypted',
    async () => changed(packed(await waczOf(files), 'archive/a.warc.gz', good), 'archive/a.warc.gz', 8, 1),
    [/"archive\/a.warc.gz": it is encrypted/],
  ],
  [
    'packed strangely',
    async () => changed(await waczOf(files), 'archive/a.warc.gz', 10, 99),
    [/packed in a way that is not read/],
  ],
  ['a wrong length', async () => changed(await waczOf(files), 'archive/a.warc.gz', 24, 5), [/this ZIP is broken/]],
  [
    'a wrong packed length',
    async () => packed(await waczOf(files), 'archive/a.warc.gz', good, 7),
    [/too many bytes|too few bytes|broken/],
  ],
  ['a bomb', async () => packed(await waczOf(files), 'archive/a.warc.gz', good, 4_000_000_000), [/it is a bomb/]],
  [
    'a huge manifest',
    async () => packed(await waczOf(files), 'datapackage.json', good, 50_000_000),
    [/datapackage.json has 50 MB/],
  ],
]

test.each(cases)('%s', async (_, file, expected) => {
  const lines = await told(await file())
  expect(lines.length, lines.join('\n')).toBe(expected.length)
  for (const [i, line] of expected.entries())
    typeof line === 'string' ? expect(lines[i]).toBe(line) : expect(lines[i]).toMatch(line)
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u)
})

test('a file that is not there', async () => {
  expect(await told('/nowhere/a.wacz')).toEqual(['a.wacz: there is nothing here; check the path'])
})

/** Offset of an entry's head in the central directory of a ZIP. */
function headOf(bytes: Buffer, name: string): number {
  return bytes.lastIndexOf(name) - 46
}

/** A ZIP with two bytes of an entry's head in the central directory set. */
function changed(bytes: Buffer, name: string, at: number, value: number): Buffer {
  bytes.writeUInt16LE(value, headOf(bytes, name) + at)
  return bytes
}

/** A ZIP with an entry's bytes put behind all else and packed; its length said to be another where one is given. */
function packed(bytes: Buffer, name: string, plain: Uint8Array, length = plain.length): Buffer {
  const start = bytes.readUInt32LE(bytes.length - 6)
  const body = deflateRawSync(plain)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  const directory = Buffer.from(bytes.subarray(start))
  const head = headOf(directory, name)
  directory.writeUInt16LE(8, head + 10)
  directory.writeUInt32LE(body.length, head + 20)
  directory.writeUInt32LE(length, head + 24)
  directory.writeUInt32LE(start, head + 42)
  directory.writeUInt32LE(start + local.length + body.length, directory.length - 6)
  return Buffer.concat([bytes.subarray(0, start), local, body, directory])
}
