import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkCodebook } from '../../codebook/check.ts'
import { codebookFiles, HEAD } from '../../codebook/source.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { safeJson } from '../print/plain.ts'
import { CODEBOOK } from '../reader.ts'
import { counted } from '../refusals.ts'

/** Lists the faults of a codebook, by file and line. */
export const run: Run = async ({ named }, { out, json }) => {
  const folder = named[0] ?? CODEBOOK
  // What is no codebook at all is refused by its path; a fault is one inside.
  if (!existsSync(join(folder, HEAD))) codebookFiles(folder)
  const faults = checkCodebook(folder)
  if (json) await out.data(faults.map((fault) => `${safeJson(fault)}\n`).join(''))
  else {
    for (const { file, line, problem, mend } of faults)
      await out.line(`${join(folder, file)}:${line}: ${problem}; ${mend}`)
    await out.line(faults.length === 0 ? 'The codebook is in order.' : counted(faults.length, 'fault'))
  }
  return faults.length === 0 ? EXIT.done : EXIT.badInput
}
