import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../src/text/canonical.ts'

/** A digest of a folder of the corpus: a floor holds for these texts and this gold only. */
export function digestOf(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return sha256(files.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}\n`).join('')).slice(0, 16)
}
