import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The reader's version is the package's: weights are released with it. */
export function weightsVersion(): string {
  return (JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { version: string })
    .version
}
