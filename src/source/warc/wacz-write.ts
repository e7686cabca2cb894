import { createHash } from 'node:crypto'
import { cdxLine, indexesOf } from './cdx.ts'
import { digestOf, urnOf } from './digest.ts'
import { warcRecords } from './read.ts'
import { warcinfoRecord } from './write.ts'
import { type ZipEntry, zipOf } from './zip-write.ts'

/** A WaczPage is a page that a replay tool lists. */
export interface WaczPage {
  readonly url: string
  /** When it was captured: the time of its response record, an ISO instant in UTC. */
  readonly time: string
  readonly title: string
}

export interface WaczOptions {
  /** WARC records, each a gzip member, as captures hold them; taken one after the other and not kept. */
  readonly warcs: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  readonly pages: Iterable<WaczPage>
  readonly title: string
  /** When the archive is made, an ISO instant in UTC. */
  readonly created: string
  readonly software: string
}

const VERSION = '1.1.1'
const ARCHIVE = 'data.warc.gz'

/** What was captured is archived, whatever its size; no capture comes near. */
const LARGEST_CAPTURE = 1 << 30

/** A web archive as WACZ 1.1.1, in parts; same in, same bytes out. Throws BadInput where a WARC among `warcs` is broken. */
export function waczOf(options: WaczOptions): AsyncGenerator<Uint8Array> {
  return zipOf(entriesOf(options), options.created)
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

async function* entriesOf(options: WaczOptions): AsyncGenerator<ZipEntry> {
  const { pages, title, created, software } = options
  const resources: Resource[] = []
  const add = (path: string, hash: string, bytes: number): number =>
    resources.push({ name: path.slice(path.lastIndexOf('/') + 1), path, hash, bytes })
  const entry = (name: string, bytes: Uint8Array): ZipEntry => {
    add(name, digestOf(bytes), bytes.length)
    return { name, bytes }
  }
  async function* listed(path: string, parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256')
    let size = 0
    for await (const part of parts) {
      hash.update(part)
      size += part.length
      yield part
    }
    add(path, `sha256:${hash.digest('hex')}`, size)
  }
  const lines: string[] = []
  const path = `archive/${ARCHIVE}`
  yield { name: path, bytes: listed(path, archive(options, lines)) }
  const { cdx, idx } = indexesOf(lines)
  yield entry('indexes/index.cdx.gz', cdx)
  yield entry('indexes/index.idx', idx)
  yield entry('pages/pages.jsonl', pageList(pages))
  const profile = { profile: 'data-package', wacz_version: VERSION, title, created, software }
  const manifest = json({ ...profile, resources })
  yield { name: 'datapackage.json', bytes: manifest }
  yield { name: 'datapackage-digest.json', bytes: json({ path: 'datapackage.json', hash: digestOf(manifest) }) }
}

/** The WARC file of the archive; fills in the lines of its index. */
async function* archive({ warcs, created, software }: WaczOptions, lines: string[]): AsyncGenerator<Uint8Array> {
  const info = warcinfoRecord({ software, time: created, filename: ARCHIVE })
  yield info
  let offset = info.length
  for await (const warc of warcs) {
    lines.push(...(await linesOf(warc, offset)))
    offset += warc.length
    yield warc
  }
}

async function linesOf(warc: Uint8Array, offset: number): Promise<readonly string[]> {
  const found: { at: number; line: (length: number) => string | null }[] = []
  for await (const record of warcRecords(once(warc), ARCHIVE, { largest: LARGEST_CAPTURE })) {
    if (record.kind === 'refused') throw record.fault
    const at = record.offset
    found.push({ at, line: (length) => cdxLine(record, { filename: ARCHIVE, offset: offset + at, length }) })
  }
  return found.map(({ at, line }, i) => line((found[i + 1]?.at ?? warc.length) - at)).filter((line) => line !== null)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function pageList(pages: Iterable<WaczPage>): Uint8Array {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'Pages' }
  const lines = Array.from(pages, ({ url, time, title }) => {
    return { id: urnOf(url, '\n', time).slice('urn:uuid:'.length), url, ts: time, title }
  })
  return Buffer.from([head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
