/** So many bytes are gathered before anything is unpacked: half a member is unpacked in vain at the end of each gulp. */
export const GULP = 1 << 20

/** A Window is the part of a stream of bytes that is looked at: it moves forward only. */
export interface Window {
  /** Bytes that are here and not yet dropped. */
  bytes: Buffer
  /** Where in the stream the first of them stands. */
  offset: number
  /** Whether nothing follows them. */
  ended: boolean
  /** Makes sure of so many bytes, or of all that are left. */
  fill(atLeast: number): Promise<void>
  /** Moves on. */
  drop(count: number): void
  /** Lets go of what the bytes come from. */
  close(): Promise<void>
}

export function windowOf(chunks: AsyncIterable<Uint8Array>): Window {
  const iterator = chunks[Symbol.asyncIterator]()
  return {
    bytes: Buffer.alloc(0),
    offset: 0,
    ended: false,
    async fill(atLeast) {
      if (this.ended || this.bytes.length >= atLeast) return
      const parts: Uint8Array[] = this.bytes.length === 0 ? [] : [this.bytes]
      let size = this.bytes.length
      const enough = Math.max(atLeast, GULP)
      while (size < enough) {
        const { value, done } = await iterator.next()
        if (done) {
          this.ended = true
          break
        }
        parts.push(value)
        size += value.length
      }
      const [only] = parts
      this.bytes =
        parts.length === 1 && only
          ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
          : Buffer.concat(parts, size)
    },
    drop(count) {
      this.bytes = this.bytes.subarray(count)
      this.offset += count
    },
    async close() {
      await iterator.return?.()
    },
  }
}
