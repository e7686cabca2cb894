import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reader } from '../claims/extract.ts'
import type { ReaderWeights } from '../claims/weights.ts'
import type { Tools } from '../pipeline.ts'
import type { Making } from '../store/refresh.ts'
import { BadInput, WrongUsage } from '../text/errors.ts'

/** Folder of the codebook that comes with Tertia; the same place from the sources and from the compiled command. */
export const CODEBOOK = fileURLToPath(new URL('../../codebooks/third-country-transfers', import.meta.url))

/** The reader that comes with Tertia, loaded only by commands that read. */
export async function builtinReader(): Promise<Reader> {
  const [{ createReader }, { readCodebook }, { english }, { world }] = await Promise.all([
    import('../claims/extract.ts'),
    import('../codebook/read.ts'),
    import('../language/en.ts'),
    import('../world/world.ts'),
  ])
  return createReader({ codebook: readCodebook(CODEBOOK), weights: readWeights(), language: english, world: world() })
}

/** Both that a register grows by. */
export async function builtinTools(): Promise<Tools> {
  return { reader: await builtinReader(), making }
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

function readWeights(): ReaderWeights {
  const file = join(CODEBOOK, 'weights.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReaderWeights
  } catch (error) {
    throw new BadInput(file, `the reader's weights cannot be read (${(error as Error).message})`, {
      mend: 'install Tertia anew, or train them with `npm run train`',
    })
  }
}
