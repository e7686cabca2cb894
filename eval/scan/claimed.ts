import { join } from 'node:path'
import { equipmentOf } from '../../src/pool/equipment.ts'
import { CORPUS, type Report, reportsOf } from '../corpus.ts'
import { documentOf } from '../document-of.ts'
import { CODEBOOK } from '../knowledge.ts'

/** A report of the corpus with the number of claims that `read` draws from it. */
export interface Claimed {
  readonly report: Report
  readonly claims: number
}

/** All reports of some folders of the corpus, read. */
export function claimedIn(...folders: readonly string[]): readonly Claimed[] {
  const { reader } = equipmentOf(CODEBOOK)
  return folders
    .flatMap((folder) => reportsOf(join(CORPUS, folder)))
    .map((report) => ({ report, claims: reader.read(documentOf(report)).length }))
}
