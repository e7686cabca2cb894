import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Fact is a claim that an annotator found: gold. */
export interface Fact {
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly when: string | null
  readonly count: number | null
  readonly amount: { readonly value: number; readonly currency: string } | null
  readonly modality: string
  readonly speaker: string | null
  readonly destination?: string | null
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly alt?: { readonly [field: string]: readonly unknown[] }
}

/** An annotated report of the corpus. */
export interface Report {
  readonly id: string
  readonly outlet: string
  readonly published: string | null
  readonly title: string
  readonly text: string
  readonly facts: readonly Fact[]
}

export const CORPUS = join(import.meta.dirname, '..', 'corpus')

/** Reports of a folder of the corpus, sorted by file name; stories give their documents. */
export function reportsOf(folder: string): readonly Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report & {
        readonly documents?: readonly Report[]
      }
      return file.documents ?? [file]
    })
}

/** The author of a training report: its letter. */
export function authorOf(report: Report): string {
  return report.id[0]!
}

/** All values that gold allows in a field. */
export function allowed<K extends keyof Fact>(fact: Fact, field: K): readonly Fact[K][] {
  return [fact[field], ...((fact.alt?.[field] ?? []) as readonly Fact[K][])]
}
