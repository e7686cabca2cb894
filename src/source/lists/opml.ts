import { type Opml, parseOpml } from 'feedsmith'
import { checked } from './checked.ts'
import { type Found, gather } from './gather.ts'
import type { AddressList } from './list.ts'
import { parsed } from './parsed.ts'

type Outline = Opml.Outline<string>

/** The feeds that an OPML file names, in all its folders. Throws BadInput. */
export function readOpml(text: string, base: string | null, input: string): AddressList {
  const { xml } = checked(text, input, 'OPML file', { opml: 'outline' })
  const file: Opml.Document<string> = parsed<Opml.Document<string>>(parseOpml, xml, 'OPML file', input) ?? {}
  return gather({ kind: 'opml', title: file.head?.title }, feedsOf(file.body?.outlines), base, input)
}

function* feedsOf(outlines: readonly Outline[] = []): Generator<Found> {
  for (const { type, xmlUrl, title, text, language, outlines: inner } of outlines) {
    // An outline that says that it is a feed, yet not where, is counted as skipped; a folder is not.
    if (xmlUrl !== undefined || type?.toLowerCase() === 'rss')
      yield { addresses: [xmlUrl], title: title ?? text, language }
    yield* feedsOf(inner)
  }
}
