import { BadInput } from '../../text/errors.ts'

/** A Der is one value in the Distinguished Encoding Rules of ASN.1 (X.690): its tag and its content. */
export interface Der {
  readonly tag: number
  readonly content: Buffer
  /** Tag, length and content, as they are hashed and signed. */
  readonly whole: Buffer
}

/** Tags that time stamps are made of; those of a context are numbered from CONTEXT on. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const
export const CONTEXT = 0xa0

/** How messages name what is read here, which has no name of its own. */
export const INPUT = 'time stamp'

/** A length has at most four bytes: no time stamp comes near. */
const LONGEST_LENGTH = 4

/** The one value that some bytes are. Throws BadInput. */
export function derOf(bytes: Uint8Array): Der {
  const [value, more] = derList(bytes)
  if (value === undefined || more !== undefined) throw noDer()
  return value
}

/** The values that stand in some bytes, one behind the other. Throws BadInput. */
function derList(bytes: Uint8Array): readonly Der[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const values: Der[] = []
  for (let at = 0; at < all.length; ) {
    const { start, length } = lengthAt(all, at + 1)
    const end = start + length
    if (end > all.length) throw noDer()
    values.push({ tag: all[at] as number, content: all.subarray(start, end), whole: all.subarray(at, end) })
    at = end
  }
  return values
}

/** The values in a value of this tag. Throws BadInput where it has another. */
export function inside(der: Der | undefined, tag: number): readonly Der[] {
  return derList(contentOf(der, tag))
}

/** The content of a value of this tag. Throws BadInput where it has another. */
export function contentOf(der: Der | undefined, tag: number): Buffer {
  if (der?.tag !== tag) throw noDer()
  return der.content
}

/** An object identifier in dots: `1.3.6.1`. Throws BadInput. */
export function oidOf(der: Der | undefined): string {
  const arcs: bigint[] = [0n]
  for (const byte of contentOf(der, TAG.oid)) {
    arcs.push((arcs.pop() as bigint) * 128n + BigInt(byte & 0x7f))
    if (byte < 0x80) arcs.push(0n)
  }
  arcs.pop()
  const [first = 0n, ...rest] = arcs
  const top = first >= 80n ? 2n : first / 40n
  return [top, first - top * 40n, ...rest].join('.')
}

/** Makes a value. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  const size = Buffer.from(evenHex(length.toString(16)), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, content])
}

/** Makes a whole number that is not negative, from its bytes, the highest first. */
export function unsigned(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first === -1 ? Buffer.alloc(1) : bytes.subarray(first)
  return der(TAG.integer, ...((digits[0] as number) & 0x80 ? [Buffer.alloc(1), digits] : [digits]))
}

function lengthAt(bytes: Buffer, at: number): { readonly start: number; readonly length: number } {
  const first = bytes[at]
  if (first === undefined) throw noDer()
  if (first < 0x80) return { start: at + 1, length: first }
  const size = first & 0x7f
  // Zero is a length that is told at the end, which BER has and DER has not.
  if (size === 0 || size > LONGEST_LENGTH || at + size >= bytes.length) throw noDer()
  return { start: at + 1 + size, length: bytes.readUIntBE(at + 1, size) }
}

function evenHex(hex: string): string {
  return hex.length % 2 === 0 ? hex : `0${hex}`
}

export function noDer(): BadInput {
  return new BadInput(INPUT, 'this is not built as RFC 3161 has it', { mend: 'ask the authority again' })
}
