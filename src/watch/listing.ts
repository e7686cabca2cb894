import type { SourceKind } from '../register/watched.ts'
import { isList } from '../source/from-address.ts'
import { attempt } from '../source/json.ts'
import type { AddressList, ListEntry } from '../source/lists/list.ts'
import { readList } from '../source/lists/read.ts'
import type { Fetcher, Got } from '../source/net/fetcher.ts'
import { contentOf, HEAD_BYTES } from '../source/sniff.ts'

/** A Listing is all that a source lists, those lists included that it names in turn. */
export interface Listing {
  readonly kind: SourceKind
  readonly title: string | null
  readonly entries: readonly ListEntry[]
  /** Addresses that it lists, known ones too. */
  readonly size: number
  /** Seconds between polls that it asks for; null where it does not say. */
  readonly seconds: number | null
  /** Why it could not be read; null where it could. */
  readonly problem: string | null
}

/** An index names thousands of lists by month; the latest stand first or last, and each end is looked at. */
const MOST_LISTS = 20

type Answer = Extract<Got, { kind: 'got' }>

/** What a source lists; null where it is a page and lists nothing. */
export async function listingIn(address: string, got: Answer, fetcher: Fetcher): Promise<Listing | null> {
  const list = listIn(address, got)
  if (list === null) return null
  if (typeof list === 'string') return { kind: 'feed', title: null, entries: [], size: 0, seconds: null, problem: list }
  const { kind, title, minutes } = list
  const seconds = minutes === null ? null : minutes * 60
  const base = { kind: kind.startsWith('sitemap') ? 'sitemap' : 'feed', title, seconds, problem: null } as const
  if (kind !== 'sitemap-index' && kind !== 'opml') return { ...base, entries: list.entries, size: list.entries.length }
  const entries: ListEntry[] = []
  for (const { address: below } of ends(latestFirst(list.entries))) {
    const answer = await fetcher.get(below)
    const named = answer.kind === 'got' ? listIn(below, answer) : null
    // A list below that fails is asked again at the next poll, with all the others.
    if (named !== null && typeof named !== 'string') entries.push(...named.entries)
  }
  return { ...base, entries, size: entries.length }
}

/** A list that an answer is, or why it cannot be read; null where it is none. */
function listIn(input: string, { body, capture, mediaType, charset }: Answer): AddressList | string | null {
  const name = new URL(capture.finalAddress).pathname.split('/').at(-1) ?? ''
  const content = contentOf(body.subarray(0, HEAD_BYTES), { name, mediaType })
  if (!isList(content)) return null
  const read = attempt(() => readList(content, body, charset, capture.finalAddress, input))
  return read.kind === 'refused' ? read.fault.problem : read
}

function latestFirst(entries: readonly ListEntry[]): readonly ListEntry[] {
  if (entries.some(({ updated }) => updated === null)) return entries
  return [...entries].sort((a, b) => Date.parse(b.updated as string) - Date.parse(a.updated as string))
}

function ends(entries: readonly ListEntry[]): readonly ListEntry[] {
  if (entries.length <= MOST_LISTS) return entries
  return [...entries.slice(0, MOST_LISTS / 2), ...entries.slice(-MOST_LISTS / 2)]
}
