/** A Line is one line of a stream of bytes, numbered from 1; `bytes` is null where it is longer than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** The lines of a stream, one at a time: a line that is too long is passed over, never gathered. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const line = { number: number++, bytes: length > longest ? null : Buffer.concat(parts) }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      gather(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    gather(chunk.subarray(from))
  }
  if (length > 0) yield take()

  function gather(part: Uint8Array): void {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
}
