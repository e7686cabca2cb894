import type { Reader } from '../src/claims/extract.ts'
import { compiled } from './compiled.ts'

/** The compiled reader with codebook and weights, as the command loads it. */
export async function compiledReader(): Promise<Reader> {
  const { builtinReader } = await compiled<typeof import('../src/cli/reader.ts')>('cli/reader')
  return builtinReader()
}
