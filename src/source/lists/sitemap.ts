import { decodeXML } from 'entities'
import { bounded } from './bounded.ts'
import { type Found, gather } from './gather.ts'
import { MOST_MARKS_OF_SITEMAP } from './limits.ts'
import type { AddressList } from './list.ts'

/** What is taken of an entry, by the way to it within the entry; `news` is Google's extension. */
const FIELDS: Readonly<Record<string, keyof Found>> = {
  loc: 'addresses',
  lastmod: 'updated',
  'news/title': 'title',
  'news/publication_date': 'published',
  'news/publication/name': 'outlet',
  'news/publication/language': 'language',
}

/** Elements around the deepest field, and itself: `urlset/url/news/publication/name`. */
const DEEPEST_FIELD = 5

/** The list of a sitemap, or of an index of sitemaps. Throws BadInput. */
export function readSitemap(text: string, base: string | null, input: string): AddressList {
  const found: Found[] = []
  let root = ''
  let values: Partial<Record<keyof Found, string>> = {}
  let field: keyof Found | undefined
  for (const { token, open } of bounded(text, input, 'sitemap', ROOTS, MOST_MARKS_OF_SITEMAP)) {
    if (token.kind === 'open') {
      if (open.length === 1) root = token.name
      field = fieldOf(open)
    } else if (token.kind === 'close') {
      field = undefined
      if (open.length !== 2 || token.name !== ROOTS[root]) continue
      const { addresses, ...rest } = values
      found.push({ ...rest, addresses: [addresses] })
      values = {}
    } else if (field !== undefined && token.kind !== 'aside') {
      const part = text.slice(token.from, token.to)
      values[field] = (values[field] ?? '') + (token.kind === 'text' ? decodeXML(part) : part)
    }
  }
  return gather({ kind: root === 'sitemapindex' ? 'sitemap-index' : 'sitemap' }, found, base, input)
}

const ROOTS: Readonly<Record<string, string>> = { urlset: 'url', sitemapindex: 'sitemap' }

function fieldOf(open: readonly string[]): keyof Found | undefined {
  if (open.length < 3 || open.length > DEEPEST_FIELD || open[1] !== ROOTS[open[0] as string]) return
  return FIELDS[open.slice(2).join('/')]
}
