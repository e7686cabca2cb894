import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../text/errors.ts'

/** A CodebookFile is one YAML file of a codebook, by its path inside the folder. */
export interface CodebookFile {
  readonly file: string
  readonly text: string
}

/** The head of a codebook, and the folder of its types. */
export const HEAD = 'codebook.yaml'
const TYPES = 'types'

/** All files of a codebook's folder, the head first, then the types by name. */
export function codebookFiles(dir: string): readonly CodebookFile[] {
  const head = { file: HEAD, text: textOf(dir, HEAD) }
  let names: readonly string[]
  try {
    names = readdirSync(join(dir, TYPES))
  } catch {
    throw new BadInput(dir, `no folder “${TYPES}”`, { mend: 'a codebook has one file a type in it' })
  }
  const types = names.filter((name) => name.endsWith('.yaml')).sort()
  return [head, ...types.map((name) => ({ file: `${TYPES}/${name}`, text: textOf(dir, `${TYPES}/${name}`) }))]
}

function textOf(dir: string, file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8')
  } catch {
    throw new BadInput(join(dir, file), 'cannot be read', { mend: `a codebook is a folder with ${HEAD} and ${TYPES}/` })
  }
}
