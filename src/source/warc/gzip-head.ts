/** Flags of a gzip member's head (RFC 1952). */
const FLAG = { headCheck: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 }
const FIXED_HEAD = 10
/** A gzip member ends in its checksum and its length, four bytes each. */
export const GZIP_TAIL = 8
/** Names and comments are short; a head that goes on for longer is none. */
export const LONGEST_GZIP_HEAD = 4096

/** First bytes of a gzip member that is deflated, as all are. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/** Length in bytes of the gzip head that stands at an offset; null where none does, or where it is cut short. */
export function gzipHead(bytes: Uint8Array, at: number): number | null {
  const flags = bytes[at + 3]
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) return null
  if (flags === undefined || flags & FLAG.reserved) return null
  let end = at + FIXED_HEAD
  if (flags & FLAG.extra) end += 2 + ((bytes[end] ?? 0) | ((bytes[end + 1] ?? 0) << 8))
  for (const flag of [FLAG.name, FLAG.comment]) {
    if (!(flags & flag)) continue
    const nul = bytes.indexOf(0, end)
    if (nul === -1) return null
    end = nul + 1
  }
  if (flags & FLAG.headCheck) end += 2
  return end > bytes.length || end - at > LONGEST_GZIP_HEAD ? null : end - at
}

/** Whether a member's tail, at an offset, fits what was unpacked. */
export function gzipTailFits(bytes: Buffer, at: number, checksum: number, length: number): boolean {
  return bytes.readUInt32LE(at) === checksum && bytes.readUInt32LE(at + 4) === length % 2 ** 32
}
