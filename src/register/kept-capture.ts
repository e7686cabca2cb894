import type { Verdict } from '../document/verdict.ts'
import type { TdmReservation } from '../source/capture.ts'

/** A KeptCapture says: "these bytes came from this address at this time, here is their proof, and this was made of them". */
export interface KeptCapture {
  /** Hash of address, time and digest. */
  readonly id: string
  /** The address asked for; `file:NAME` where a file was given. */
  readonly address: string
  readonly finalAddress: string
  /** ISO instant in UTC. */
  readonly time: string
  readonly status: number | null
  /** Media type as it was told by the content: `text/html`, `application/pdf`. */
  readonly media: string
  /** `sha256:` and the hex digest of the body. */
  readonly digest: string
  readonly tdm: TdmReservation
  /** SHA-256 of the WARC records, a blob of the store; null where `same` holds them already. */
  readonly warc: string | null
  /** Size of the WARC records in bytes. */
  readonly size: number
  /** The earlier capture of this address whose body is the same to the byte. */
  readonly same: string | null
  readonly verdict: Verdict
  /** Why it is no document; null where it is one. */
  readonly reason: string | null
  readonly document: string | null
}

/** A Stamp is an RFC 3161 time-stamp token over the hash of a capture's WARC records. */
export interface Stamp {
  /** Id of the capture. */
  readonly capture: string
  /** SHA-256 that was stamped, hex. */
  readonly digest: string
  /** Address of the authority. */
  readonly authority: string
  /** When the authority says that it saw the hash, an ISO instant. */
  readonly time: string
  /** The token in DER, base64. */
  readonly token: string
}
