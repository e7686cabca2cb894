const LF = 10
/** A chunk's size and its extensions; longer lines are no such line. */
const LONGEST_SIZE_LINE = 1024

/** A body with its chunked transfer coding undone; as it is where it is not chunked (any more), up to where it breaks off. */
export function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const size = sizeAt(body, at)
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts)
    if (size.bytes === 0) return Buffer.concat(parts)
    parts.push(body.subarray(size.end, size.end + size.bytes))
    at = size.end + size.bytes
    // The line break behind the chunk.
    if (body[at] === 13) at++
    if (body[at] === LF) at++
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
}

function sizeAt(body: Buffer, at: number): { readonly bytes: number; readonly end: number } | null {
  const line = body.subarray(at, at + LONGEST_SIZE_LINE)
  const end = line.indexOf(LF)
  if (end === -1) return null
  const [, hex] = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r]*)?\r?$/i.exec(line.toString('latin1', 0, end)) ?? []
  return hex === undefined ? null : { bytes: Number.parseInt(hex, 16), end: at + end + 1 }
}
