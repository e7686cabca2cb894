import { BadInput } from '../../text/errors.ts'
import type { Refused } from '../source.ts'
import type { Block, Broken } from './block.ts'
import type { WarcRecord } from './record.ts'
import { beginsRecord, behindBreaks, nextRecord, take } from './take.ts'

const NOTHING = Buffer.alloc(0)

/** A line that begins a record may be split by the end of a block; so many bytes of it are kept. */
const KEPT = 16

/** A broken archive has some faults; one with so many is none, or is made to waste time. */
const MOST_FAULTS = 10_000

interface SplitOptions {
  readonly input: string
  /** Records with more bytes are passed over and told of. */
  readonly largest: number
  /** Whether the blocks are the input itself, so that a record has an offset of its own; else its member has. */
  readonly plain: boolean
}

/** Records out of blocks, however these cut them; behind a fault it goes on at the next record that can be found. */
export async function* split(
  blocks: AsyncIterable<Block | Broken>,
  { input, largest, plain }: SplitOptions,
): AsyncGenerator<WarcRecord | Refused> {
  const splitter = splitterOf({ input, largest, plain })
  let faults = 0
  for await (const block of blocks)
    for (const found of block.kind === 'broken' ? splitter.broken(block) : splitter.block(block)) {
      yield found
      if (found.kind === 'refused' && ++faults === MOST_FAULTS) {
        yield {
          kind: 'refused',
          fault: new BadInput(input, `after ${MOST_FAULTS} faults the rest of it is passed over`),
        }
        return
      }
    }
  yield* splitter.end()
}

interface Splitter {
  block(block: Block): Generator<WarcRecord | Refused>
  broken(broken: Broken): Generator<WarcRecord | Refused>
  end(): Generator<WarcRecord | Refused>
}

function splitterOf({ input, largest, plain }: SplitOptions): Splitter {
  /** Bytes that are here and not used; `parts` is joined when there is enough to go on. */
  let parts: Buffer[] = []
  let size = 0
  let upTo = 0
  let offset = 0
  /** Byte of the input behind the last block. */
  let reached = 0
  /** Bytes of a large record that are still to be passed over, and what to say of it then. */
  let passing: { left: number; readonly problem: string } | null = null
  let seeking = false
  let number = 0

  function refused(problem: string, mend: string | null = null): Refused {
    number++
    return { kind: 'refused', fault: new BadInput(input, problem, { place: `record ${number}, byte ${offset}`, mend }) }
  }

  function keep(bytes: Buffer, needed: number): void {
    parts = bytes.length === 0 ? [] : [bytes]
    size = bytes.length
    upTo = needed
  }

  /** Reads all records that the bytes hold. */
  function* drain(final: boolean): Generator<WarcRecord | Refused> {
    const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, size)
    let at = 0
    for (;;) {
      at = seeking ? nextRecord(bytes, at) : behindBreaks(bytes, at)
      if (at === -1) return keep(final ? NOTHING : bytes.subarray(Math.max(0, bytes.length - KEPT)), 0)
      seeking = false
      if (at === bytes.length) return keep(NOTHING, 0)
      if (plain) offset = reached - bytes.length + at
      const taken = take(bytes, at, final, largest)
      if (taken.kind === 'more') return keep(bytes.subarray(at), taken.upTo - at)
      if (taken.kind === 'record') {
        number++
        yield { ...taken.record, number, offset }
        at = taken.end
      } else if (taken.kind === 'large' && taken.end > bytes.length) {
        passing = { left: taken.end - bytes.length, problem: taken.problem }
        return keep(NOTHING, 0)
      } else {
        yield refused(taken.problem)
        seeking = taken.kind === 'fault'
        at = taken.kind === 'fault' ? taken.seekFrom - 1 : taken.end
      }
    }
  }

  /** Ends what is open, for nothing that belongs to it follows. */
  function* end(): Generator<WarcRecord | Refused> {
    if (passing) yield refused(`${passing.problem}, and it is cut short`)
    else if (size > 0) yield* drain(true)
    passing = null
    seeking = false
    keep(NOTHING, 0)
  }

  return {
    *block({ bytes, offset: at, first }) {
      // Archives that are cut into members elsewhere than between records are joined, others begin anew.
      if (first && beginsRecord(bytes)) yield* end()
      let rest = bytes
      if (passing) {
        rest = bytes.subarray(Math.min(passing.left, bytes.length))
        passing.left -= bytes.length - rest.length
        if (passing.left > 0) return
        yield refused(passing.problem)
        passing = null
      }
      if (size === 0) offset = at
      reached = at + bytes.length
      parts.push(rest)
      size += rest.length
      if (size >= upTo) yield* drain(false)
    },
    *broken({ offset: at, problem }) {
      // That the record which is open is cut short need not be said as well.
      for (const ended of end()) {
        if (ended.kind === 'warc') yield ended
        else number--
      }
      offset = at
      yield refused(problem)
    },
    end,
  }
}
