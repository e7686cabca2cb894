import { expect, test } from 'vitest'
import { allowedHosts, checkTarget } from '../../../src/source/net/guard.ts'
import { closedRange } from '../../../src/source/net/ranges.ts'
import { BadInput } from '../../../src/text/errors.ts'

const NOBODY = allowedHosts([])

function refused(address: string, allowed = NOBODY): string | null {
  try {
    checkTarget(address, allowed)
    return null
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
}

const LETS_THROUGH: readonly string[] = [
  ...['https://example.org/', 'http://example.org/a?b=c', 'http://example.org:80/', 'https://example.org:8443/x'],
  ...['http://example.org:8080/', 'http://example.org:443/', 'HTTPS://EXAMPLE.ORG/', 'https://example.org./'],
  ...['https://bücher.example/', 'http://8.8.8.8/', 'http://[2606:4700:4700::1111]/', 'http://[::ffff:8.8.8.8]/'],
  ...[
    'http://[64:ff9b::808:808]/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://192.169.0.1/',
    'http://11.0.0.1/',
  ],
  ...['https://10.example.org/', 'https://127.0.0.1.example.org/', 'https://localhost.example.org/'],
  ...[
    'https://example.org/http://127.0.0.1/',
    'https://example.org/?u=http://user:pass@127.0.0.1/',
    'https://example.org/@x',
  ],
]

test.each(LETS_THROUGH)('lets %s through', (address) => {
  expect(refused(address)).toBeNull()
})

const REFUSES: readonly (readonly [address: string, why: RegExp])[] = [
  ['http://127.0.0.1/', /leads to this machine \(127\.0\.0\.1\); if you trust this host, allow it by its name/],
  ['http://127.0.0.1./', /this machine/],
  ['http://127.1/', /this machine/],
  ['http://127.255.255.254/', /this machine/],
  ['http://2130706433/', /this machine \(127\.0\.0\.1\)/],
  ['http://0x7f.1/', /this machine/],
  ['http://0x7f000001/', /this machine/],
  ['http://0177.0.0.1/', /this machine/],
  ['http://017700000001/', /this machine/],
  ['http://%31%32%37.0.0.1/', /this machine/],
  ['http://127。0。0。1/', /this machine/],
  ['http://①②⑦.⓪.⓪.①/', /this machine/],
  ['http:127.0.0.1', /this machine/],
  ['http:\\\\127.0.0.1\\', /this machine/],
  ['ht\ntp://127.0.\t0.1/', /this machine/],
  ['http://0/', /no machine/],
  ['http://0.0.0.0/', /no machine/],
  ['http://0.1.2.3/', /no machine/],
  ['http://10.0.0.1/', /a private network/],
  ['http://172.16.0.1/', /a private network/],
  ['http://172.31.255.255/', /a private network/],
  ['http://192.168.1.1/', /a private network/],
  ['http://169.254.169.254/latest/meta-data/', /a local link/],
  ['http://0xa9fea9fe/', /a local link/],
  ['http://100.64.0.1/', /inner network/],
  ['http://100.100.100.200/', /inner network/],
  ['http://168.63.129.16/', /inner service/],
  ['http://192.0.0.192/', /reserved/],
  ['http://192.0.2.1/', /reserved/],
  ['http://198.18.0.1/', /reserved/],
  ['http://198.51.100.1/', /reserved/],
  ['http://203.0.113.1/', /reserved/],
  ['http://192.88.99.1/', /reserved/],
  ['http://224.0.0.1/', /many machines/],
  ['http://240.0.0.1/', /reserved/],
  ['http://255.255.255.255/', /many machines/],
  ['http://[::]/', /no machine/],
  ['http://[::1]/', /this machine/],
  ['http://[0:0:0:0:0:0:0:1]/', /this machine/],
  ['http://[::127.0.0.1]/', /reserved/],
  ['http://[::ffff:127.0.0.1]/', /this machine/],
  ['http://[::ffff:7f00:1]/', /this machine/],
  ['http://[::ffff:169.254.169.254]/', /a local link/],
  ['http://[::ffff:0:127.0.0.1]/', /reserved/],
  ['http://[64:ff9b::127.0.0.1]/', /this machine/],
  ['http://[64:ff9b::10.0.0.1]/', /a private network/],
  ['http://[64:ff9b:1::8.8.8.8]/', /reserved/],
  ['http://[2002:7f00:1::]/', /reserved/],
  ['http://[2002:a00:1::]/', /reserved/],
  ['http://[2001:0:7f00:1::]/', /reserved/],
  ['http://[2001:db8::1]/', /reserved/],
  ['http://[fe80::1]/', /a local link/],
  ['http://[fc00::1]/', /a private network/],
  ['http://[fd00:ec2::254]/', /a private network/],
  ['http://[fec0::1]/', /a private network/],
  ['http://[ff02::1]/', /many machines/],
  ['http://[100::1]/', /reserved/],
  ['http://[4000::1]/', /reserved/],
  ['http://localhost/', /a local network/],
  ['http://LOCALHOST./', /a local network/],
  ['http://a.localhost/', /a local network/],
  ['http://printer.local/', /a local network/],
  ['http://metadata.google.internal/', /a local network/],
  ['https://example.org:22/', /port 22 is none that pages are served at/],
  ['http://example.org:6379/', /port 6379/],
  ['https://example.org:0/', /port 0/],
  ['https://user:secret@example.org/', /^https:\/\/…@example\.org\/: the address holds a user name or password/],
  ['https://secret@example.org/', /^https:\/\/…@example\.org\//],
  ['https:secret:word@example.org/', /^https:…@example\.org\//],
  ['https://secret:word@exa mple.org/', /^https:\/\/…@exa mple\.org\/: this is no address/],
  ['file:///etc/passwd', /only http and https/],
  ['data:text/html,hello', /only http and https/],
  ['ftp://example.org/', /only http and https/],
  ['javascript:alert(1)', /only http and https/],
  ['gopher://127.0.0.1:6379/_x', /only http and https/],
  ['blob:https://example.org/x', /only http and https/],
  ['', /this is no address of a page/],
  ['example.org', /this is no address of a page; give one that begins with https/],
  ['//example.org/', /this is no address/],
  ['http://', /this is no address/],
  ['http://[::1%25lo]/', /this is no address/],
  ['http://256.256.256.256/', /this is no address/],
  [`https://example.org/${'a'.repeat(5000)}`, /longer than 2,048 characters/],
]

test.each(REFUSES)('refuses %j', (address, why) => {
  const message = refused(address)
  expect(message).toMatch(why)
  expect(message).not.toMatch(/\p{C}|secret/u)
})

/** Hosts that are allowed, an address, and whether it is let through. */
const ALLOWED: readonly (readonly [allowed: string, address: string, through: boolean])[] = [
  ['localhost', 'http://localhost/', true],
  ['localhost', 'http://localhost:8080/', true],
  ['localhost', 'http://localhost:9999/', false],
  ['localhost', 'http://127.0.0.1/', false],
  ['localhost', 'http://a.localhost/', false],
  ['localhost:9999', 'http://localhost:9999/', true],
  ['localhost:9999', 'http://localhost./', false],
  ['localhost:80', 'http://localhost/', true],
  ['localhost:80', 'https://localhost/', false],
  ['LocalHost.', 'http://localhost/', true],
  ['127.0.0.1:9999', 'http://2130706433:9999/', true],
  ['127.0.0.1:9999', 'http://127.0.0.1:9998/', false],
  ['[::1]:9999', 'http://[0:0::1]:9999/', true],
  ['wiki.example:9999', 'http://wiki.example:9999/', true],
  ['localhost', 'http://user@localhost/', false],
  ['localhost', 'ftp://localhost/', false],
]

test.each(ALLOWED)('where %s is allowed, %s is let through: %s', (allowed, address, through) => {
  expect(refused(address, allowedHosts([allowed])) === null).toBe(through)
})

test.each(['', 'a/b', 'user@host', 'a b', 'a?b'])('%j is no host to allow', (name) => {
  expect(() => allowedHosts([name])).toThrow(/no name of a host/)
})

/** Addresses as resolvers give them. */
const RESOLVED: readonly (readonly [ip: string, range: string | null])[] = [
  ['93.184.216.34', null],
  ['2606:4700:4700::1111', null],
  ['64:ff9b::5db8:d822', null],
  ['127.0.0.1', 'this machine'],
  ['::ffff:10.0.0.1', 'a private network'],
  ['fe80::1%eth0', 'a local link'],
  ['', 'no machine'],
  ['example.org', 'no machine'],
]

test.each(RESOLVED)('%s leads to %s', (ip, range) => {
  expect(closedRange(ip)).toBe(range)
})
