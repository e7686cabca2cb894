import { constants, crc32, inflateRawSync, type ZlibOptions } from 'node:zlib'
import { type Block, BROKEN_MEMBER, type Broken, CUT_MEMBER, WRONG_CHECKSUM } from './block.ts'
import { GZIP_MAGIC, GZIP_TAIL, gzipHead, gzipTailFits, LONGEST_GZIP_HEAD } from './gzip-head.ts'
import { inflateOn } from './inflate-on.ts'
import { GULP, type Window } from './window.ts'

/** A member that needs more packed bytes than this is not held but unpacked as it comes. */
const LARGEST_HELD = 4 << 20

/** Room for a record's head in a member beside its block. */
const HEAD_ROOM = 1 << 16

/** Output is made in pieces of this size: one for a usual page, which then is not copied (64 K measured best). */
const PIECE = 1 << 16

/** After so many false beginnings of members, or empty ones, the rest of a file is given up: it is made to waste time. */
const MOST_FALSE_STARTS = 2_000

/** So much of a member tells whether it begins a record. */
const GLANCE = 512

/** Bytes of a plain file, as they come. */
export async function* plainBlocks(window: Window): AsyncGenerator<Block> {
  let first = true
  for (;;) {
    await window.fill(1)
    if (window.bytes.length === 0) return
    yield { kind: 'block', bytes: window.bytes, offset: window.offset, first }
    window.drop(window.bytes.length)
    first = false
  }
}

/** Unpacked members of a gzip file; a broken one is told of, and reading goes on with the next that can be found. */
export async function* gzipBlocks(window: Window, largest: number): AsyncGenerator<Block | Broken> {
  for (let empty = 0; empty < MOST_FALSE_STARTS; ) {
    await window.fill(LONGEST_GZIP_HEAD)
    if (isPadding(window)) {
      window.drop(window.bytes.length)
      if (window.ended) return
      continue
    }
    const { offset } = window
    const head = gzipHead(window.bytes, 0)
    const fault = head === null ? 'what follows is no gzip member' : yield* member(window, head, largest)
    if (fault === EMPTY) empty++
    if (fault === null || fault === EMPTY) continue
    yield { kind: 'broken', offset, problem: fault }
    if (window.offset === offset) window.drop(Math.min(1, window.bytes.length))
    const found = await nextStart(window)
    if (found === 'none') return
    if (found === 'given up') break
  }
  yield { kind: 'broken', offset: window.offset, problem: 'no record can be found in the rest of it' }
}

/** Some tools end a file with a member that holds nothing. */
const EMPTY = 'empty'

/** Unpacks the member that the window begins with, and drops it; what is wrong with it is returned. */
async function* member(window: Window, head: number, largest: number): AsyncGenerator<Block | Broken, string | null> {
  const { offset } = window
  for (;;) {
    const held = inflated(window.bytes, head, { chunkSize: PIECE, maxOutputLength: largest + HEAD_ROOM })
    if (typeof held === 'string') {
      if (held === 'broken') return BROKEN_MEMBER
      if (held === 'cut' && window.ended) return CUT_MEMBER
      if (held === 'cut' && window.bytes.length < LARGEST_HELD) {
        await window.fill(Math.min(LARGEST_HELD, Math.max(2 * window.bytes.length, GULP)))
        continue
      }
      window.drop(head)
      return yield* inflateOn(window, offset)
    }
    const { bytes, packed } = held
    const tail = head + packed
    await window.fill(tail + GZIP_TAIL)
    if (window.bytes.length < tail + GZIP_TAIL) return CUT_MEMBER
    const fits = gzipTailFits(window.bytes, tail, crc32(bytes), bytes.length)
    window.drop(tail + GZIP_TAIL)
    if (!fits) return WRONG_CHECKSUM
    if (bytes.length === 0) return EMPTY
    yield { kind: 'block', bytes, offset, first: true }
    return null
  }
}

type NotInflated = 'broken' | 'cut' | 'large'

function inflated(
  bytes: Buffer,
  at: number,
  options: ZlibOptions,
): { readonly bytes: Buffer; readonly packed: number } | NotInflated {
  try {
    // With `info`, what was unpacked comes with the engine, which knows how many bytes it took.
    const { buffer, engine } = inflateRawSync(bytes.subarray(at), { ...options, info: true }) as unknown as {
      readonly buffer: Buffer
      readonly engine: { readonly bytesWritten: number }
    }
    return { bytes: buffer, packed: engine.bytesWritten }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return 'cut'
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
    if (code === 'Z_DATA_ERROR') return 'broken'
    throw error
  }
}

/** Moves the window to the next member that begins a record. */
async function nextStart(window: Window): Promise<'found' | 'none' | 'given up'> {
  for (let tries = 0; tries < MOST_FALSE_STARTS; ) {
    await window.fill(LONGEST_GZIP_HEAD + GLANCE)
    if (window.bytes.length === 0) return 'none'
    const at = window.bytes.indexOf(GZIP_MAGIC)
    // The magic bytes may be split by the window's end.
    if (at === -1) window.drop(window.ended ? window.bytes.length : window.bytes.length - (GZIP_MAGIC.length - 1))
    else {
      window.drop(at)
      await window.fill(LONGEST_GZIP_HEAD + GLANCE)
      if (beginsRecord(window.bytes)) return 'found'
      window.drop(1)
      tries++
    }
  }
  return 'given up'
}

function beginsRecord(bytes: Buffer): boolean {
  const head = gzipHead(bytes, 0)
  if (head === null) return false
  const glance = inflated(bytes.subarray(0, head + GLANCE), head, { finishFlush: constants.Z_SYNC_FLUSH })
  return typeof glance !== 'string' && glance.bytes.toString('latin1', 0, 5) === 'WARC/'
}

/** Files are padded with NULs now and then. */
function isPadding({ bytes }: Window): boolean {
  return bytes.length === 0 || (bytes[0] === 0 && bytes.every((byte) => byte === 0))
}
