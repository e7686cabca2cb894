import { basename } from 'node:path'
import type { Claim } from './claims/claim.ts'
import type { Reader } from './claims/extract.ts'
import type { Document } from './document/document.ts'
import { documentOf, type Given } from './document/make.ts'
import { type Entry, entryOf, type Provenance } from './register/entry.ts'
import { attempt } from './source/json.ts'
import { type SourceOptions, STDIN_NAME, sourcesOf } from './source/read.ts'
import type { Fetched, Refused } from './source/source.ts'
import { append } from './store/append.ts'
import { checkNew } from './store/known.ts'
import { refresh } from './store/refresh.ts'
import type { Store } from './store/store.ts'
import { keptDocument, VIEW } from './store/views.ts'

/** A Report is a document with what it claims. */
export interface Report {
  readonly kind: 'report'
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly provenance: Provenance
}

/** A Known report is in the register already, read by this reader: nothing is to be done. */
export interface Known {
  readonly kind: 'known'
  readonly document: Document
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
    const news = options.store ? await checkNew(options.store, document, reader.name, fetched.input) : 'new'
    if (news === 'known') yield { kind: 'known', document }
    else if (news !== 'new') yield news
    else yield { kind: 'report', document, claims: reader.read(document), provenance: provenanceOf(fetched, document) }
  }
}

/** The whole way: source → document → claims → the log, and from there → events → register, for what was touched. */
export async function* addReports(
  store: Store,
  paths: readonly string[],
  reader: Reader,
  now: () => string,
  options: ReadOptions = {},
): AsyncGenerator<Report | Known | Refused> {
  let batch: Report[] = []
  for await (const one of readReports(paths, reader, { ...options, store })) {
    if (one.kind === 'report') batch.push(one)
    else yield one
    if (batch.length < BATCH) continue
    yield* await keep(store, batch, reader, now())
    batch = []
  }
  yield* await keep(store, batch, reader, now())
  await refresh(store)
}

/** Reads everything that the register holds with the present reader; what finds nothing new adds nothing. */
export async function readAgain(
  store: Store,
  reader: Reader,
  now: () => string,
  onRead: (done: number) => void = () => {},
): Promise<{ readonly read: number; readonly changed: number }> {
  let [read, changed] = [0, 0]
  for await (const { key } of store.list(VIEW.document)) {
    const kept = await keptDocument(store, key)
    if (!kept) continue
    const claims = reader.read(kept.document)
    const entry = entryOf({ kind: 'claims', document: key, reader: reader.name, claims }, now())
    changed += (await store.write((writing) => append(writing, [entry]))).length
    onRead(++read)
  }
  await refresh(store)
  return { read, changed }
}

/** Keeps reports in one transaction; once they are given back they are safe. */
async function keep(
  store: Store,
  reports: readonly Report[],
  reader: Reader,
  recorded: string,
): Promise<readonly (Report | Known | Refused)[]> {
  if (reports.length === 0) return []
  return store.write(async (writing) => {
    const kept: (Report | Known | Refused)[] = []
    for (const report of reports) {
      const { document, provenance } = report
      // Another process, or an earlier line of the same file, may have brought it in the meantime.
      const news = await checkNew(writing, document, reader.name, provenance.name ?? document.id)
      if (news === 'new') await append(writing, entriesOf(report, reader, recorded))
      kept.push(news === 'new' ? report : news === 'known' ? { kind: 'known', document } : news)
    }
    return kept
  })
}

function entriesOf({ document, provenance, claims }: Report, reader: Reader, recorded: string): readonly Entry[] {
  return [
    entryOf({ kind: 'document', document, provenance }, recorded),
    entryOf({ kind: 'claims', document: document.id, reader: reader.name, claims }, recorded),
  ]
}

function provenanceOf(fetched: Exclude<Fetched, Refused>, { sample }: Document): Provenance {
  // A path may tell who uses the machine, and says nothing to others.
  const name = basename(fetched.input)
  if (sample) return { via: 'sample', name }
  if (fetched.kind === 'record') return { via: 'record', name: fetched.place ? `${name}, ${fetched.place}` : name }
  return fetched.input === STDIN_NAME ? { via: 'standard input', name: null } : { via: 'file', name }
}
