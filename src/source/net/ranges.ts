import ipaddr from 'ipaddr.js'

/** What the ranges of addresses are called that no page of the public web lives in. */
const RANGES: Readonly<Record<string, string>> = {
  loopback: 'this machine',
  private: 'a private network',
  uniqueLocal: 'a private network',
  linkLocal: 'a local link',
  deprecatedSiteLocal: 'a private network',
  carrierGradeNat: 'a provider’s inner network',
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
  unspecified: 'no machine',
}

/** Public by its range, but answered within Azure's own networks with what concerns the machine that asks. */
const AZURE_HOST = '168.63.129.16'

/** The global unicast addresses that are given out, 2000::/3; what lies beyond is embedded, local or not given to anybody. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Where an IP address leads that is none of the public web: `this machine`, `a private network`; null where it is public.
 * An IPv4 address within an IPv6 one, as NAT64 has it, is judged by itself.
 */
export function closedRange(ip: string): string | null {
  if (!ipaddr.isValid(ip)) return 'no machine'
  const address = ipaddr.parse(ip)
  if (address instanceof ipaddr.IPv6) return closedIPv6(address)
  if (address.toString() === AZURE_HOST) return 'a cloud’s inner service'
  const range = address.range()
  return range === 'unicast' ? null : (RANGES[range] ?? 'a reserved range')
}

/** The well-known prefix of NAT64; the local one, 64:ff9b:1::/48, leads into a network of somebody's own. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

function closedIPv6(address: ipaddr.IPv6): string | null {
  const range = address.range()
  if (range === 'ipv4Mapped' || address.match(NAT64)) {
    return closedRange(address.toByteArray().slice(-4).join('.'))
  }
  if (range === 'unicast' && address.match(GIVEN_OUT)) return null
  return RANGES[range] ?? 'a reserved range'
}
