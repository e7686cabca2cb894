import { createHash, type Hash } from 'node:crypto'

/** Kinds of digests that WACZ tools give. */
const KINDS: ReadonlySet<string> = new Set(['sha256', 'sha512', 'sha1', 'md5'])

/** A Hashing passes bytes on and takes their digest as they pass. */
export interface Hashing {
  /** These may be left before their end, and read on by `rest`. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Reads what is left, and says whether all of it has the digest that was expected; a digest of unknown kind is passed over. */
  readonly rest: () => Promise<boolean>
  readonly close: () => Promise<unknown>
}

/** Passes bytes on; `expected` is the digest that they should have, if any is known. */
export function hashed(source: AsyncGenerator<Uint8Array>, expected: string | undefined): Hashing {
  const hash = expected === undefined ? null : hashFor(expected)
  async function* through(): AsyncGenerator<Uint8Array> {
    for await (const part of source) {
      hash?.update(part)
      yield part
    }
  }
  const bytes = through()
  return {
    bytes: { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) },
    close: () => bytes.return(undefined),
    rest: async () => {
      for await (const _ of bytes);
      return hash === null || sameHash(expected as string, hash.digest('hex'))
    },
  }
}

/** The hash that a digest such as `sha256:…` was made with; null where it is not known. */
export function hashFor(expected: string): Hash | null {
  const kind = expected.slice(0, expected.indexOf(':')).replace('-', '')
  return KINDS.has(kind) ? createHash(kind) : null
}

export function sameHash(expected: string, hex: string): boolean {
  return expected.slice(expected.indexOf(':') + 1) === hex
}
