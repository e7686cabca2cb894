import { availableParallelism } from 'node:os'
import type { Reading } from './work.ts'

/** So many documents are read in this thread before others are started: starting one costs as much as reading these. */
const ALONE = 16

/**
 * Reads in this thread while there is little to read, and in a pool of threads from then on. Pages and papers always
 * go to the pool, which alone can stop one that takes too long or too much memory.
 */
export function createReading(codebook: string): Reading {
  let count = 0
  let alone: Promise<Reading> | null = null
  let pool: Promise<Reading> | null = null
  return {
    width: availableParallelism(),
    async read(work) {
      if (work.kind === 'document' && pool === null && count++ < ALONE) {
        alone ??= startAlone(codebook)
        return (await alone).read(work)
      }
      pool ??= import('./pool.ts').then(({ createPool }) => createPool(codebook))
      return (await pool).read(work)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

async function startAlone(codebook: string): Promise<Reading> {
  const [{ equipmentOf }, { readAlone }] = await Promise.all([import('./equipment.ts'), import('./alone.ts')])
  return readAlone(equipmentOf(codebook))
}
