import { documentOf, type Given } from './document/make.ts'
import type { Reading } from './pool/work.ts'
import { entryOf } from './register/entry.ts'
import { attempt } from './source/json.ts'
import { type SourceOptions, sourcesOf } from './source/read.ts'
import type { Fetched, Refused } from './source/source.ts'
import { append } from './store/append.ts'
import { heldAlready } from './store/captures.ts'
import {
  capturedOf,
  type Keepable,
  type Known,
  keepAll,
  provenanceOf,
  type Report,
  type SetAside,
} from './store/keep.ts'
import { checkNew } from './store/known.ts'
import { type Making, refresh } from './store/refresh.ts'
import type { Store } from './store/store.ts'
import { keptDocument, VIEW } from './store/views.ts'
import { inTurn } from './text/in-turn.ts'

/** Tools are what reports are read and arrangements are made with. */
export interface Tools {
  readonly reading: Reading
  readonly making: Making
}

export interface ReadOptions extends SourceOptions, Given {
  /** The register that the reports are for; what it holds is not read again. */
  readonly store?: Store
}

/** Documents in one transaction: few enough that a crash costs seconds, enough that the disk is not synced for each. */
const BATCH = 200

/** Pages come slowly from the web: what was read is kept after so many milliseconds at the latest. */
const LONGEST_WAIT = 1_000

/** Things under way for each thread: enough that none waits while steps are written, few enough that memory stays small. */
const AHEAD = 16

/** The way of the data up to claims: source → document → claims, several at a time, given back in order. */
export function readReports(
  paths: readonly string[],
  reading: Reading,
  options: ReadOptions,
): AsyncGenerator<Report | Known | SetAside | Refused> {
  return readFetched(sourcesOf(paths, options), reading, options)
}

function readFetched(
  fetched: AsyncIterable<Fetched>,
  reading: Reading,
  options: Pick<ReadOptions, 'store' | 'published'>,
): AsyncGenerator<Report | Known | SetAside | Refused> {
  return inTurn(fetched, reading.width * AHEAD, (one) => reportOf(one, reading, options))
}

async function reportOf(
  fetched: Fetched,
  reading: Reading,
  options: Pick<ReadOptions, 'store' | 'published'>,
): Promise<Report | Known | SetAside | Refused> {
  if (fetched.kind === 'refused') return fetched
  const { store, ...given } = options
  if (fetched.kind === 'bytes') {
    if (store && (await heldAlready(store, fetched.capture))) return { kind: 'known', document: null }
  } else {
    const document = attempt(() => documentOf(fetched, given))
    if ('kind' in document) return document
    const news = store ? await checkNew(store, document, fetched.input) : 'new'
    if (news === 'known') return { kind: 'known', document }
    if (news !== 'new') return news
    return finished(fetched, await reading.read({ kind: 'document', input: fetched.input, document }))
  }
  return finished(fetched, await reading.read({ kind: 'bytes', fetched, given: { published: given.published } }))
}

function finished(
  fetched: Exclude<Fetched, Refused>,
  done: Awaited<ReturnType<Reading['read']>>,
): Report | SetAside | Refused {
  const captured = capturedOf(fetched)
  if (done.kind === 'refused') return done
  if (done.kind === 'aside')
    return { ...done, input: fetched.input, captured: captured as NonNullable<typeof captured> }
  return { ...done, kind: 'report', provenance: provenanceOf(fetched, done.document), captured }
}

/** The whole way: source → document → claims → the log → events → register; `pages` then show what came of it. */
export function addReports(
  store: Store,
  paths: readonly string[],
  tools: Tools,
  now: () => string,
  options: Omit<ReadOptions, 'now' | 'store'> = {},
): AsyncGenerator<Report | Known | SetAside | Refused> {
  return addFetched(store, sourcesOf(paths, { ...options, now }), tools, now, options)
}

/** The same for what was fetched already, or is being fetched. */
export async function* addFetched(
  store: Store,
  fetched: AsyncIterable<Fetched>,
  { reading, making }: Tools,
  now: () => string,
  given: Given = {},
): AsyncGenerator<Report | Known | SetAside | Refused> {
  let batch: Keepable[] = []
  let begun = 0
  const keep = (): ReturnType<typeof keepAll> => {
    const some = batch
    batch = []
    return keepAll(store, some, now())
  }
  try {
    for await (const one of readFetched(fetched, reading, { ...given, store })) {
      const time = Date.parse(now())
      if (one.kind === 'report' || one.kind === 'aside') {
        if (batch.length === 0) begun = time
        batch.push(one)
      } else yield one
      if (batch.length >= BATCH || (batch.length > 0 && time - begun >= LONGEST_WAIT)) yield* await keep()
    }
  } catch (error) {
    // Whatever stops the reading, what was read before it is kept.
    yield* await keep()
    throw error
  }
  yield* await keep()
  await refresh(store, making)
}

/** What reading everything again came to. */
export interface ReadAgain {
  readonly read: number
  readonly changed: number
  /** Name and version of the reader; null where there was nothing to read. */
  readonly reader: string | null
}

/** Reads everything that the register holds with the present reader; what finds nothing new adds nothing. */
export async function readAgain(
  store: Store,
  { reading, making }: Tools,
  now: () => string,
  onRead: (done: number) => void = () => {},
): Promise<ReadAgain> {
  let [read, changed] = [0, 0]
  let reader: string | null = null
  const all = inTurn(store.list(VIEW.document), reading.width * AHEAD, async ({ key }) => {
    const kept = await keptDocument(store, key)
    return (
      kept &&
      reading.read({
        kind: 'document',
        input: key,
        document: kept.document,
        listed: kept.provenance.listed === true,
      })
    )
  })
  for await (const done of all) {
    if (done?.kind !== 'read') continue
    const entry = entryOf(
      { kind: 'claims', document: done.document.id, reader: done.reader, claims: done.claims },
      now(),
    )
    changed += (await store.write((writing) => append(writing, [entry]))).length
    reader = done.reader
    onRead(++read)
  }
  await refresh(store, making)
  return { read, changed, reader }
}
