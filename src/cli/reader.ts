import { fileURLToPath } from 'node:url'
import type { Reader } from '../claims/extract.ts'
import type { Tools } from '../pipeline.ts'
import { createReading } from '../pool/reading.ts'
import type { Reading } from '../pool/work.ts'
import type { Making } from '../store/refresh.ts'
import { WrongUsage } from '../text/errors.ts'

/** Folder of the codebook that comes with Tertia; the same place from the sources and from the compiled command. */
export const CODEBOOK = fileURLToPath(new URL('../../codebooks/third-country-transfers', import.meta.url))

/** The reader that comes with Tertia, for programs that read in one thread. */
export async function builtinReader(): Promise<Reader> {
  return (await import('../pool/equipment.ts')).equipmentOf(CODEBOOK).reader
}

/** Reads with the reader that comes with Tertia; to be closed. */
export function builtinReading(): Reading {
  return createReading(CODEBOOK)
}

/** Both that a register grows by; the reading is to be closed. */
export function builtinTools(): Tools {
  return { reading: builtinReading(), making }
}

/** The stages' evidence of the codebook that comes with Tertia, loaded only where an arrangement is made. */
export const making: Making = async () => {
  const [{ readCodebook }, { stageRulesOf }] = await Promise.all([
    import('../codebook/read.ts'),
    import('../register/stage-rules.ts'),
  ])
  return { evidence: stageRulesOf(readCodebook(CODEBOOK)) }
}

/** The types that a claim may have. */
export async function claimTypes(): Promise<ReadonlySet<string>> {
  const { readCodebook } = await import('../codebook/read.ts')
  return new Set(readCodebook(CODEBOOK).types.map(({ id }) => id))
}

/** The type that `--type` names, null for all; one that the codebook does not have is wrong usage. */
export async function typeWanted(given: unknown): Promise<string | null> {
  if (typeof given !== 'string') return null
  const types = await claimTypes()
  const type = given.trim().replaceAll(/[ -]/g, '_')
  if (types.has(type)) return type
  throw new WrongUsage(
    `--type ${JSON.stringify(given)} is no type of the codebook; use one of ${[...types].join(', ')}`,
  )
}
