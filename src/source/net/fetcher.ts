import { BadInput } from '../../text/errors.ts'
import type { Exchange, Headers, TdmReservation } from '../capture.ts'
import { guardedConnectors, type Internals } from './connector.ts'
import { exchange, type Wire } from './exchange.ts'
import { type Got, gotOf } from './got.ts'
import { allowedHosts, hostOf, isAllowed } from './guard.ts'
import { conditionsOf, type Validators } from './headers.ts'
import { fetchHostFile, type HostFile } from './host-file.ts'
import { FETCH_LIMITS, type FetchLimits, HOST_FILE_BYTES } from './limits.ts'
import { follow, type Journey } from './redirects.ts'
import { heed, productToken, type Robots, robotsOf } from './robots.ts'
import { type TdmRule, tdmOfHeaders, tdmOfRules, tdmRulesOf, UNDECLARED } from './tdm.ts'
import { createTurns } from './turns.ts'

export type { Got } from './got.ts'
export type { FetchLimits } from './limits.ts'

export interface FetcherOptions {
  /** Hosts (`name` or `name:port`) that the user allows by name although they lead to private addresses. */
  readonly allowHosts: ReadonlySet<string>
  /** Product token and contact: `Tertia/0.1 (+https://…)`. robots.txt is matched by the token. */
  readonly userAgent: string
  /** Gives the present as an ISO instant in UTC. */
  readonly now: () => string
  readonly limits?: Partial<FetchLimits>
}

/** A Fetcher gets pages of the public web, politely: one request to a host after the other, and none that the host forbids. */
export interface Fetcher {
  /** Gets one address. What the world does wrong comes as `refused`; only bugs are thrown. */
  get(address: string, validators?: Validators): Promise<Got>
  /** Ends what is under way. */
  close(): Promise<void>
}

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8'
const PACKED = 'gzip, deflate, br, zstd'

/** A fetcher that keeps what hosts forbid and reserve for as long as it lives. Throws BadInput for hosts that have no name. */
export function createFetcher(options: FetcherOptions, internals: Internals = {}): Fetcher {
  const { userAgent, now } = options
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const allowed = allowedHosts(options.allowHosts)
  const stopping = new AbortController()
  const stop = stopping.signal
  const wire: Wire = { connectorFor: guardedConnectors(allowed, limits.connectMs, internals), limits, now, stop }
  const turns = createTurns(stop)
  const token = productToken(userAgent)
  const underWay = new Set<Promise<Got>>()

  const hostFile = (url: URL, pauseMs = 0): Promise<HostFile> => {
    const headers: Headers = [
      ['user-agent', userAgent],
      ['accept', '*/*'],
      ['accept-encoding', 'identity'],
    ]
    return fetchHostFile(url.href, allowed, (step) =>
      polite(step, pauseMs, { url: step, headers, bytes: HOST_FILE_BYTES, beyond: 'cut' }),
    )
  }
  const robotsAt = oncePerOrigin<Robots>(now, async (origin) =>
    robotsOf(await hostFile(new URL('/robots.txt', origin)), origin, token),
  )
  const tdmRulesAt = oncePerOrigin<readonly TdmRule[]>(now, async (origin) => {
    const url = new URL('/.well-known/tdmrep.json', origin)
    const robots = await robotsAt(url)
    const file = await hostFile(url, robots.kind === 'rules' ? robots.delayMs : 0)
    // A host without the file does not take part in the protocol.
    return file.kind === 'answer' && file.status < 300 ? tdmRulesOf(file.text) : []
  })

  return {
    get(address, validators = { etag: null, lastModified: null }) {
      const got = fetchOne(address, validators)
      underWay.add(got)
      return got.finally(() => underWay.delete(got))
    },
    async close() {
      stopping.abort()
      await Promise.allSettled(underWay)
    },
  }

  async function fetchOne(address: string, validators: Validators): Promise<Got> {
    const conditions = conditionsOf(validators)
    const headers: Headers = [
      ...([
        ['user-agent', userAgent],
        ['accept', ACCEPT],
        ['accept-encoding', PACKED],
      ] as const),
      ...conditions,
    ]
    const visit = async (url: URL): Promise<Exchange> => {
      const pauseMs = heed(await robotsAt(url), url)
      return polite(url, pauseMs, { url, headers, bytes: limits.bytes, beyond: 'refuse' })
    }
    try {
      const journey = await follow(address, { allowed, most: limits.redirects, visit })
      const { unpackedBytes } = limits
      return await gotOf(journey, { conditional: conditions.length > 0, unpackedBytes, now, tdm: tdmOf })
    } catch (error) {
      if (error instanceof BadInput) return { kind: 'refused', fault: error }
      throw error
    }
  }

  function polite(url: URL, pauseMs: number, ask: Parameters<typeof exchange>[0]): Promise<Exchange> {
    const own = isAllowed(url, allowed) ? 0 : limits.perHostDelayMs
    return turns.take(hostOf(url), Math.max(own, pauseMs), () => exchange(ask, wire))
  }

  /** An answer's own headers overrule what its host says of all its pages; of pages that are not there nothing is asked. */
  async function tdmOf({ last, url }: Journey): Promise<TdmReservation> {
    const declared = tdmOfHeaders(last.responseHeaders)
    if (declared !== null) return declared
    return last.status < 300 ? tdmOfRules(await tdmRulesAt(url), url) : UNDECLARED
  }
}

/** Milliseconds after which a host is asked anew what it forbids and reserves; RFC 9309 lets a day pass at most. */
const FORGOTTEN = 3_600_000

/** Makes something of each origin once an hour, for all that ask. */
function oncePerOrigin<T>(now: () => string, make: (origin: string) => Promise<T>): (url: URL) => Promise<T> {
  const made = new Map<string, { readonly one: Promise<T>; readonly at: number }>()
  return ({ origin }) => {
    const at = Date.parse(now())
    const known = made.get(origin)
    if (known && at - known.at < FORGOTTEN) return known.one
    const one = make(origin)
    made.set(origin, { one, at })
    return one
  }
}
