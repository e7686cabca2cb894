import type { Claim } from './claims/claim.ts'
import type { Reader } from './claims/extract.ts'
import type { Document } from './document/document.ts'
import { UNKNOWN_LANGUAGE } from './document/language.ts'
import { documentOf, type Given } from './document/make.ts'
import { entryOf } from './register/entry.ts'
import { attempt } from './source/json.ts'
import { type SourceOptions, sourcesOf } from './source/read.ts'
import type { Refused } from './source/source.ts'
import { append } from './store/append.ts'
import { type Known, keepReports, provenanceOf, type Report } from './store/keep.ts'
import { checkNew } from './store/known.ts'
import { type Making, refresh } from './store/refresh.ts'
import type { Store } from './store/store.ts'
import { keptDocument, VIEW } from './store/views.ts'

/** Tools are what reports are read and arrangements are made with. */
export interface Tools {
  readonly reader: Reader
  readonly making: Making
}

export interface ReadOptions extends SourceOptions, Given {
  /** The register that the reports are for; what it holds is not read again. */
  readonly store?: Store
}

/** Documents in one transaction: few enough that a crash costs seconds, enough that the disk is not synced for each. */
const BATCH = 200

/** The way of the data up to claims: source → document → claims. */
export async function* readReports(
  paths: readonly string[],
  reader: Reader,
  options: ReadOptions = {},
): AsyncGenerator<Report | Known | Refused> {
  for await (const fetched of sourcesOf(paths, options)) {
    if (fetched.kind === 'refused') {
      yield fetched
      continue
    }
    const document = attempt(() => documentOf(fetched, options))
    if ('kind' in document) {
      yield document
      continue
    }
    const news = options.store ? await checkNew(options.store, document, fetched.input) : 'new'
    if (news === 'known') yield { kind: 'known', document }
    else if (news !== 'new') yield news
    else
      yield {
        kind: 'report',
        document,
        claims: claimsOf(document, reader),
        provenance: provenanceOf(fetched, document),
      }
  }
}

/** The whole way: source → document → claims → the log → events → register; `pages` then show what came of it. */
export async function* addReports(
  store: Store,
  paths: readonly string[],
  { reader, making }: Tools,
  now: () => string,
  options: ReadOptions = {},
): AsyncGenerator<Report | Known | Refused> {
  let batch: Report[] = []
  const keep = (): ReturnType<typeof keepReports> => {
    const reports = batch
    batch = []
    return keepReports(store, reports, reader.name, now())
  }
  try {
    for await (const one of readReports(paths, reader, { ...options, store })) {
      if (one.kind === 'report') batch.push(one)
      else yield one
      if (batch.length >= BATCH) yield* await keep()
    }
  } catch (error) {
    // Whatever stops the reading, what was read before it is kept.
    yield* await keep()
    throw error
  }
  yield* await keep()
  await refresh(store, making)
}

/** Reads everything that the register holds with the present reader; what finds nothing new adds nothing. */
export async function readAgain(
  store: Store,
  { reader, making }: Tools,
  now: () => string,
  onRead: (done: number) => void = () => {},
): Promise<{ readonly read: number; readonly changed: number }> {
  let [read, changed] = [0, 0]
  for await (const { key } of store.list(VIEW.document)) {
    const kept = await keptDocument(store, key)
    if (!kept) continue
    const claims = claimsOf(kept.document, reader)
    const entry = entryOf({ kind: 'claims', document: key, reader: reader.name, claims }, now())
    changed += (await store.write((writing) => append(writing, [entry]))).length
    onRead(++read)
  }
  await refresh(store, making)
  return { read, changed }
}

/** What a reader finds in a document; in a language that nobody knows, nothing. */
function claimsOf(document: Document, reader: Reader): readonly Claim[] {
  return document.language === UNKNOWN_LANGUAGE ? [] : reader.read(document)
}
