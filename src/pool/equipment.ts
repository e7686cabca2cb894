import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReader } from '../claims/extract.ts'
import type { ReaderWeights } from '../claims/weights.ts'
import { readOutlets } from '../codebook/outlets.ts'
import { readCodebook } from '../codebook/read.ts'
import { outletsOf } from '../document/outlets.ts'
import { english } from '../language/en.ts'
import { sieveOf } from '../sieve/sieve.ts'
import { readSieve } from '../sieve/weights.ts'
import { BadInput } from '../text/errors.ts'
import { world } from '../world/world.ts'
import type { Equipment } from './read-one.ts'

/** The reader of a codebook's folder and the table of outlets beside it. */
export function equipmentOf(codebook: string): Equipment {
  return {
    reader: createReader({
      codebook: readCodebook(codebook),
      weights: readWeights(join(codebook, 'weights.json')),
      language: english,
      world: world(),
    }),
    outlets: outletsOf(readOutlets(codebook)),
    sieve: sieveOf(readSieve(codebook)),
  }
}

function readWeights(file: string): ReaderWeights {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReaderWeights
  } catch (error) {
    throw new BadInput(file, `the reader's weights cannot be read (${(error as Error).message})`, {
      mend: 'install Tertia anew, or train them with `npm run train`',
    })
  }
}
