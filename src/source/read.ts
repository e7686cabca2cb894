import { createReadStream, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { BadInput } from '../text/errors.ts'
import { decode, inMegabytes, LARGEST_TEXT, SPLIT } from './decode.ts'
import { attempt, recordLines, records } from './json.ts'
import type { Fetched } from './source.ts'
import { guarded } from './unreadable.ts'
import { REPORTS_ARE, walk } from './walk.ts'

/** A list in one JSON text is parsed whole, so it has a limit; JSON Lines are streamed and have none. */
const LARGEST_LIST = 200_000_000

/** The argument that stands for standard input, and how messages name it. */
const STDIN = '-'
export const STDIN_NAME = 'standard input'

export interface SourceOptions {
  /** The bytes of standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told of each file in a folder that is passed over because its name is not that of a report. */
  readonly onOther?: (path: string) => void
}

/** Everything that lies at the given paths, one at a time and in order; what cannot be used comes as a refusal. */
export async function* sourcesOf(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Fetched> {
  for (const path of paths) {
    if (path === STDIN) {
      yield* guarded(STDIN_NAME, fromStream(options.stdin ?? empty(), STDIN_NAME))
      continue
    }
    let holds = false
    for (const found of walk(path)) {
      holds ||= found.kind !== 'other'
      if (found.kind === 'refused') yield found
      else if (found.kind === 'other') options.onOther?.(found.path)
      else yield* guarded(found.path, fromFile(found.path, found.size))
    }
    if (!holds) yield refused(path, 'this folder holds no reports', `reports are ${REPORTS_ARE} files`)
  }
}

async function* fromFile(path: string, size: number): AsyncGenerator<Fetched> {
  const end = extname(path).toLowerCase()
  if (end === '.jsonl' || end === '.ndjson') {
    yield* recordLines(createReadStream(path), path)
    return
  }
  const largest = end === '.json' ? LARGEST_LIST : LARGEST_TEXT
  if (size > largest) {
    yield tooLarge(path, size, largest)
    return
  }
  const decoded = attempt(() => decode(readFileSync(path), path, null, largest))
  if (typeof decoded !== 'string') yield decoded
  else if (end === '.json' && isLines(decoded)) yield* recordLines(createReadStream(path), path)
  else if (end === '.json') yield* records(decoded, path)
  else yield { kind: 'text', input: path, text: decoded }
}

/** A stream has no name that tells what it holds: its first character does, `[` for a list, `{` for a record or for lines of them. */
async function* fromStream(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Fetched> {
  const iterator = chunks[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let first: number | undefined
  while (first === undefined) {
    const { value, done } = await iterator.next()
    if (done) break
    head.push(value)
    first = value.find((byte) => byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13)
  }
  const all = chain(head, iterator)
  if (first === 0x7b && !spreadsOverLines(head)) {
    yield* recordLines(all, input)
    return
  }
  const json = first === 0x5b || first === 0x7b
  const parts: Uint8Array[] = []
  let size = 0
  const largest = json ? LARGEST_LIST : LARGEST_TEXT
  for await (const chunk of all) {
    size += chunk.length
    if (size <= largest) parts.push(chunk)
    else parts.length = 0
  }
  if (size > largest) {
    yield tooLarge(input, size, largest)
    return
  }
  const decoded = attempt(() => decode(Buffer.concat(parts), input, null, largest))
  if (typeof decoded !== 'string') yield decoded
  else if (json) yield* records(decoded, input)
  else yield { kind: 'text', input, text: decoded }
}

/** Whether a `.json` file holds records line by line after all: each of the first two lines is a whole object. */
function isLines(text: string): boolean {
  const [one, two] = text.trimStart().split('\n', 2)
  return /^\{.*\}\s*$/.test(one ?? '') && (two ?? '').startsWith('{')
}

/** Whether a record begins on a line that it does not end on. */
function spreadsOverLines(head: readonly Uint8Array[]): boolean {
  const start = Buffer.concat(head).toString('utf8').trimStart()
  const end = start.indexOf('\n')
  return end !== -1 && !start.slice(0, end).trimEnd().endsWith('}')
}

function tooLarge(input: string, size: number, largest: number): Fetched {
  return refused(input, `${inMegabytes(size)} is more than the ${inMegabytes(largest)} that may be read at once`, SPLIT)
}

function refused(input: string, problem: string, mend: string): Fetched {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* empty(): AsyncGenerator<Uint8Array> {}
