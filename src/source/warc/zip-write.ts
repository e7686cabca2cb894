import { crc32 } from 'node:zlib'

/** A ZipEntry is one file of a ZIP; its bytes may be made as they are written, out of what was written before. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

/** Signatures, versions and flags of the ZIP format (PKWARE APPNOTE 6.3.10). */
const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const CENTRAL = 0x02014b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const END = 0x06054b50
/** Zip64 came with this version. */
const VERSION = 45
/** The name is UTF-8; the sizes follow the bytes. */
const UTF8 = 0x0800
const SIZES_FOLLOW = 0x0008
/** "See the 64-bit field". */
const FULL = 0xffffffff
const FULL_COUNT = 0xffff
const ZIP64 = 1
const NONE = Buffer.alloc(0)

interface Written {
  readonly name: Buffer
  /** Whether its sizes were not known when it was begun: it then has 64-bit fields, in both its heads. */
  readonly streamed: boolean
  readonly checksum: number
  readonly size: number
  readonly offset: number
}

/** A ZIP of stored (not packed) files, bytes at hand below 4 GB and streams of any size; the same bytes for the same entries. `time` is an ISO instant. */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, time: string): AsyncGenerator<Uint8Array> {
  const stamp = dosTime(time)
  const written: Written[] = []
  let offset = 0
  for await (const { name: path, bytes } of entries) {
    const name = Buffer.from(path)
    const streamed = !(bytes instanceof Uint8Array)
    let checksum = streamed ? 0 : crc32(bytes)
    let size = streamed ? 0 : bytes.length
    const head = local({ name, streamed, checksum, size, offset }, stamp)
    yield head
    if (streamed)
      for await (const part of bytes) {
        checksum = crc32(part, checksum)
        size += part.length
        yield part
      }
    else yield bytes
    const tail = streamed ? fields([4, DESCRIPTOR], [4, checksum], [8, size], [8, size]) : NONE
    yield tail
    written.push({ name, streamed, checksum, size, offset })
    offset += head.length + size + tail.length
  }
  const directory = Buffer.concat(written.map((entry) => central(entry, stamp)))
  yield directory
  yield end(written.length, directory.length, offset)
}

function local({ name, streamed, checksum, size }: Written, stamp: number): Buffer {
  const extra = streamed ? fields([2, ZIP64], [2, 16], [8, 0], [8, 0]) : NONE
  const short = streamed ? FULL : size
  return Buffer.concat([
    fields([4, LOCAL], [2, VERSION], [2, flags(streamed)], [2, 0], [4, stamp], [4, checksum], [4, short], [4, short]),
    fields([2, name.length], [2, extra.length]),
    name,
    extra,
  ])
}

function central({ name, streamed, checksum, size, offset }: Written, stamp: number): Buffer {
  const large = streamed || offset >= FULL
  const extra = large ? fields([2, ZIP64], [2, 24], [8, size], [8, size], [8, offset]) : NONE
  const [short, place] = large ? [FULL, FULL] : [size, offset]
  const versions: readonly Field[] = [
    [2, VERSION],
    [2, VERSION],
  ]
  return Buffer.concat([
    fields([4, CENTRAL], ...versions, [2, flags(streamed)], [2, 0], [4, stamp], [4, checksum], [4, short], [4, short]),
    fields([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, place]),
    name,
    extra,
  ])
}

function flags(streamed: boolean): number {
  return streamed ? UTF8 | SIZES_FOLLOW : UTF8
}

function end(count: number, size: number, offset: number): Buffer {
  const large = count >= FULL_COUNT || size >= FULL || offset >= FULL
  const record = fields([4, END_64], [8, 44], [2, VERSION], [2, VERSION], [4, 0], [4, 0], [8, count], [8, count])
  const wide = [record, fields([8, size], [8, offset]), fields([4, LOCATOR_64], [4, 0], [8, offset + size], [4, 1])]
  const counts = Math.min(count, FULL_COUNT)
  return Buffer.concat([
    ...(large ? wide : []),
    fields([4, END], [2, 0], [2, 0], [2, counts], [2, counts], [4, Math.min(size, FULL)], [4, Math.min(offset, FULL)]),
    fields([2, 0]),
  ])
}

type Field = readonly [bytes: 2 | 4 | 8, value: number]

/** Numbers as bytes, the lowest byte first. */
function fields(...all: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of all) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, size)
    at += size
  }
  return bytes
}

/** A time as ZIP has it: to two seconds, from 1980 on; here in UTC. */
function dosTime(time: string): number {
  const date = new Date(time)
  const year = Math.max(0, date.getUTCFullYear() - 1980)
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return day * 0x10000 + clock
}
