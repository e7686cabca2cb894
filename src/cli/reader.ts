import type { Reader } from '../pipeline.ts'

/** Folder of the codebook that comes with Tertia; the same place from the sources and from the compiled command. */
export const CODEBOOK = new URL('../../codebooks/third-country-transfers', import.meta.url)

export async function builtinReader(): Promise<Reader> {
  return { name: 'builtin@0', read: () => [] }
}
