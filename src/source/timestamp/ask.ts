import { BadInput } from '../../text/errors.ts'
import type { Refused } from '../source.ts'
import { INPUT } from './der.ts'
import { readTimestampReply, type TimestampReply } from './reply.ts'
import { QUERY, timestampRequest } from './request.ts'
import { hexOf } from './token.ts'
import { type Verified, verifyTimestamp } from './verify.ts'

/** Sends bytes of a media type to an address by HTTP POST and gives the body of the answer; what fails comes as BadInput. */
export type Post = (address: string, bytes: Uint8Array, mediaType: string) => Promise<Uint8Array>

export interface Asked {
  /** Address of the authority. */
  readonly address: string
  /** Digest of what is to be stamped, 32 bytes. */
  readonly sha256: Uint8Array
  /** By chance, NONCE_BYTES long. */
  readonly nonce: Uint8Array
  readonly post: Post
}

/** A time stamp with its token, which is to be kept, and what of it was verified. */
export interface Stamped extends Omit<Verified, 'kind'>, Pick<TimestampReply, 'token'> {
  readonly kind: 'stamped'
}

/** Asks an authority for a time stamp, and takes none but for this digest and this request. */
export async function askTimestamp({ address, sha256, nonce, post }: Asked): Promise<Stamped | Refused> {
  try {
    const reply = readTimestampReply(await post(address, timestampRequest(sha256, nonce), QUERY))
    if (reply.kind === 'refused') throw reply.fault
    if (reply.nonce !== hexOf(nonce)) throw new BadInput(INPUT, 'it answers another request: its nonce is another')
    const verified = verifyTimestamp(reply.token, sha256)
    if (verified.kind === 'refused') throw verified.fault
    return { ...verified, kind: 'stamped', token: reply.token }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    // Named by the address that it came from.
    return { kind: 'refused', fault: error.input === address ? error : new BadInput(address, error.message) }
  }
}
