import { gzipSync } from 'node:zlib'

/** The byte of a gzip head that names the system it was made on, and Unix's name. */
const SYSTEM = 9
const UNIX = 3

/** Bytes as one gzip member, the same on every system. */
export function gzipMember(bytes: Uint8Array): Buffer {
  const member = gzipSync(bytes, { level: 6 })
  member[SYSTEM] = UNIX
  return member
}
