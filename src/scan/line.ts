import { basename } from 'node:path'
import { type ClaimLine, claimLine } from '../pages/claim-line.ts'
import type { Hit } from './scan.ts'

/** A ScanLine is a hit as it leaves a scan. */
export interface ScanLine {
  /** Id of the document, as `add` would give it. */
  readonly id: string
  /** The address that was asked for. */
  readonly address: string
  /** When it was, an ISO instant in UTC. */
  readonly captured: string
  /** Name of the archive without its folder, and the byte at which the record's gzip member begins in it. */
  readonly archive: string
  readonly offset: number
  /** Address that the page gives itself, where it does. */
  readonly url: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly title: string | null
  readonly language: string
  /** EDTF. */
  readonly published: string | null
  /** SHA-256 of the text. */
  readonly hash: string
  readonly claims?: readonly ClaimLine[]
  readonly text?: string
}

/** The line of a hit; claims and the text are given where they are asked for. */
export function scanLine(
  { document, claims, fetched, offset }: Hit,
  asked: { readonly claims: boolean; readonly text: boolean },
): ScanLine {
  const { id, url, outlet, byline, title, language, published, hash, text } = document
  const { address, time } = fetched.capture
  return {
    ...{ id, address, captured: time, archive: basename(fetched.input), offset },
    ...{ url, outlet, byline, title, language, published: published?.edtf ?? null, hash },
    ...(asked.claims ? { claims: claims.map((claim) => claimLine(claim, document)) } : {}),
    ...(asked.text ? { text } : {}),
  }
}
