import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS, type Report, reportsOf } from './corpus.ts'

/** Reports that were annotated later, by fresh hands; trained on, never scored. */
export function moreReports(): readonly Report[] {
  const folder = join(CORPUS, 'more')
  return existsSync(folder) ? reportsOf(folder) : []
}
