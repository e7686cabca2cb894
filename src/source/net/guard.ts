import { isIP } from 'node:net'
import { BadInput } from '../../text/errors.ts'
import { LONGEST_ADDRESS } from './limits.ts'
import { nameOf } from './name.ts'
import { closedRange } from './ranges.ts'

/** Hosts, and hosts with their port, that the user allows by name; as `hostOf` and `placeOf` write them. */
export type AllowedHosts = ReadonlySet<string>

const PORTS: ReadonlySet<string> = new Set(['80', '443', '8080', '8443'])

/** Names that lead to this machine or its network by their meaning, whatever a resolver makes of them. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/

const ALLOW = 'if you trust this host, allow it by its name'

/** Names of hosts as the guard compares them. Throws BadInput for what is none. */
export function allowedHosts(names: Iterable<string>): AllowedHosts {
  return new Set(
    [...names].map((name) => {
      const port = /:(\d+)$/.exec(name)?.[1]
      const url = URL.parse(`http://${name}/`)
      if (url === null || url.pathname !== '/' || url.username !== '' || url.search !== '')
        throw new BadInput(nameOf(name), 'this is no name of a host', {
          mend: 'give it as example.org or example.org:8000',
        })
      return port === undefined ? hostOf(url) : `${hostOf(url)}:${Number(port)}`
    }),
  )
}

/** Host of an address, without the dot that a name may end with. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.+$/, '')
}

/** Host and port of an address. */
function placeOf(url: URL): string {
  return `${hostOf(url)}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}

export function isAllowed(url: URL, allowed: AllowedHosts): boolean {
  return allowed.has(placeOf(url)) || allowed.has(hostOf(url))
}

/**
 * The address as a URL without its fragment, where it may be asked as far as it says itself; what its name leads to is
 * looked at when the connection is made (`lookup.ts`). `base` is the page that leads to it. Throws BadInput.
 */
export function checkTarget(address: string, allowed: AllowedHosts, base?: URL): URL {
  const fail = (problem: string, mend: string | null = null): never => {
    throw new BadInput(nameOf(address), problem, { mend })
  }
  const url = URL.parse(address, base?.href)
  if (url === null) return fail('this is no address of a page', 'give one that begins with https://')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') fail('only http and https addresses are fetched')
  if (url.href.length > LONGEST_ADDRESS)
    fail(`the address is longer than ${LONGEST_ADDRESS.toLocaleString('en')} characters`)
  if (url.username !== '' || url.password !== '')
    fail(
      'the address holds a user name or password',
      'nothing is fetched with one: save the page by hand and add it as a file',
    )
  url.hash = ''
  const port = placeOf(url).slice(hostOf(url).length + 1)
  if (!PORTS.has(port) && !allowed.has(placeOf(url)))
    fail(`port ${port} is none that pages are served at`, 'if you trust it, allow host and port by name')
  if (isAllowed(url, allowed)) return url
  const literal = hostOf(url).replace(/^\[(.*)\]$/, '$1')
  const range = isIP(literal) !== 0 ? closedRange(literal) : null
  if (range !== null) fail(`it leads to ${range} (${literal})`, ALLOW)
  if (LOCAL_NAME.test(literal)) fail('its host is a name of a local network', ALLOW)
  return url
}

/** Why an address is refused that a name leads to; null where it is not. */
export function refusalOf(url: URL, ip: string, allowed: AllowedHosts): BadInput | null {
  if (isAllowed(url, allowed)) return null
  const range = closedRange(ip)
  if (range === null) return null
  return new BadInput(nameOf(url.href), `its host leads to ${range} (${nameOf(ip)})`, { mend: ALLOW })
}
