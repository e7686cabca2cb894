import { BadInput } from '../text/errors.ts'
import { inTurn } from '../text/in-turn.ts'
import { fromArchive, fromWacz } from './from-archive.ts'
import { attempt } from './json.ts'
import type { ListEntry } from './lists/list.ts'
import { readList } from './lists/read.ts'
import { mediaOf } from './media.ts'
import type { Fetcher, Got } from './net/fetcher.ts'
import { type Content, contentOf, HEAD_BYTES } from './sniff.ts'
import type { Fetched, Listed } from './source.ts'

/** A Follow says how addresses are asked, and how far lists of lists have led. */
export interface Follow {
  /** Null where no address may be asked. */
  readonly fetcher: Fetcher | null
  /** An ISO instant. */
  readonly now: () => string
  /** 0 for what the user named. */
  readonly depth: number
  /** Told of each entry of a list that names nothing that can be asked. */
  readonly onOther: (input: string) => void
}

/** Whether an argument is an address of the web and no path. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument)
}

/** What an address answers: a page, a paper, an archive, or a list of further addresses, which are asked in turn. */
export async function* fromAddress(address: string, listed: Listed | null, follow: Follow): AsyncGenerator<Fetched> {
  if (!follow.fetcher) yield refused(address, 'addresses are not asked here', 'give the page as a file')
  else yield* fromAnswer(address, await follow.fetcher.get(address), listed, follow)
}

/** The same of an answer that is there already. */
export async function* fromAnswer(
  address: string,
  got: Got,
  listed: Listed | null,
  follow: Follow,
): AsyncGenerator<Fetched> {
  // Without validators no server answers that nothing changed; one that does has nothing new to say.
  if (got.kind === 'unchanged') return
  if (got.kind === 'refused') yield got
  else if (got.kind === 'later') yield refused(address, got.reason, `try again ${soon(got.afterSeconds)}`)
  else yield* opened(address, got, listed, follow)
}

async function* opened(
  address: string,
  { body, capture, mediaType, charset }: Extract<Got, { kind: 'got' }>,
  listed: Listed | null,
  follow: Follow,
): AsyncGenerator<Fetched> {
  const content = contentOf(body.subarray(0, HEAD_BYTES), { name: nameIn(capture.finalAddress), mediaType })
  const media = mediaOf(content)
  if (content === 'warc') yield* fromArchive(once(body), address)
  else if (content === 'wacz') yield* fromWacz(Buffer.from(body), address)
  else if (isList(content))
    yield* followed({ content, bytes: body, charset, base: capture.finalAddress, input: address }, follow)
  else if (media) yield { kind: 'bytes', input: address, place: null, media, charset, bytes: body, capture, listed }
  else
    yield refused(
      address,
      `it answered with ${mediaType ?? content}, of which no document is made`,
      'save it, and give what it holds as text, HTML, PDF or DOCX',
    )
}

type ListContent = Extract<Content, 'feed' | 'sitemap' | 'opml' | 'json-feed' | 'addresses'>
const LISTS: ReadonlySet<Content> = new Set(['feed', 'sitemap', 'opml', 'json-feed', 'addresses'])

/** Whether something names addresses that are to be asked. */
export function isList(content: Content): content is ListContent {
  return LISTS.has(content)
}

export interface ListBytes {
  readonly content: ListContent
  readonly bytes: Uint8Array
  readonly charset: string | null
  /** The address that it came from; null for a file. */
  readonly base: string | null
  readonly input: string
}

/** A list of lists of lists is as far as publishers go: an OPML of sitemap indexes. */
const DEEPEST = 3

/** Addresses that are asked at once; those of one host wait for each other all the same. */
const AT_ONCE = 8

/** All that the addresses of a list answer, in its order; an address that fails costs nobody else. */
export async function* followed(
  { content, bytes, charset, base, input }: ListBytes,
  follow: Follow,
): AsyncGenerator<Fetched> {
  if (follow.depth >= DEEPEST) {
    yield refused(input, `this list was reached through ${DEEPEST} others`, 'name it itself')
    return
  }
  const read = attempt(() => readList(content, bytes, charset, base, input))
  if (read.kind === 'refused') {
    yield read
    return
  }
  for (let i = 0; i < read.skipped; i++) follow.onOther(input)
  if (read.entries.length === 0)
    yield refused(input, 'this list names no address', 'check that it is the list that you mean')
  // Who writes addresses down has chosen each of them.
  const chosen = read.kind === 'addresses'
  yield* answersTo(read.entries, { ...follow, depth: follow.depth + 1 }, { chosen })
}

/** All that some entries of a list answer, in their order; after the signal no further one is asked. */
export async function* answersTo(
  entries: readonly ListEntry[],
  follow: Follow,
  { chosen = false, signal }: { readonly chosen?: boolean; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Fetched> {
  const asked = inTurn(each(entries, signal), AT_ONCE, async (entry) => ({ entry, got: await ask(entry, follow) }))
  for await (const { entry, got } of asked) yield* fromAnswer(entry.address, got, chosen ? null : entry.listed, follow)
}

async function* each(entries: readonly ListEntry[], signal: AbortSignal | undefined): AsyncGenerator<ListEntry> {
  for (const entry of entries) {
    if (signal?.aborted) return
    yield entry
  }
}

async function ask({ address }: ListEntry, { fetcher }: Follow): Promise<Got> {
  return fetcher ? fetcher.get(address) : refused(address, 'addresses are not asked here', 'give the page as a file')
}

function nameIn(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? ''
}

function soon(seconds: number | null): string {
  if (seconds === null) return 'later'
  return `in ${seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`}`
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function refused(input: string, problem: string, mend: string): Extract<Got, { kind: 'refused' }> {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}
