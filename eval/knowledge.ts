import { compileRules } from '../src/codebook/match.ts'

import type { Knowledge } from '../src/claims/make-reading.ts'
import { compileClasses } from '../src/language/classes.ts'
import { english } from '../src/language/en.ts'
import { world } from '../src/world/world.ts'
import { join } from 'node:path'

export const CODEBOOK = join(import.meta.dirname, '..', 'codebooks', 'third-country-transfers')

export function knowledge(): Knowledge {
  const classes = compileClasses(english.thesaurus)
  return { language: english, world: world(), classes, rules: compileRules({ types: [] } as never, classes) }
}
