import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { warcRecords } from '../../../src/source/warc/read.ts'
import { GULP } from '../../../src/source/warc/window.ts'
import { chunksOf, made, members, recordsIn, told } from './made.ts'

const one = made({ uri: 'https://one.example/', block: 'first' })
const two = made({ type: 'request', uri: 'https://two.example/', block: 'the second' })
const three = made({ uri: 'https://three.example/', block: '' })
const ALL = ['response https://one.example/ 5', 'request https://two.example/ 10', 'response https://three.example/ 0']
const plain = Buffer.concat([one, two, three])

describe('records are read from', () => {
  test.each<[string, Buffer]>([
    ['plain files', plain],
    ['gzip by member', members(one, two, three)],
    ['gzip as a whole', gzipSync(plain)],
    ['members that hold several', members(one, Buffer.concat([two, three]))],
    [
      'members cut elsewhere than between records',
      members(plain.subarray(0, 150), plain.subarray(150, 300), plain.subarray(300)),
    ],
    ['members with names and notes in their heads', Buffer.concat([one, two, three].map(named))],
    ['plain files without the last line breaks', plain.subarray(0, -4)],
    ['plain files with many line breaks', Buffer.concat([one, Buffer.from('\r\n\n\r\n'), two, three])],
    ['gzip padded with NULs', Buffer.concat([members(one, two, three), Buffer.alloc(2000)])],
  ])('%s, however they are cut', async (_, bytes) => {
    for (const size of [1, 7, 100, bytes.length]) expect(await told(bytes, size)).toEqual(ALL)
  })

  test.each(['0.18', '1.0', '1.1'])('version %s', async (version) => {
    expect((await recordsIn(made({ version })))[0]).toMatchObject({ version, type: 'response', number: 1, offset: 0 })
  })

  test('files that break lines with LF alone, with blocks that do not', async () => {
    const block = 'HTTP/1.1 200 OK\r\n\r\nbody'
    expect(await told(Buffer.concat([made({ eol: '\n', block }), two]))).toEqual([
      'response https://example.org/ 23',
      ALL[1],
    ])
  })

  test('large blocks, byte for byte, in each packing', async () => {
    const block = Buffer.alloc(3 * GULP + 5, 'a line of text, ')
    for (const bytes of [
      made({ block }),
      members(made({ block }), two),
      gzipSync(Buffer.concat([made({ block }), two])),
    ]) {
      const [first] = await recordsIn(bytes)
      expect(Buffer.compare(first?.block as Uint8Array, block)).toBe(0)
    }
  })

  test('members and files that are too large to be held', async () => {
    // Larger than a record may be, so that it is unpacked as it comes.
    const many = Buffer.concat(Array.from({ length: 300 }, (_, i) => made({ block: Buffer.alloc(1000 + i, 'x') })))
    const lines = await told(members(many, two), 1000, { largest: 2000 })
    expect(lines).toHaveLength(301)
    expect(lines.at(-1)).toBe(ALL[1])
  })
})

test('an offset is where the member begins, or the record of a plain file', async () => {
  expect((await recordsIn(plain)).map(({ offset }) => offset)).toEqual([0, one.length, one.length + two.length])
  const first = members(one).length
  expect((await recordsIn(members(one, two))).map(({ offset }) => offset)).toEqual([0, first])
})

test.each([
  ['members', members(one, two)],
  ['gzip as it comes', gzipSync(plain)],
  ['a plain file', plain],
])('reading of %s can be ended early, and lets go of the file', async (_, bytes) => {
  let open = true
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunksOf(bytes, 10)
    } finally {
      open = false
    }
  }
  for await (const record of warcRecords(chunks(), 'a', { largest: 6 })) {
    expect(record.kind).toBe('warc')
    break
  }
  expect(open).toBe(false)
})

/** A gzip member whose head has all that may stand in it. */
function named(bytes: Uint8Array): Buffer {
  const member = gzipSync(bytes)
  const head = Buffer.from(member.subarray(0, 10))
  head[3] = 4 + 8 + 16 + 2
  return Buffer.concat([head, Buffer.from('\x04\0slxxa name\0a note\0cc', 'latin1'), member.subarray(10)])
}
