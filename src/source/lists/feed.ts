import { readAtom } from './atom.ts'
import { checked } from './checked.ts'
import type { AddressList } from './list.ts'
import { readRss } from './rss.ts'

const ROOTS = { rss: 'item', rdf: 'item', feed: 'entry' }

/** The list of an RSS, RDF or Atom feed. Throws BadInput. */
export function readFeed(text: string, base: string | null, input: string): AddressList {
  const { root, xml } = checked(text, input, 'feed', ROOTS)
  return root === 'feed' ? readAtom(xml, base, input) : readRss(xml, root === 'rss' ? 'rss' : 'rdf', base, input)
}
