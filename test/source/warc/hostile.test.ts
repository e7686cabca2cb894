import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { made, members, told } from './made.ts'

const good = made({ uri: 'https://good.example/' })
const GOOD = 'response https://good.example/ 5'

/** What is wrong with an archive, the archive, and what is told of it: the good records around it are read all the same. */
const cases: readonly (readonly [what: string, bytes: Buffer, told: readonly (string | RegExp)[]])[] = [
  ['empty', Buffer.alloc(0), ['a.warc: this is empty; give a WARC file, plain or gzip']],
  ['text', Buffer.from('<html>'), [/this is no web archive/]],
  ['ARC', Buffer.from('filedesc://a 0.0.0.0 2026'), [/this is an ARC file/]],
  ['a ZIP', Buffer.from('PK\x03\x04....'), [/this is a ZIP file/]],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]), [/unpack it: zstd -d/]],
  [
    'gzip of something else',
    members(Buffer.from('hello, this is a long text')),
    [/no record of a web archive begins here/],
  ],
  ['no Content-Length', members(made({ length: null }), good), [/record 1, byte 0: it has no Content-Length/, GOOD]],
  ['no Content-Length, plain', Buffer.concat([made({ length: null }), good]), [/no Content-Length/, GOOD]],
  ['negative', members(made({ length: '-5' }), good), [/Content-Length is no length of a record: "-5"/, GOOD]],
  ['absurd', members(made({ length: '9'.repeat(400) }), good), [/no length of a record: "9{70,80}…/, GOOD]],
  ['in hex', members(made({ length: '0x10' }), good), [/no length/, GOOD]],
  ['huge, and not there', members(made({ length: '5000000000' }), good), [/5,000 MB, more than .* cut short/, GOOD]],
  [
    'huge',
    members(made({ block: Buffer.alloc(3e6) }), good),
    [/record 1, byte 0: it has 3 MB, more than the 2 MB/, GOOD],
  ],
  ['huge, plain', Buffer.concat([good, made({ block: Buffer.alloc(3e6) }), good]), [GOOD, /record 2.* 3 MB/, GOOD]],
  ['too long', members(made({ length: '50' }), good), [/cut short: of 50 bytes there are 9/, GOOD]],
  ['too long, plain', Buffer.concat([made({ length: '50' }), good]), [/wrong: no record ends after 50 bytes/, GOOD]],
  ['too short', members(made({ length: '2' }), good), [/wrong: no record ends after 2 bytes/, GOOD]],
  ['too short, plain', Buffer.concat([good, made({ length: '2' }), good]), [GOOD, /record 2.* wrong/, GOOD]],
  [
    'a flood of headers',
    members(made({ more: 'X: y\r\n'.repeat(50_000) }), good),
    [/head goes on for more than/, GOOD],
  ],
  ['a flood, plain', Buffer.concat([made({ more: 'X: y\r\n'.repeat(50_000) }), good]), [/head goes on/, GOOD]],
  ['cut short, plain', Buffer.concat([good, good.subarray(0, -8)]), [GOOD, /record 2, byte 101: it is cut short/]],
  ['cut in its head', Buffer.concat([good, good.subarray(0, 40)]), [GOOD, /cut short in its head/]],
  ['cut member', members(good, good).subarray(0, -20), [GOOD, /gzip member is cut short: the file ends in it/]],
  ['cut tail', members(good, good).subarray(0, -2), [GOOD, /cut short: the file ends in it/]],
  ['wrong checksum', spoiled(members(good), -6, good), [/checksum of this gzip member does not fit/, GOOD]],
  ['broken member', spoiled(members(good), 10, good), [/record 1, byte 0: this gzip member is broken/, GOOD]],
  [
    'bytes between members',
    Buffer.concat([members(good), Buffer.from('junk'), members(good)]),
    [GOOD, /no gzip member/, GOOD],
  ],
  ['NULs', members(made({ uri: '\0\0', block: '\0\0' }), good), ['response \0\0 2', GOOD]],
  ['NULs for a record', members(Buffer.alloc(500), good), [/no record/, GOOD]],
  [
    'a record within a broken one',
    members(made({ block: Buffer.concat([good, good]), length: '3' })),
    [/wrong/, GOOD, GOOD],
  ],
]

test.each(cases)('%s', async (_, bytes, expected) => {
  for (const size of [undefined, 1000]) {
    const lines = await told(bytes, size, { largest: 2_000_000 })
    expect(lines.length, lines.join('\n')).toBe(expected.length)
    for (const [i, line] of expected.entries())
      typeof line === 'string' ? expect(lines[i]).toBe(line) : expect(lines[i]).toMatch(line)
    for (const line of lines) expect(line).not.toMatch(/[\r\n]/)
  }
})

test('a broken gzip of many records as a whole gives what comes before the break', async () => {
  const whole = gzipSync(
    Buffer.concat(Array.from({ length: 9000 }, (_, i) => made({ block: `${i * 7919}`.repeat(9) }))),
  )
  whole.fill(0xff, whole.length - 2000, whole.length - 1000)
  const lines = await told(Buffer.concat([whole, members(good)]), 5000, { largest: 100_000 })
  expect(lines.filter((line) => line.startsWith('response')).length).toBeGreaterThan(4000)
  expect(lines.some((line) => /gzip member/.test(line))).toBe(true)
  expect(lines.at(-1)).toBe(GOOD)
})

test('a bomb is passed over as it unpacks, and not held', async () => {
  const zeros = gzipSync(made({ block: Buffer.alloc(60 << 20) }))
  const before = process.memoryUsage().rss
  expect(await told(Buffer.concat([zeros, members(good)]))).toEqual([expect.stringMatching(/it has 63 MB/), GOOD])
  expect(process.memoryUsage().rss - before).toBeLessThan(50 << 20)
})

test('false beginnings without end are given up', async () => {
  const bait = Buffer.alloc(4 * 30_000, Buffer.from([0x1f, 0x8b, 8, 0]))
  const lines = await told(Buffer.concat([members(good), bait]))
  expect(lines).toEqual([
    GOOD,
    expect.stringMatching(/broken|no gzip member/),
    expect.stringMatching(/no record can be found/),
  ])
})

test('faults without end are given up', async () => {
  const lines = await told(Buffer.alloc(22 * 11_000, 'WARC/1.0\r\nX: yyyyy\r\n\r\n'))
  expect(lines).toHaveLength(10_001)
  expect(lines.at(-1)).toBe('a.warc: after 10000 faults the rest of it is passed over')
})

test('members that hold nothing are passed over, and given up when they do not end', async () => {
  const empty = members(Buffer.alloc(0))
  expect(await told(Buffer.concat([members(good), empty, members(good), empty]))).toEqual([GOOD, GOOD])
  const lines = await told(Buffer.concat([members(good), Buffer.alloc(empty.length * 3000, empty), members(good)]))
  expect(lines).toEqual([GOOD, expect.stringMatching(/no record can be found in the rest of it/)])
})

/** Some bytes with one of them changed, and a good record behind them. */
function spoiled(bytes: Buffer, at: number, next: Uint8Array): Buffer {
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = bytes[place] === 0xff ? 0 : 0xff
  return Buffer.concat([bytes, members(next)])
}
