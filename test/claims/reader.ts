import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/claims/claim.ts'
import { createReader } from '../../src/claims/extract.ts'
import type { ReaderWeights } from '../../src/claims/weights.ts'
import { readCodebook } from '../../src/codebook/read.ts'
import type { Document } from '../../src/document/document.ts'
import { english } from '../../src/language/en.ts'
import { sha256 } from '../../src/text/canonical.ts'
import { world } from '../../src/world/world.ts'

const CODEBOOK = join(import.meta.dirname, '..', '..', 'codebooks', 'third-country-transfers')

/** The reader that comes with Tertia. */
export const reader = createReader({
  codebook: readCodebook(CODEBOOK),
  weights: JSON.parse(readFileSync(join(CODEBOOK, 'weights.json'), 'utf8')) as ReaderWeights,
  language: english,
  world: world(),
})

export function documentOf(
  text: string,
  { published = null, title = null }: { published?: string | null; title?: string | null } = {},
): Document {
  return {
    ...{
      id: sha256(text).slice(0, 32),
      hash: sha256(text),
      text,
      title,
      byline: null,
      outlet: 'The Test',
      url: null,
      language: 'en',
    },
    published: published ? { edtf: published, known: 'given', reason: 'given' } : null,
    updated: null,
    sample: true,
  }
}

/** The claims of a text, each as `type FROM-TO modality`. */
export function told(text: string, published: string | null = '2025-09-01'): readonly string[] {
  return reader.read(documentOf(text, { published })).map(shortly)
}

const shortly = ({ type, from, to, modality }: Claim): string => `${type} ${from}-${to} ${modality}`
