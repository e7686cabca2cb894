import { der, TAG, unsigned } from './der.ts'

/** Bytes of a nonce: enough that none comes twice. */
export const NONCE_BYTES = 16

/** Media types of requests and replies over HTTP (RFC 3161, 3.4). */
export const QUERY = 'application/timestamp-query'

const SHA256 = Buffer.from('0609608648016503040201', 'hex')
const TRUE = Buffer.from([TAG.boolean, 1, 0xff])
const VERSION = Buffer.from([TAG.integer, 1, 1])

/** A TimeStampReq (RFC 3161) for a sha256 digest of 32 bytes; `nonce` is by chance, and the certificate is asked for. */
export function timestampRequest(sha256: Uint8Array, nonce: Uint8Array): Uint8Array {
  return der(TAG.sequence, VERSION, imprint(sha256), unsigned(nonce), TRUE)
}

function imprint(sha256: Uint8Array): Buffer {
  const algorithm = der(TAG.sequence, SHA256, Buffer.from([TAG.null, 0]))
  return der(TAG.sequence, algorithm, der(TAG.octets, sha256))
}
