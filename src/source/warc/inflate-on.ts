import { crc32, createInflateRaw } from 'node:zlib'
import { type Block, BROKEN_MEMBER, CUT_MEMBER, WRONG_CHECKSUM } from './block.ts'
import { GZIP_TAIL, gzipTailFits } from './gzip-head.ts'
import { GULP, type Window } from './window.ts'

/** Unpacked bytes come in pieces of this size. */
const PIECE = 1 << 20

/** Text packs to a tenth, markup that repeats itself to a fiftieth: what grows 200-fold beyond a gigabyte is a bomb. */
const MOST_GROWTH = 200
const BOMB_FROM = 1 << 30

/** Unpacks a deflated run of any length from the window as it comes; ends behind its gzip tail. Returns what is wrong. */
export async function* inflateOn(window: Window, offset: number): AsyncGenerator<Block, string | null> {
  const engine = createInflateRaw({ chunkSize: PIECE })
  let fed: Buffer = Buffer.alloc(0)
  let before = 0
  // One gulp is fed at a time and dropped when the next is asked for, so that what the engine leaves over is still here.
  const feed = async (): Promise<void> => {
    // What it left over stands behind the run's end.
    if (engine.bytesWritten < before + fed.length) return
    window.drop(fed.length)
    before += fed.length
    fed = Buffer.alloc(0)
    await window.fill(1)
    fed = window.bytes.subarray(0, GULP)
    if (fed.length === 0) engine.end()
    else engine.write(fed, (error) => error || feedOn())
  }
  const feedOn = (): void => void feed().catch((error) => engine.destroy(error as Error))
  feedOn()
  let checksum = 0
  let length = 0
  try {
    for await (const bytes of engine as AsyncIterable<Buffer>) {
      checksum = crc32(bytes, checksum)
      yield { kind: 'block', bytes, offset, first: length === 0 }
      length += bytes.length
      if (length > BOMB_FROM && length > MOST_GROWTH * (before + fed.length)) return 'this gzip member is a bomb'
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return CUT_MEMBER
    if (code === 'Z_DATA_ERROR') return BROKEN_MEMBER
    throw error
  } finally {
    engine.destroy()
  }
  window.drop(engine.bytesWritten - before)
  await window.fill(GZIP_TAIL)
  if (window.bytes.length < GZIP_TAIL) return CUT_MEMBER
  const fits = gzipTailFits(window.bytes, 0, checksum, length)
  window.drop(GZIP_TAIL)
  return fits ? null : WRONG_CHECKSUM
}
