import { type AtomFeed, parseAtomFeed } from 'feedsmith'
import { addressOf, ifAbsolute } from './address.ts'
import { type Found, gather } from './gather.ts'
import { htmlOf } from './html.ts'
import { alternateOf, linkOf } from './links.ts'
import type { AddressList } from './list.ts'
import { parsed } from './parsed.ts'
import { minutesOf } from './rhythm.ts'

type Feed = AtomFeed.Feed<string>
type Entry = AtomFeed.Entry<string>

/** The list of an Atom feed that was checked. Throws BadInput. */
export function readAtom(xml: string, base: string | null, input: string): AddressList {
  const feed: Feed = parsed<Feed>(parseAtomFeed, xml, 'feed', input) ?? {}
  const { title, links, entries = [], sy } = feed
  const from = base ?? addressOf(linkOf(links, 'self'), null) ?? addressOf(alternateOf(links), null)
  const next = linkOf(links, 'next') ?? linkOf(links, 'prev-archive')
  return gather(
    { kind: 'feed', title: title?.value, next, minutes: minutesOf(undefined, sy) },
    entries.map((entry) => foundOf(entry, feed.xml?.lang)),
    addressOf(feed.xml?.base, from) ?? from,
    input,
  )
}

function foundOf(entry: Entry, language: string | undefined): Found {
  const { id, title, links, published, updated, content, source, dc, dcterms, xml } = entry
  return {
    addresses: [alternateOf(links), ifAbsolute(id)],
    base: xml?.base,
    title: title?.value,
    published: published ?? dcterms?.issued?.[0] ?? dc?.dates?.[0],
    updated,
    outlet: source?.title?.value ?? dc?.publishers?.[0],
    language: xml?.lang ?? dc?.languages?.[0] ?? language,
    text: textOf(content),
  }
}

/** Content as HTML; null where it lies elsewhere, or is of another medium. */
function textOf(content: AtomFeed.Content | undefined): string | null {
  if (content?.value === undefined || content.src !== undefined) return null
  const type = content.type?.toLowerCase() ?? 'text'
  if (type === 'text' || type === 'text/plain') return htmlOf(content.value)
  return /^(?:x?html|text\/html|application\/xhtml\+xml)$/.test(type) ? content.value : null
}
