import { BadInput } from '../../text/errors.ts'
import type { Exchange } from '../capture.ts'
import type { AllowedHosts } from './guard.ts'
import { HOST_FILE_BYTES } from './limits.ts'
import { follow } from './redirects.ts'
import { unpack } from './unpack.ts'

/** A HostFile is a file by which a host speaks to programs, robots.txt or tdmrep.json, or why it could not be had. */
export type HostFile =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly mend: string | null }

/** RFC 9309 asks that five redirects be followed at least. */
const REDIRECTS = 5

/** Unpacked, such a file may be larger than what is read of it; one of ten times the size is hostile. */
const UNPACKED_BYTES = 10 * HOST_FILE_BYTES

/** Fetches a host's file; what is longer than HOST_FILE_BYTES is cut there. */
export async function fetchHostFile(
  address: string,
  allowed: AllowedHosts,
  visit: (url: URL) => Promise<Exchange>,
): Promise<HostFile> {
  try {
    const { last } = await follow(address, { allowed, most: REDIRECTS, visit })
    const bytes = last.status < 300 ? await unpack(last, UNPACKED_BYTES) : Buffer.alloc(0)
    return { kind: 'answer', status: last.status, text: bytes.toString('utf8', 0, HOST_FILE_BYTES) }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    return { kind: 'unreachable', reason: error.problem, mend: error.mend }
  }
}
