import { sha256 } from '../text/canonical.ts'
import type { Capture } from './capture.ts'
import { attempt } from './json.ts'
import { mediaOf } from './media.ts'
import { tdmOfHeaders, UNDECLARED } from './net/tdm.ts'
import { contentOf, HEAD_BYTES } from './sniff.ts'
import type { Fetched, FetchedBytes, Refused } from './source.ts'
import { gzipMember } from './warc/gzip-member.ts'
import { type Answer, answerOf, headersOf, mediaTypeOf } from './warc/http.ts'
import { payloadOf } from './warc/payload.ts'
import { warcRecords } from './warc/read.ts'
import { fieldOf, targetOf, type WarcRecord } from './warc/record.ts'
import { waczRecords } from './warc/wacz-read.ts'

/** The pages and papers in a WARC file, each with the record that holds it as its capture. */
export async function* fromArchive(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Fetched> {
  for await (const record of warcRecords(chunks, input)) yield* held(record, input, null)
}

/** The same in a WACZ, given as a path or as its bytes. */
export async function* fromWacz(file: string | Buffer, input: string): AsyncGenerator<Fetched> {
  for await (const record of waczRecords(file, input))
    yield* held(record, input, record.kind === 'refused' ? null : record.archive)
}

function* held(record: WarcRecord | Refused, input: string, archive: string | null): Generator<Fetched> {
  if (record.kind === 'refused') {
    yield record
    return
  }
  const fetched = attempt(() => fetchedIn(record, input, archive))
  if (fetched) yield fetched
}

/** What a record holds, null where that is no page and no paper: a request, a picture, a redirect, a style sheet. */
export function fetchedIn(record: WarcRecord, input: string, archive: string | null): FetchedBytes | null {
  const address = targetOf(record)
  const answer = record.type === 'response' ? answerOf(record) : null
  if (address === null || (answer === null && record.type !== 'resource') || isRedirect(answer)) return null
  const declared = answer ? mediaTypeOf(answer.head) : mediaTypeOf(record.head)
  if (declared !== null && NEVER.test(declared)) return null
  const bytes = payloadOf(record, { input })
  const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
  const media = mediaOf(contentOf(bytes.subarray(0, HEAD_BYTES), { name, mediaType: declared }))
  // What nobody calls a text is told for one by its content alone too easily: scripts and styles are texts.
  if (media === null || (media === 'text' && declared !== 'text/plain')) return null
  const headers = answer ? headersOf(answer.head) : []
  const capture: Capture = {
    ...{
      address,
      finalAddress: address,
      headers,
      tdm: tdmOfHeaders(headers) ?? UNDECLARED,
      status: answer?.status ?? null,
    },
    time: instantOf(record),
    digest: `sha256:${sha256(bytes)}`,
    warc: gzipMember(Buffer.concat([Buffer.from(record.head, 'latin1'), record.block, Buffer.from('\r\n\r\n')])),
  }
  const place = `${archive ? `${archive}, ` : ''}record ${record.number}`
  return { kind: 'bytes', input, place, media, charset: charsetOf(answer), bytes, capture, listed: null }
}

/** Media types that are never a document, so that their bodies need not be unpacked. */
const NEVER = /^(?:image|video|audio|font)\/|javascript|\bcss$|\bjson$|font|octet-stream$/

function isRedirect(answer: Answer | null): boolean {
  return answer !== null && answer.status >= 300 && answer.status < 400
}

/** WARC 1.1 allows any precision that W3C's profile does; a record without a time is as old as time can be told. */
function instantOf({ head }: WarcRecord): string {
  const said = fieldOf(head, 'WARC-Date') ?? ''
  return Number.isNaN(Date.parse(said)) ? '1970-01-01T00:00:00.000Z' : new Date(said).toISOString()
}

function charsetOf(answer: Answer | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(fieldOf(answer?.head ?? '', 'Content-Type') ?? '')?.[1] ?? null
}
