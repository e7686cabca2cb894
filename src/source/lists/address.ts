import { LONGEST_ADDRESS } from './limits.ts'

/** An absolute http or https address from what a list says and the address it is relative to; null where it gives none. */
export function addressOf(said: string | null | undefined, base: string | null): string | null {
  const trimmed = said?.trim()
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return null
  // Without a base an address may still lack its scheme, which a page of today has as https.
  const url = URL.parse(trimmed, base ?? (trimmed.startsWith('//') ? 'https://example.org' : undefined))
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return url.href.length > LONGEST_ADDRESS ? null : url.href
}

/** What is an address by itself; identifiers, which often are none, would otherwise be resolved into one. */
export function ifAbsolute(said: string | null | undefined): string | undefined {
  return said && /^\s*https?:\/\//i.test(said) ? said : undefined
}
