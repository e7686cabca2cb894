import { BadInput } from '../text/errors.ts'

/** One text may have this many bytes: a long book's worth, far more than any report, and what can be read in a sitting. */
export const LARGEST_TEXT = 2_000_000

/** Control characters other than white space that a text may hold, as a share: stray form feeds pass, programs do not. */
const MOST_CONTROL = 0.02

/** Plain text from bytes: UTF-8 without a byte order mark; anything else is refused with the place and the mend. */
export function decode(bytes: Uint8Array, input: string, place: string | null = null, largest = LARGEST_TEXT): string {
  const fail = (problem: string, where: string | null, mend: string): never => {
    throw new BadInput(input, problem, {
      place: [place, where].filter((part) => part !== null).join(', ') || null,
      mend,
    })
  }
  if (bytes.length > largest)
    fail(`${inMegabytes(bytes.length)} is more than the ${inMegabytes(largest)} that one text may have`, null, SPLIT)
  if (startsUtf16(bytes)) fail(UTF16, 'byte 0', TO_UTF8)
  const nul = bytes.indexOf(0)
  if (nul !== -1) fail('this is binary, not text', `byte ${nul}`, 'give the report as plain text, JSON or JSON Lines')
  const bad = firstNotUtf8(bytes)
  if (bad !== null)
    fail(
      `this is not UTF-8 (byte 0x${(bytes[bad] as number).toString(16)})`,
      `byte ${bad}`,
      'if it was written on Windows, convert it: iconv -f WINDOWS-1252 -t UTF-8',
    )
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.trim() === '') fail('this is empty', null, 'give a file that holds the text of a report')
  if (shareOfControl(text) > MOST_CONTROL)
    fail('this is binary, not text', null, 'give the report as plain text, JSON or JSON Lines')
  return text
}

/** So many bytes tell whether a stream is text, and so many of them must be control characters for it to be none. */
const HEAD = 4096
const FEWEST_CONTROL = 8

/** Refuses a stream of lines whose head shows that all of it is binary or UTF-16. */
export function checkHead(chunk: Uint8Array, input: string): void {
  const head = chunk.subarray(0, HEAD)
  const control = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  if (startsUtf16(head) || (control >= FEWEST_CONTROL && control / head.length > MOST_CONTROL)) {
    const wide = startsUtf16(head) || isHalfNul(head)
    throw new BadInput(input, wide ? UTF16 : 'this is binary, not text', {
      mend: wide ? TO_UTF8 : 'give JSON Lines as plain text, unpacked',
    })
  }
}

const UTF16 = 'this is UTF-16, not UTF-8'
const TO_UTF8 = 'convert it: iconv -f UTF-16 -t UTF-8'

function startsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Whether nearly every second byte is NUL, as in UTF-16 without its mark. */
function isHalfNul(bytes: Uint8Array): boolean {
  return bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) > 0.4 * bytes.length
}

function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12
}

export const SPLIT = 'split it into one file a report, or make it JSON Lines'

export function inMegabytes(bytes: number): string {
  // Rounded up, so that what is too large never looks as if it just fitted.
  return `${(Math.ceil(bytes / 1e5) / 10).toLocaleString('en')} MB`
}

/** Offset of the first byte that is not UTF-8; null where all are. */
function firstNotUtf8(bytes: Uint8Array): number | null {
  if (decodes(bytes)) return null
  // The longest prefix that decodes, a character cut off at its end being no fault of the prefix …
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (decodes(bytes.subarray(0, middle), true)) low = middle
    else high = middle
  }
  // … and then back to where that character begins.
  while (low > 0 && !decodes(bytes.subarray(0, low))) low--
  return low
}

function decodes(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

function shareOfControl(text: string): number {
  let control = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isControl(code) || code === 0xfffd) control++
  }
  return control / text.length
}
