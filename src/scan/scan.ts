import type { Read, Reading } from '../pool/work.ts'
import { fetchedIn } from '../source/from-archive.ts'
import { attempt } from '../source/json.ts'
import type { FetchedBytes, Refused } from '../source/source.ts'
import { answerOf, mediaTypeOf } from '../source/warc/http.ts'
import { payloadOf } from '../source/warc/payload.ts'
import { warcRecords } from '../source/warc/read.ts'
import type { WarcRecord } from '../source/warc/record.ts'
import { inTurn } from '../text/in-turn.ts'

/** What one archive came to. */
export interface Tally {
  records: number
  /** Pages of HTML or plain text that answered 200: the filter looked at them. */
  pages: number
  /** Pages that can hold a claim. */
  passed: number
  /** Of them those that are no report. */
  aside: number
}

/** A Hit is a page that can hold a claim, read: the document with the claims that were drawn from it. */
export interface Hit extends Read {
  readonly kind: 'read'
  readonly fetched: FetchedBytes
  /** Byte of the archive at which its record begins. */
  readonly offset: number
}

/** Pages under way at a time: hits are rare, and come in clusters. */
const AHEAD = 4

/**
 * The pages of a web archive that can hold a claim, in its order. Nothing is parsed of any other, and nothing is kept:
 * the same archive gives the same lines wherever it is scanned.
 */
export async function* scanArchive(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  passes: (bytes: Buffer) => boolean,
  reading: Reading,
  tally: Tally,
): AsyncGenerator<Hit | Refused> {
  const candidates = passing(chunks, input, passes, tally)
  for await (const one of inTurn(candidates, AHEAD, (candidate) => read(candidate, reading))) {
    if (one === null) tally.aside++
    else yield one
  }
}

interface Candidate {
  readonly kind: 'candidate'
  readonly fetched: FetchedBytes
  readonly offset: number
}

async function read(candidate: Candidate | Refused, reading: Reading): Promise<Hit | Refused | null> {
  if (candidate.kind === 'refused') return candidate
  const { fetched, offset } = candidate
  const done = await reading.read({ kind: 'bytes', fetched, given: {} })
  if (done.kind === 'aside') return null
  return done.kind === 'refused' ? done : { ...done, fetched, offset }
}

async function* passing(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  passes: (bytes: Buffer) => boolean,
  tally: Tally,
): AsyncGenerator<Candidate | Refused> {
  for await (const record of warcRecords(chunks, input)) {
    tally.records++
    if (record.kind === 'refused') {
      yield record
      continue
    }
    if (!isPage(record)) continue
    tally.pages++
    const found = attempt(() => candidateOf(record, input, passes))
    if (found === null) continue
    if (found.kind === 'candidate') tally.passed++
    yield found
  }
}

function candidateOf(record: WarcRecord, input: string, passes: (bytes: Buffer) => boolean): Candidate | null {
  const bytes = payloadOf(record, { input })
  if (!passes(bytes)) return null
  const fetched = fetchedIn(record, input, null)
  return fetched && { kind: 'candidate', fetched, offset: record.offset }
}

/** Whether a record is a page that was there, told by its heads alone. */
function isPage(record: WarcRecord): boolean {
  if (record.type !== 'response') return false
  const answer = answerOf(record)
  if (answer === null || answer.status !== 200) return false
  const type = mediaTypeOf(answer.head)
  return type === null || type === 'text/html' || type === 'application/xhtml+xml' || type === 'text/plain'
}
