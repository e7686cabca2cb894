import { BadInput } from '../text/errors.ts'
import { type Follow, fromAddress, isAddress } from './from-address.ts'
import { fromArchive } from './from-archive.ts'
import { fromBytes, fromFile, largestOf, tooLarge } from './from-file.ts'
import { recordLines } from './json.ts'
import type { Fetcher } from './net/fetcher.ts'
import { contentOf, HEAD_BYTES } from './sniff.ts'
import type { Fetched } from './source.ts'
import { guarded } from './unreadable.ts'
import { REPORTS_ARE, walk } from './walk.ts'

/** The argument that stands for standard input, and how messages name it. */
const STDIN = '-'
export const STDIN_NAME = 'standard input'

export interface SourceOptions {
  /** The bytes of standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told of each file in a folder that is passed over because its name is not that of a report. */
  readonly onOther?: (path: string) => void
  /** Asks the addresses among the inputs, and those that lists name; without it they are refused. */
  readonly fetcher?: Fetcher
  /** When a file was taken in, an ISO instant. */
  readonly now: () => string
}

/** Everything that lies at the given paths, one at a time and in order; what cannot be used comes as a refusal. */
export async function* sourcesOf(paths: readonly string[], options: SourceOptions): AsyncGenerator<Fetched> {
  const { fetcher = null, now, onOther = () => {} } = options
  const follow: Follow = { fetcher, now, depth: 0, onOther }
  for (const path of paths) {
    if (path === STDIN) {
      yield* guarded(STDIN_NAME, fromStream(options.stdin ?? empty(), STDIN_NAME, follow))
      continue
    }
    if (isAddress(path)) {
      yield* guarded(path, fromAddress(path, null, follow))
      continue
    }
    let holds = false
    for (const found of walk(path)) {
      holds ||= found.kind !== 'other'
      if (found.kind === 'refused') yield found
      else if (found.kind === 'other') onOther(found.path)
      else yield* guarded(found.path, fromFile(found.path, found.size, follow))
    }
    if (!holds) yield refused(path, 'this folder holds no reports', `reports are ${REPORTS_ARE} files`)
  }
}

/** A stream has no name that tells what it holds: its first bytes do; `{` begins a record or lines of them. */
async function* fromStream(chunks: AsyncIterable<Uint8Array>, input: string, follow: Follow): AsyncGenerator<Fetched> {
  const iterator = chunks[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let [size, begun] = [0, false]
  while (!begun || (size < HEAD_BYTES && !startsLines(head))) {
    const { value, done } = await iterator.next()
    if (done) break
    head.push(value)
    size += value.length
    begun ||= value.some((byte) => byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13)
  }
  const all = chain(head, iterator)
  const content = contentOf(Buffer.concat(head), { name: '', mediaType: null })
  if (content === 'json' && startsLines(head)) {
    yield* recordLines(all, input)
    return
  }
  // A gzip file without a name may be a web archive; its reader says what it is otherwise.
  if (content === 'warc' || (head[0]?.[0] === 0x1f && head[0][1] === 0x8b)) {
    yield* fromArchive(all, input)
    return
  }
  const parts: Uint8Array[] = []
  const most = largestOf(content)
  size = 0
  for await (const chunk of all) {
    size += chunk.length
    if (size <= most) parts.push(chunk)
    else parts.length = 0
  }
  if (size > most) yield tooLarge(input, size, most)
  else yield* fromBytes(Buffer.concat(parts), { input, name: NAMELESS, content, now: follow.now }, follow)
}

/** The name under which standard input is captured, without an ending that could say what it holds. */
const NAMELESS = 'standard-input'

/** Whether lines of records begin here: with a record that ends on the line on which it begins. They are read as they come. */
function startsLines(head: readonly Uint8Array[]): boolean {
  const start = Buffer.concat(head).toString('utf8').trimStart()
  const end = start.indexOf('\n')
  return start.startsWith('{') && end !== -1 && start.slice(0, end).trimEnd().endsWith('}')
}

function refused(input: string, problem: string, mend: string): Fetched {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* empty(): AsyncGenerator<Uint8Array> {}
