import { join } from 'node:path'
import type { Knowledge } from '../src/claims/make-reading.ts'
import { compileRules } from '../src/codebook/match.ts'
import { readCodebook } from '../src/codebook/read.ts'
import { compileClasses } from '../src/language/classes.ts'
import { english } from '../src/language/en.ts'
import { world } from '../src/world/world.ts'

export const CODEBOOK = join(import.meta.dirname, '..', 'codebooks', 'third-country-transfers')

/** What the reader knows beside its weights. */
export function knowledge(): Knowledge {
  const classes = compileClasses(english.thesaurus)
  return { language: english, world: world(), classes, rules: compileRules(readCodebook(CODEBOOK), classes) }
}
