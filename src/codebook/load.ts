import { createRequire } from 'node:module'
import type { Document, LineCounter } from 'yaml'
import type { ClaimType, Codebook } from './codebook.ts'
import { decodeHead, decodeType, type Head } from './decode.ts'
import type { Complaint, Path } from './fields.ts'
import { type CodebookFile, HEAD } from './source.ts'

/** A Fault says what is wrong with a codebook, where, and how to mend it. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly problem: string
  readonly mend: string
}

/** A Loaded codebook, with its faults and the way back from a value to its line. */
export interface Loaded {
  readonly codebook: Codebook
  readonly head: Head
  /** Types by file. */
  readonly files: ReadonlyMap<string, ClaimType>
  readonly faults: readonly Fault[]
  readonly faultAt: (file: string, path: Path, problem: string, mend: string) => Fault
}

/** The YAML parser takes longer to load than all of a reader; where a compiled codebook fits, nobody asks for it. */
const yaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml') as typeof import('yaml')

/** Parses a codebook's files; faults are collected, not thrown. */
export function loadCodebook(sources: readonly CodebookFile[]): Loaded {
  const { LineCounter, parseDocument } = yaml()
  const lines = new Map<string, (path: Path) => number>()
  const faults: Fault[] = []
  const faultAt = (file: string, path: Path, problem: string, mend: string): Fault => ({
    file,
    line: lines.get(file)?.(path) ?? 1,
    problem,
    mend,
  })
  let head: Head = decodeHead({}, [])
  const files = new Map<string, ClaimType>()
  for (const { file, text } of sources) {
    const counter = new LineCounter()
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
    lines.set(file, (path) => lineOf(document, counter, path))
    for (const error of [...document.errors, ...document.warnings])
      faults.push({
        file,
        line: counter.linePos(error.pos[0]).line,
        problem: error.message,
        mend: 'mend the YAML: quote texts with “: ” or “#” in them',
      })
    if (document.errors.length > 0) continue
    const complaints: Complaint[] = []
    const value: unknown = document.toJS()
    if (file === HEAD) head = decodeHead(value, complaints)
    else files.set(file, decodeType(value, complaints))
    for (const { path, problem, mend } of complaints) faults.push(faultAt(file, path, problem, mend))
  }
  const byId = new Map([...files.values()].map((type) => [type.id, type]))
  const { typeNames, ...rest } = head
  const types = typeNames.flatMap((name) => byId.get(name) ?? [])
  return { codebook: { ...rest, types }, head, files, faults, faultAt }
}

/** The line of a value: its own, or that of the nearest value around it. */
function lineOf(document: Document.Parsed, counter: LineCounter, path: Path): number {
  const { isNode } = yaml()
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}
