import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, sha256 } from '../text/canonical.ts'
import { BadInput } from '../text/errors.ts'
import type { Codebook } from './codebook.ts'
import { loadCodebook } from './load.ts'
import { type CodebookFile, codebookFiles } from './source.ts'

/**
 * Parsing the YAML takes longer than a whole command may, so its content is kept beside it as JSON, with the digest of
 * the files that it was made from. Whoever edits the YAML need not care: a digest that does not fit is passed over.
 */
const COMPILED = 'compiled.json'

/** Reads a codebook's folder. Throws BadInput at its first fault; `checkCodebook` lists them all. */
export function readCodebook(dir: string): Codebook {
  const sources = codebookFiles(dir)
  return compiledOf(dir, digestOf(sources)) ?? parse(dir, sources)
}

/** The bytes of a codebook's compiled file: the same from the same folder. */
export function compileCodebook(dir: string): string {
  const sources = codebookFiles(dir)
  return `${canonicalJson({ digest: digestOf(sources), codebook: parse(dir, sources) })}\n`
}

function parse(dir: string, sources: readonly CodebookFile[]): Codebook {
  const { codebook, faults } = loadCodebook(sources)
  const fault = faults[0]
  if (fault) throw new BadInput(join(dir, fault.file), fault.problem, { place: `line ${fault.line}`, mend: fault.mend })
  return codebook
}

function compiledOf(dir: string, digest: string): Codebook | null {
  try {
    const compiled = JSON.parse(readFileSync(join(dir, COMPILED), 'utf8')) as { digest: string; codebook: Codebook }
    return compiled.digest === digest ? compiled.codebook : null
  } catch {
    return null
  }
}

function digestOf(sources: readonly CodebookFile[]): string {
  return sha256(canonicalJson(sources.map(({ file, text }) => ({ file, text }))))
}
