import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { type AllowedHosts, refusalOf } from './guard.ts'
import { guardedLookup } from './lookup.ts'

/** What tests put in place of the world: how names are looked up, and how connections are made. */
export interface Internals {
  readonly lookup?: LookupFunction
  readonly buildConnector?: typeof buildConnector
}

/** Gives for each address a maker of connections that goes only where the guard lets it. */
export function guardedConnectors(
  allowed: AllowedHosts,
  connectMs: number,
  { lookup = dnsLookup, buildConnector: build = buildConnector }: Internals,
): (url: URL) => buildConnector.connector {
  return (url) =>
    build({
      timeout: connectMs,
      // An Exchange is one of HTTP/1.1, as WARC has it.
      allowH2: false,
      lookup: guardedLookup(lookup, (ip) => refusalOf(url, ip, allowed)),
    })
}
