import { createHash } from 'node:crypto'

/** `sha256:` and the hex digest, as captures, WARC records and WACZ manifests all have it. */
export function digestOf(...parts: readonly Uint8Array[]): string {
  return `sha256:${hashOf(parts).toString('hex')}`
}

/** A name for what has this content: a UUID of version 8 (RFC 9562), made of its sha256, so that the same is named the same. */
export function urnOf(...parts: readonly (string | Uint8Array)[]): string {
  const bytes = hashOf(parts).subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

function hashOf(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
