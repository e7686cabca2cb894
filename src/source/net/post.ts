import { Client } from 'undici'
import { BadInput } from '../../text/errors.ts'
import { guardedConnectors, type Internals } from './connector.ts'
import { faultOf, tooLarge } from './fault.ts'
import { allowedHosts, checkTarget } from './guard.ts'
import { FETCH_LIMITS } from './limits.ts'

/** Bytes of an answer to something sent: time-stamp tokens with their certificates have some thousands. */
const MOST = 1 << 20

export interface Posting {
  readonly mediaType: string
  /** Hosts that the user allows by name although they lead to private addresses. */
  readonly allowHosts: ReadonlySet<string>
  readonly userAgent: string
}

/** Sends bytes to an address by HTTP POST, behind the same guard as pages are fetched, and gives the answer's body. Throws BadInput. */
export async function post(
  address: string,
  bytes: Uint8Array,
  { mediaType, allowHosts, userAgent }: Posting,
  internals: Internals = {},
): Promise<Uint8Array> {
  const allowed = allowedHosts(allowHosts)
  const url = checkTarget(address, allowed)
  const limits = FETCH_LIMITS
  const client = new Client(url.origin, {
    connect: guardedConnectors(allowed, limits.connectMs, internals)(url),
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.bodyMs,
  })
  try {
    const { statusCode, body } = await client.request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: { 'content-type': mediaType, 'user-agent': userAgent },
      body: bytes,
      signal: AbortSignal.timeout(limits.totalMs),
    })
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of body as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > MOST) throw tooLarge(url.href, MOST)
      parts.push(part)
    }
    if (statusCode !== 200) throw new BadInput(url.href, `it answered ${statusCode}`)
    return Buffer.concat(parts)
  } catch (error) {
    throw faultOf(error, url.href, limits)
  } finally {
    client.destroy().catch(() => {})
  }
}
