import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../text/errors.ts'
import type { SieveWeights } from './sieve.ts'

/** The sieve's weights beside a codebook. Throws BadInput where they cannot be read. */
export function readSieve(codebook: string): SieveWeights {
  const file = join(codebook, 'scan.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SieveWeights
  } catch (error) {
    throw new BadInput(file, `the weights of the scan cannot be read (${(error as Error).message})`, {
      mend: 'install Tertia anew',
    })
  }
}
