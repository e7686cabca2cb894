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

/** A SourceFault says which file of a codebook cannot be had, by its path inside the folder, and the mend. */
export interface SourceFault {
  readonly file: string
  readonly problem: string
  readonly mend: string
}

/** All files of a codebook's folder, the head first, then the types by name; a fault ends it, unless somebody hears of it. */
export function codebookFiles(dir: string, hear?: (fault: SourceFault) => void): readonly CodebookFile[] {
  const refuse = (fault: SourceFault): void => {
    if (!hear) throw new BadInput(join(dir, fault.file), fault.problem, { mend: fault.mend })
    hear(fault)
  }
  const mend = `a codebook is a folder with ${HEAD} and ${TYPES}/`
  const read = (file: string): readonly CodebookFile[] => {
    try {
      return [{ file, text: readFileSync(join(dir, file), 'utf8') }]
    } catch {
      refuse({ file, problem: 'cannot be read', mend })
      return []
    }
  }
  const head = read(HEAD)
  let names: readonly string[] = []
  try {
    names = readdirSync(join(dir, TYPES))
  } catch {
    refuse({ file: TYPES, problem: 'this folder cannot be read', mend: 'a codebook has one file a type in it' })
  }
  const types = names.filter((name) => name.endsWith('.yaml')).sort()
  return [...head, ...types.flatMap((name) => read(`${TYPES}/${name}`))]
}
