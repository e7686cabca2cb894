import { BadInput } from '../../text/errors.ts'
import { printable } from '../printable.ts'
import type { Refused } from '../source.ts'
import { type Der, derOf, INPUT, inside, noDer, TAG } from './der.ts'
import { type Stamp, tokenOf } from './token.ts'

/** A TimestampReply is what an authority gave: a stamp, and the token that proves it. */
export interface TimestampReply extends Stamp {
  readonly kind: 'granted'
  /** 0: as asked; 1: with changes, which the policy names. */
  readonly status: 0 | 1
  /** The time-stamp token in DER, to be kept as it is. */
  readonly token: Buffer
}

/** Replies have some kilobytes, with certificates; more is no reply. */
const LARGEST_REPLY = 1_000_000

/** Why an authority refuses, by the bit that it sets (RFC 3161, 2.4.2). */
const FAILURES: readonly (readonly [bit: number, words: string])[] = [
  [0, 'it does not know the hash'],
  [2, 'it does not allow the request'],
  [5, 'it cannot read the request'],
  [14, 'it has no time'],
  [15, 'it does not know the policy'],
  [16, 'it does not know an extension'],
  [17, 'it cannot give what was asked for beside the time'],
  [25, 'it failed'],
]

/** Reads a TimeStampResp (RFC 3161); a refusal by the authority and bytes that are none come as refusals. */
export function readTimestampReply(bytes: Uint8Array): TimestampReply | Refused {
  try {
    if (bytes.length > LARGEST_REPLY) throw noDer()
    const [info, token] = inside(derOf(bytes), TAG.sequence)
    const [status, ...more] = inside(info, TAG.sequence)
    const number = status?.tag === TAG.integer && status.content.length === 1 ? status.content[0] : undefined
    if (number !== 0 && number !== 1)
      throw new BadInput(INPUT, `the authority refused it (status ${number ?? 'unknown'})${reasons(more)}`)
    if (token === undefined) throw noDer()
    return { kind: 'granted', status: number, ...tokenOf(token.whole).stamp, token: token.whole }
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'refused', fault: error }
    throw error
  }
}

function reasons(more: readonly Der[]): string {
  const words = more.flatMap((value) => {
    if (value.tag === TAG.bits) return FAILURES.filter(([bit]) => isSet(value.content, bit)).map(([, text]) => text)
    return value.tag === TAG.sequence
      ? inside(value, TAG.sequence).map(({ content }) => printable(content.toString('utf8')))
      : []
  })
  return words.length === 0 ? '' : `: ${words.join(', ')}`
}

/** A bit string begins with the number of bits that its last byte leaves unused. */
function isSet(bits: Buffer, bit: number): boolean {
  return (((bits[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0
}
