import { shown } from '../../text/shown.ts'
import { inMegabytes } from '../decode.ts'
import { printable } from '../printable.ts'
import { fieldOf, type WarcRecord } from './record.ts'

/** Heads of archives have ten lines, those of hostile ones any number. */
const LONGEST_HEAD = 1 << 16

/** Every record begins so, and in a plain file behind a line break. */
const MAGIC = 'WARC/'
const FIRST_LINE = /^WARC\/([01]\.\d{1,2})\r?\n/
const LONGEST_FIRST_LINE = 16
/** Two line breaks end a record. */
const TAIL = 4

const CR = 13
const LF = 10

/** What stands at a place of some bytes: a record, a fault, a record too large to hold, or not enough to tell. */
export type Taken =
  | { readonly kind: 'record'; readonly record: Omit<WarcRecord, 'number' | 'offset'>; readonly end: number }
  | { readonly kind: 'fault'; readonly problem: string; readonly seekFrom: number }
  | { readonly kind: 'large'; readonly problem: string; readonly end: number }
  | { readonly kind: 'more'; readonly upTo: number }

/** Reads the record that begins at an offset. `final` says that nothing follows these bytes. */
export function take(bytes: Buffer, at: number, final: boolean, largest: number): Taken {
  const fault = (problem: string, seekFrom = at + 1): Taken => ({ kind: 'fault', problem, seekFrom })
  if (!final && bytes.length - at < LONGEST_FIRST_LINE) return { kind: 'more', upTo: at + LONGEST_FIRST_LINE }
  const version = FIRST_LINE.exec(bytes.toString('latin1', at, at + LONGEST_FIRST_LINE))?.[1]
  if (version === undefined) return fault('no record of a web archive begins here')
  const headEnd = endOfHead(bytes, at, at + LONGEST_HEAD)
  if (headEnd === -1) {
    if (bytes.length - at >= LONGEST_HEAD) return fault(`its head goes on for more than ${LONGEST_HEAD} bytes`)
    return final ? fault('it is cut short in its head') : { kind: 'more', upTo: bytes.length + 1 }
  }
  const head = bytes.toString('latin1', at, headEnd)
  const said = fieldOf(head, 'Content-Length')
  if (said === null) return fault('it has no Content-Length', headEnd)
  const length = /^\d{1,15}$/.test(said) ? Number(said) : -1
  if (length < 0) return fault(`its Content-Length is no length of a record: ${shown(printable(said))}`, headEnd)
  const end = headEnd + length
  if (length > largest) {
    const problem = `it has ${inMegabytes(length)}, more than the ${inMegabytes(largest)} that one record may have`
    return { kind: 'large', problem, end }
  }
  if (!final && bytes.length < end + TAIL) return { kind: 'more', upTo: end + TAIL }
  if (bytes.length < end)
    return fault(`it is cut short: of ${length} bytes there are ${bytes.length - headEnd}`, headEnd)
  const tail = tailAt(bytes, end)
  if (tail === -1) return fault(`its Content-Length is wrong: no record ends after ${length} bytes`, headEnd)
  const type = fieldOf(head, 'WARC-Type')?.toLowerCase() ?? ''
  return {
    kind: 'record',
    record: { kind: 'warc', version, type, head, block: bytes.subarray(headEnd, end) },
    end: tail,
  }
}

/** Offset of the next line that begins a record; -1 where there is none. */
export function nextRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(`\n${MAGIC}`, from); at !== -1; at = bytes.indexOf(`\n${MAGIC}`, at + 1)) {
    const line = bytes.toString('latin1', at + 1, at + 1 + LONGEST_FIRST_LINE)
    if (FIRST_LINE.test(line) || at + 1 + line.length >= bytes.length) return at + 1
  }
  return -1
}

export function beginsRecord(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MAGIC.length) === MAGIC
}

/** Offset behind line breaks that stand where a record may begin. */
export function behindBreaks(bytes: Buffer, at: number): number {
  let end = at
  while (bytes[end] === CR || bytes[end] === LF) end++
  return end
}

/** Offset behind the empty line that ends a head; writers that break lines with LF alone do so throughout. */
export function endOfHead(bytes: Buffer, at: number, most: number): number {
  const first = bytes.indexOf(LF, at)
  if (first === -1 || first >= most) return -1
  const empty = bytes[first - 1] === CR ? '\r\n\r\n' : '\n\n'
  const found = bytes.subarray(at, most).indexOf(empty, first - 1 - at)
  return found === -1 ? -1 : at + found + empty.length
}

/** Offset behind the line breaks that end a record: two of either kind, or as many as there are at the very end. */
function tailAt(bytes: Buffer, end: number): number {
  let at = end
  for (let breaks = 0; breaks < 2 && at < bytes.length; breaks++) {
    if (bytes[at] === CR && bytes[at + 1] === LF) at += 2
    else if (bytes[at] === LF) at++
    else return -1
  }
  return at
}
