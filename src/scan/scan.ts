import type { Read, Reading } from '../pool/work.ts'
import type { Sieve } from '../sieve/sieve.ts'
import type { FetchedBytes, Refused } from '../source/source.ts'
import { inTurn } from '../text/in-turn.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import type { Tally } from './tally.ts'

/** A Hit is a document of an archive from which claims were read. */
export interface Hit extends Read {
  readonly fetched: FetchedBytes
  /** Byte of the archive at which its record's gzip member begins. */
  readonly offset: number
}

/** Pages under way at a time: enough that hits in a row do not hold up the unpacking, few enough that memory stays small. */
const AHEAD = 8

/**
 * The documents of an archive that hold claims, in its order: bytes → sieve → Document → claims. It keeps no state, so
 * that the same archive gives the same hits wherever it is scanned.
 */
export async function* scanArchive(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  { sieve, reading }: { readonly sieve: Sieve; readonly reading: Reading },
  tally: Tally,
): AsyncGenerator<Hit | Refused> {
  const candidates = candidatesIn(chunks, input, sieve, tally)
  for await (const one of inTurn(candidates, AHEAD, (candidate) => read(candidate, reading))) {
    if (one?.kind === 'read') tally.printed++
    if (one !== null) yield one
  }
}

/** What reading a candidate comes to; null where it is no report, or nothing is read from it. */
async function read(candidate: Candidate | Refused, reading: Reading): Promise<Hit | Refused | null> {
  if (candidate.kind === 'refused') return candidate
  const { fetched, offset } = candidate
  const done = await reading.read({ kind: 'bytes', fetched, given: {} })
  if (done.kind === 'refused') return done
  return done.kind === 'aside' || done.claims.length === 0 ? null : { ...done, fetched, offset }
}
