import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { sha256 } from '../text/canonical.ts'
import { BadInput } from '../text/errors.ts'
import type { Capture } from './capture.ts'
import { decode, inMegabytes, LARGEST_TEXT, SPLIT } from './decode.ts'
import { type Follow, followed, isList } from './from-address.ts'
import { fromArchive, fromWacz } from './from-archive.ts'
import { attempt, recordLines, records } from './json.ts'
import { LARGEST_PAPER, MEDIA_TYPES, mediaOf } from './media.ts'
import { UNDECLARED } from './net/tdm.ts'
import { type Content, contentOf, HEAD_BYTES } from './sniff.ts'
import type { Fetched, FetchedBytes, Media } from './source.ts'
import { resourceRecord } from './warc/write.ts'

/** A list in one JSON text is parsed whole, so it has a limit; JSON Lines are streamed and have none. */
const LARGEST_LIST = 200_000_000

/** Everything in a file, whatever it is: told by its content, its name being a hint. */
export async function* fromFile(path: string, size: number, follow: Follow): AsyncGenerator<Fetched> {
  const end = extname(path).toLowerCase()
  if (end === '.jsonl' || end === '.ndjson') {
    yield* recordLines(createReadStream(path), path)
    return
  }
  const content = contentOf(await headOf(path), { name: basename(path), mediaType: null })
  if (content === 'warc') yield* fromArchive(createReadStream(path, { highWaterMark: GULP }), path)
  else if (content === 'wacz') yield* fromWacz(path, path)
  else if (size > largestOf(content)) yield tooLarge(path, size, largestOf(content))
  else yield* fromBytes(await readWhole(path), { input: path, name: basename(path), content, now: follow.now }, follow)
}

/** Archives are read fastest in chunks of so many bytes. */
const GULP = 1 << 20

export interface Named {
  /** How messages name it. */
  readonly input: string
  /** Its file name, without the folders that say where it lay. */
  readonly name: string
  readonly content: Content
  readonly now: () => string
}

/** Everything in some bytes that were handed over, as a file or on standard input. */
export async function* fromBytes(
  bytes: Uint8Array,
  { input, name, content, now }: Named,
  follow: Follow,
): AsyncGenerator<Fetched> {
  const media = mediaOf(content)
  if (content === 'zip') {
    yield refused(
      input,
      'this is a ZIP file',
      'unpack it and give what it holds; a WACZ or a DOCX needs its own ending',
    )
  } else if (isList(content)) {
    yield* followed({ content, bytes, charset: null, base: null, input }, follow)
  } else if (content === 'json' || content === 'text') {
    const text = attempt(() => decode(bytes, input, null, largestOf(content)))
    if (typeof text !== 'string') yield text
    else if (content === 'text' || !looksRecord(name, text)) yield { kind: 'text', input, text }
    else if (isLines(text)) yield* recordLines(once(bytes), input)
    else yield* records(text, input)
  } else if (media) {
    yield handedOver(bytes, media, input, name, now())
  }
}

/** A page or a paper that was handed over as a file: its capture says when, and holds its bytes. */
function handedOver(bytes: Uint8Array, media: Media, input: string, name: string, time: string): FetchedBytes {
  const address = `file:${encodeURI(name)}`
  const capture: Capture = {
    ...{ address, finalAddress: address, time, status: null, headers: [], tdm: UNDECLARED },
    digest: `sha256:${sha256(bytes)}`,
    warc: resourceRecord(address, time, MEDIA_TYPES[media], bytes),
  }
  return { kind: 'bytes', input, place: null, media, charset: null, bytes, capture, listed: null }
}

/** Bytes that may be read at once of each kind of content. */
export function largestOf(content: Content): number {
  if (content === 'text') return LARGEST_TEXT
  return content === 'json' ? LARGEST_LIST : LARGEST_PAPER
}

/** A text may begin with a bracket; only a name that says JSON, or none at all, makes a record of it. */
function looksRecord(name: string, text: string): boolean {
  const end = extname(name).toLowerCase()
  return end === '.json' || (end === '' && /^\s*[{[]\s*["{[\]}]/.test(text))
}

/** Whether a `.json` file holds records line by line after all: each of the first two lines is a whole object. */
function isLines(text: string): boolean {
  const [one, two] = text.trimStart().split('\n', 2)
  return /^\{.*\}\s*$/.test(one ?? '') && (two ?? '').startsWith('{')
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, (await file.read(head, 0, HEAD_BYTES, 0)).bytesRead)
  } finally {
    await file.close()
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export function tooLarge(path: string, size: number, most: number): Fetched {
  return refused(path, `${inMegabytes(size)} is more than the ${inMegabytes(most)} that may be read at once`, SPLIT)
}

function refused(input: string, problem: string, mend: string): Fetched {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}
