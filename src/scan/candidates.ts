import type { Sieve } from '../sieve/sieve.ts'
import { fetchedIn } from '../source/from-archive.ts'
import { attempt } from '../source/json.ts'
import type { FetchedBytes, Refused } from '../source/source.ts'
import { answerOf, mediaTypeOf } from '../source/warc/http.ts'
import { payloadOf } from '../source/warc/payload.ts'
import { warcRecords } from '../source/warc/read.ts'
import type { WarcRecord } from '../source/warc/record.ts'
import type { Tally } from './tally.ts'

/** A Candidate is a page whose bytes show that it can hold a claim. */
export interface Candidate {
  readonly kind: 'candidate'
  readonly fetched: FetchedBytes
  /** Byte of the archive at which its gzip member, or in a plain archive its record, begins. */
  readonly offset: number
}

/** The pages of an archive that can hold a claim, in its order. Nothing is parsed, and of most records only the heads are read. */
export async function* candidatesIn(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  sieve: Sieve,
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
    const found = attempt(() => candidateOf(record, input, sieve))
    if (found === null) continue
    if (found.kind === 'candidate') tally.passed++
    yield found
  }
}

function candidateOf(record: WarcRecord, input: string, sieve: Sieve): Candidate | null {
  if (!sieve(payloadOf(record, { input }))) return null
  const fetched = fetchedIn(record, input, null)
  return fetched && { kind: 'candidate', fetched, offset: record.offset }
}

const PAGES: ReadonlySet<string | null> = new Set(['text/html', 'application/xhtml+xml'])

/** Whether a record is a page that was there, told by its heads alone. */
function isPage(record: WarcRecord): boolean {
  if (record.type === 'resource') return PAGES.has(mediaTypeOf(record.head))
  if (record.type !== 'response') return false
  const answer = answerOf(record)
  return answer !== null && answer.status === 200 && PAGES.has(mediaTypeOf(answer.head))
}
