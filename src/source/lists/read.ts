import type { AddressList } from './list.ts'
export function readList(
  _content: 'feed' | 'sitemap' | 'opml' | 'json-feed' | 'addresses',
  _bytes: Uint8Array,
  _charset: string | null,
  _base: string | null,
  _input: string,
): AddressList {
  throw new Error('not merged yet')
}
