import { basename } from 'node:path'
import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import { type Entry, entryOf, type Provenance } from '../register/entry.ts'
import { STDIN_NAME } from '../source/read.ts'
import type { Fetched, Refused } from '../source/source.ts'
import { oneLine } from '../text/one-line.ts'
import { append } from './append.ts'
import { checkNew } from './known.ts'
import type { Store } from './store.ts'

/** A Report is a document with what it claims, and where it came from. */
export interface Report {
  readonly kind: 'report'
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly provenance: Provenance
}

/** A Known report is in the register already: nothing is to be done. */
export interface Known {
  readonly kind: 'known'
  readonly document: Document
}

/** Keeps reports and what `reader` found in them in one transaction; once they are given back they are safe. */
export async function keepReports(
  store: Store,
  reports: readonly Report[],
  reader: string,
  recorded: string,
): Promise<readonly (Report | Known | Refused)[]> {
  if (reports.length === 0) return []
  return store.write(async (writing) => {
    const kept: (Report | Known | Refused)[] = []
    for (const report of reports) {
      const { document, provenance } = report
      // Another process, or an earlier line of the same file, may have brought it in the meantime.
      const news = await checkNew(writing, document, provenance.name ?? document.id)
      if (news === 'new') await append(writing, entriesOf(report, reader, recorded))
      kept.push(news === 'new' ? report : news === 'known' ? { kind: 'known', document } : news)
    }
    return kept
  })
}

function entriesOf({ document, provenance, claims }: Report, reader: string, recorded: string): readonly Entry[] {
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
  if (fetched.kind === 'record') return { via: 'record', name: fetched.place ? `${name}, ${fetched.place}` : name }
  return fetched.input === STDIN_NAME ? { via: 'standard input', name: null } : { via: 'file', name }
}
