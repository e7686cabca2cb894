import { BadInput } from '../../text/errors.ts'
import { decodePage } from '../charset.ts'
import { LARGEST_LIST } from './limits.ts'

/** Text of a list's bytes, in whatever encoding its mark, its headers or it itself declare, and against them where the bytes are plainly others. Throws BadInput. */
export function decodeList(bytes: Uint8Array, charset: string | null, input: string): string {
  if (bytes.length > LARGEST_LIST)
    throw new BadInput(input, `this list has more than ${LARGEST_LIST / 1_048_576} MB`, { mend: 'split it' })
  const text = withoutMark(decoded(bytes, charset))
  if (text.trim() === '') throw new BadInput(input, 'this list is empty', { mend: 'check where it comes from' })
  return text
}

function decoded(bytes: Uint8Array, charset: string | null): string {
  const [first, second] = bytes
  if (first === 0 && second === LESS) return new TextDecoder('utf-16be').decode(bytes)
  if (first === LESS && second === 0) return new TextDecoder('utf-16le').decode(bytes)
  // A mark in single bytes disproves any declaration of two-byte letters, as in XML that was encoded anew but not its first line.
  const single = first !== undefined && first < 0x80 && second !== 0
  return decodePage(bytes, single && /^utf-?(?:16|32)/i.test(charset ?? declaredBy(bytes)) ? 'utf-8' : charset)
}

const LESS = 0x3c

function declaredBy(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)/i.exec(head)?.[1] ?? ''
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
