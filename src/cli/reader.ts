import { fileURLToPath } from 'node:url'
import type { Reader } from '../pipeline.ts'

/** Folder of the codebook that comes with Tertia; the same place from the sources and from the compiled command. */
export const CODEBOOK = fileURLToPath(new URL('../../codebooks/third-country-transfers', import.meta.url))

/** The reader that comes with Tertia, loaded only by commands that read. */
export async function builtinReader(): Promise<Reader> {
  return { name: 'builtin@0', read: () => [] }
}

/** The types that a claim may have. */
export async function claimTypes(): Promise<ReadonlySet<string>> {
  const { readCodebook } = await import('../codebook/read.ts')
  return new Set(readCodebook(CODEBOOK).types.map(({ id }) => id))
}
