import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../src/claims/claim.ts'
import { createReader, type Reader } from '../src/claims/extract.ts'
import type { ReaderWeights } from '../src/claims/weights.ts'
import { readCodebook } from '../src/codebook/read.ts'
import { english } from '../src/language/en.ts'
import { world } from '../src/world/world.ts'
import type { Report } from './corpus.ts'
import { documentOf } from './document-of.ts'
import { CODEBOOK } from './knowledge.ts'

/** A reader with the weights that are shipped, or with others. */
export function readerWith(weights?: ReaderWeights): Reader {
  const shipped = (): ReaderWeights => JSON.parse(readFileSync(join(CODEBOOK, 'weights.json'), 'utf8')) as ReaderWeights
  return createReader({
    codebook: readCodebook(CODEBOOK),
    weights: weights ?? shipped(),
    language: english,
    world: world(),
  })
}

/** What the scorer takes for the reports, each read by itself. */
export function predictionsOf(reports: readonly Report[], reader: Reader): readonly object[] {
  return reports.flatMap((report) => reader.read(documentOf(report)).map(predictionOf))
}

function predictionOf({ quote, ...claim }: Claim): object {
  return { ...claim, quote: quote.exact, start: quote.start, end: quote.end }
}
