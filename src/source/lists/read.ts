import type { Content } from '../sniff.ts'
import { readAddresses } from './addresses.ts'
import { decodeList } from './decode.ts'
import { readFeed } from './feed.ts'
import { readJsonFeed } from './json-feed.ts'
import type { AddressList } from './list.ts'
import { readOpml } from './opml.ts'
import { readSitemap } from './sitemap.ts'

/** Contents that are lists of addresses. */
export type ListContent = Extract<Content, 'feed' | 'sitemap' | 'opml' | 'json-feed' | 'addresses'>

type Reader = (text: string, base: string | null, input: string) => AddressList

const READERS: Readonly<Record<ListContent, Reader>> = {
  feed: readFeed,
  sitemap: readSitemap,
  opml: readOpml,
  'json-feed': readJsonFeed,
  addresses: readAddresses,
}

/**
 * The addresses that a list names, and what it says of them. `charset` is what headers declare, `base` the address
 * that the list came from. Throws BadInput where the bytes are no such list, or hold more than one may.
 */
export function readList(
  content: ListContent,
  bytes: Uint8Array,
  charset: string | null,
  base: string | null,
  input: string,
): AddressList {
  return READERS[content](decodeList(bytes, charset, input), base, input)
}
