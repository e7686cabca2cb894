import { parseRdfFeed, parseRssFeed } from 'feedsmith'
import { addressOf, ifAbsolute } from './address.ts'
import { type Found, gather } from './gather.ts'
import { alternateOf, type Link, linkOf } from './links.ts'
import type { AddressList } from './list.ts'
import { parsed } from './parsed.ts'
import { minutesOf, type Rhythm } from './rhythm.ts'

/** What RSS 0.9x, 1.0 (RDF) and 2.0 have in common, modules included. */
interface Common {
  readonly title?: string
  readonly link?: string
  readonly dc?: {
    readonly dates?: readonly string[]
    readonly languages?: readonly string[]
    readonly publishers?: readonly string[]
  }
  readonly dcterms?: {
    readonly issued?: readonly string[]
    readonly created?: readonly string[]
    readonly modified?: readonly string[]
  }
  readonly xml?: { readonly base?: string; readonly lang?: string }
}

interface Item extends Common {
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
  readonly pubDate?: string
  readonly source?: { readonly title?: string }
  readonly rdf?: { readonly about?: string }
  readonly content?: { readonly encoded?: string }
  readonly atom?: { readonly links?: readonly Link[]; readonly published?: string; readonly updated?: string }
}

interface Channel extends Common {
  readonly language?: string
  readonly ttl?: number
  readonly items?: readonly Item[]
  readonly atom?: { readonly links?: readonly Link[] }
  readonly sy?: Rhythm
}

/** The list of an RSS feed that was checked. Throws BadInput. */
export function readRss(xml: string, kind: 'rss' | 'rdf', base: string | null, input: string): AddressList {
  const parse: (xml: string) => unknown = kind === 'rss' ? parseRssFeed : parseRdfFeed
  const channel: Channel = (parsed(parse, xml, 'feed', input) as Channel | null) ?? {}
  const { title, link, items = [], language, ttl, atom, sy, xml: root } = channel
  const home =
    addressOf(root?.base, base) ?? base ?? addressOf(linkOf(atom?.links, 'self'), null) ?? addressOf(link, null)
  const next = linkOf(atom?.links, 'next') ?? linkOf(atom?.links, 'prev-archive')
  const inherited = {
    language: language ?? channel.dc?.languages?.[0] ?? root?.lang,
    outlet: channel.dc?.publishers?.[0],
  }
  return gather(
    { kind: 'feed', title, next, minutes: minutesOf(ttl, sy) },
    items.map((item) => foundOf(item, inherited)),
    home,
    input,
  )
}

function foundOf(item: Item, inherited: Pick<Found, 'language' | 'outlet'>): Found {
  const { title, link, guid, pubDate, source, rdf, dc, dcterms, content, atom, xml } = item
  const permalink = guid?.isPermaLink === false ? undefined : ifAbsolute(guid?.value)
  return {
    addresses: [link, alternateOf(atom?.links), permalink, ifAbsolute(rdf?.about)],
    base: xml?.base,
    title,
    published: pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    outlet: source?.title ?? dc?.publishers?.[0] ?? inherited.outlet,
    language: dc?.languages?.[0] ?? xml?.lang ?? inherited.language,
    text: content?.encoded,
  }
}
