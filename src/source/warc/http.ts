import type { Headers } from '../capture.ts'
import { fieldOf, type WarcRecord } from './record.ts'
import { endOfHead } from './take.ts'

/** An Answer is an HTTP response as a record holds it: its head as it stands, its body with all codings still on. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  /** All lines of the head, for `fieldOf`. */
  readonly head: string
  readonly body: Buffer
}

/** Servers send a few kilobytes of headers; those with more are hostile. */
const LONGEST_HTTP_HEAD = 1 << 18

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?: ([^\r\n]*))?\r?\n/

/** The HTTP response in a record; null where its block is none. */
export function answerOf({ block }: WarcRecord): Answer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  if (bytes.toString('latin1', 0, 5) !== 'HTTP/') return null
  const end = endOfHead(bytes, 0, LONGEST_HTTP_HEAD)
  if (end === -1) return null
  const head = bytes.toString('latin1', 0, end)
  const [, status, statusText = ''] = STATUS_LINE.exec(head) ?? []
  return status === undefined ? null : { status: Number(status), statusText, head, body: bytes.subarray(end) }
}

/** A media type without its parameters, in small letters. */
export function mediaTypeOf(head: string): string | null {
  return fieldOf(head, 'Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? null
}

/** All headers of a head, in their order; lines that are none are passed over. */
export function headersOf(head: string): Headers {
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const]
    })
}
