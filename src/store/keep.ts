import { basename } from 'node:path'
import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Aside } from '../document/verdict.ts'
import { type Entry, entryOf, type Provenance } from '../register/entry.ts'
import type { Capture } from '../source/capture.ts'
import { MEDIA_TYPES } from '../source/media.ts'
import { STDIN_NAME } from '../source/read.ts'
import type { Fetched, Refused } from '../source/source.ts'
import { oneLine } from '../text/one-line.ts'
import { append } from './append.ts'
import { type Captured, keptCapture } from './captures.ts'
import { checkNew } from './known.ts'
import type { Store, Writing } from './store.ts'

/** A Report is a document with what it claims, and where it came from. */
export interface Report {
  readonly kind: 'report'
  readonly document: Document
  readonly claims: readonly Claim[]
  /** Whether a list brought it and it does not speak of the subject, so that nothing was read. */
  readonly beside: boolean
  /** Name and version of what read it. */
  readonly reader: string
  readonly provenance: Provenance
  /** The bytes that it was made of; null where a text was handed over. */
  readonly captured: Captured | null
}

/** A Known report is in the register already: nothing is to be done, but that it was seen again where it was captured anew. */
export interface Known {
  readonly kind: 'known'
  readonly document: Document | null
}

/** A SetAside is a capture that is no report: it is kept, and nothing is read from it. */
export interface SetAside extends Aside {
  readonly input: string
  readonly captured: Captured
}

/** What was read and waits to be kept. */
export type Keepable = Report | SetAside

/** Keeps what was read in one transaction; once it is given back it is safe. */
export async function keepAll(
  store: Store,
  some: readonly Keepable[],
  recorded: string,
): Promise<readonly (Report | Known | SetAside | Refused)[]> {
  if (some.length === 0) return []
  return store.write(async (writing) => {
    const kept: (Report | Known | SetAside | Refused)[] = []
    for (const one of some) kept.push(await keep(writing, one, recorded))
    return kept
  })
}

async function keep(writing: Writing, one: Keepable, recorded: string): Promise<Report | Known | SetAside | Refused> {
  if (one.kind === 'aside') {
    await keepCapture(writing, one.captured, one, null, recorded)
    return one
  }
  const { document, provenance, captured } = one
  // Another process, or an earlier line of the same file, may have brought it in the meantime.
  const news = await checkNew(writing, document, provenance.name ?? document.id)
  if (news !== 'new' && news !== 'known') return news
  if (news === 'new') await append(writing, entriesOf(one, recorded))
  if (captured) await keepCapture(writing, captured, null, document.id, recorded)
  return news === 'new' ? one : { kind: 'known', document }
}

async function keepCapture(
  writing: Writing,
  captured: Captured,
  aside: Aside | null,
  document: string | null,
  recorded: string,
): Promise<void> {
  const { capture, warc } = await keptCapture(writing, captured, aside, document)
  if (warc) await writing.keep(capture.warc as string, warc)
  await append(writing, [entryOf({ kind: 'capture', capture }, recorded)])
}

function entriesOf({ document, provenance, claims, reader }: Report, recorded: string): readonly Entry[] {
  return [
    entryOf({ kind: 'document', document, provenance }, recorded),
    entryOf({ kind: 'claims', document: document.id, reader, claims }, recorded),
  ]
}

/** Where a document came from, for the log. */
export function provenanceOf(fetched: Exclude<Fetched, Refused>, { sample }: Document): Provenance {
  // A path may tell who uses the machine, and says nothing to others.
  const name = oneLine(basename(fetched.input))
  if (sample) return { via: 'sample', name }
  if (fetched.kind === 'bytes')
    return { ...capturedFrom(fetched.capture, fetched.place, name), ...(fetched.listed ? { listed: true } : {}) }
  if (fetched.kind === 'record') return { via: 'record', name: fetched.place ? `${name}, ${fetched.place}` : name }
  return fetched.input === STDIN_NAME ? { via: 'standard input', name: null } : { via: 'file', name }
}

function capturedFrom({ status, time }: Capture, place: string | null, name: string): Provenance {
  if (place !== null) return { via: 'archive', name: `${name}, ${place}`, captured: time }
  return status === null ? { via: 'file', name, captured: time } : { via: 'address', name: null, captured: time }
}

/** The bytes of something fetched, as they are kept; null for a text that was handed over. */
export function capturedOf(fetched: Exclude<Fetched, Refused>): Captured | null {
  return fetched.kind === 'bytes' ? { capture: fetched.capture, media: MEDIA_TYPES[fetched.media] } : null
}
