import { join } from 'node:path'
import { authorOf, CORPUS, type Report, reportsOf } from '../eval/corpus.ts'
import type { Document } from '../src/document/document.ts'
import { compiled } from './compiled.ts'

/** Words of a usual report of an agency, with which all figures are given. */
const WORDS = 650

/** How many reports are read in one run. */
const REPORTS = 100

/** Fixed reports of about 650 words, all dated: short ones of one author of the training reports, one behind the other. */
export async function fixedReports(): Promise<readonly Document[]> {
  const { documentOf } = await compiled<typeof import('../src/document/make.ts')>('document/make')
  const joined = [...Map.groupBy(reportsOf(join(CORPUS, 'train')), authorOf).values()].flatMap(joinedReports)
  // Taken from all authors alike.
  const every = Math.floor(joined.length / REPORTS)
  return joined
    .filter((_, i) => i % every === 0)
    .slice(0, REPORTS)
    .map((reports, i) => {
      const { title, outlet } = reports[0]!
      const published = reports.find((report) => report.published !== null)?.published ?? '2025-09-01'
      const text = reports.map((report) => report.text).join('\n\n')
      return documentOf({
        kind: 'record',
        input: 'bench',
        place: null,
        record: { id: `bench-${i}`, title, outlet, published, text },
      })
    })
}

function joinedReports(reports: readonly Report[]): readonly (readonly Report[])[] {
  const all: Report[][] = []
  let open: Report[] = []
  let words = 0
  for (const report of reports) {
    const more = wordsOf(report.text)
    // The nearer side of 650: with this report or without it.
    if (open.length > 0 && words + more / 2 > WORDS) {
      all.push(open)
      open = []
      words = 0
    }
    open.push(report)
    words += more
  }
  return all
}

export function wordsOf(text: string): number {
  return text.split(/\s+/).length
}
