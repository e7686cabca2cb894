import type { Entry } from 'yauzl'
import { BadInput } from '../../text/errors.ts'
import { shown } from '../../text/shown.ts'
import { inMegabytes } from '../decode.ts'
import { printable } from '../printable.ts'
import type { Refused } from '../source.ts'
import { unreadable } from '../unreadable.ts'
import { hashed, hashFor, sameHash } from './hashing.ts'
import { type WarcOptions, warcRecords } from './read.ts'
import type { WarcRecord } from './record.ts'
import { type Manifest, manifestHash, manifestOf } from './wacz-manifest.ts'
import { type Zip, zipAt } from './zip-read.ts'

/** A WaczRecord is a record of one of the WARC files in a WACZ. */
export interface WaczRecord extends WarcRecord {
  /** Which of them: `archive/data.warc.gz`. Records are counted anew in each. */
  readonly archive: string
}

/** Lists of files are short; a longer one is made to fill the memory. */
const LARGEST_MANIFEST = 10_000_000

const MANIFEST = 'datapackage.json'
const DIGEST = 'datapackage-digest.json'
const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/

/**
 * Records of all WARC files in a WACZ, given as a path or as its bytes, streamed. What is broken, missing, or not what its
 * manifest says comes as a refusal, each in its place: that a file was changed is known when all of it was read.
 */
export async function* waczRecords(
  file: string | Buffer,
  input: string,
  options: WarcOptions = {},
): AsyncGenerator<WaczRecord | Refused> {
  let zip: Zip | null = null
  try {
    zip = await zipAt(file, input)
    const manifest = await manifestIn(zip, input)
    yield* manifest.faults.map(refused)
    const archives = [...zip.entries.values()].filter(({ fileName }) => ARCHIVE.test(fileName))
    if (archives.length === 0) yield refused(new BadInput(input, 'it holds no WARC file in archive/'))
    for (const entry of archives) yield* recordsOf(zip, entry, manifest, input, options)
    for (const entry of zip.entries.values())
      if (manifest.hashes.has(entry.fileName) && !ARCHIVE.test(entry.fileName))
        yield* check(zip, entry, manifest, input)
  } catch (error) {
    yield unreadable(input, error)
  } finally {
    zip?.close()
  }
}

interface Read extends Manifest {
  readonly faults: readonly BadInput[]
}

/** The manifest, with what is wrong with it and with the list of files beside it. */
async function manifestIn(zip: Zip, input: string): Promise<Read> {
  const entry = zip.entries.get(MANIFEST)
  if (!entry) throw new BadInput(input, `it has no ${MANIFEST}, so it is no WACZ`)
  const text = await textOf(zip, entry, input)
  const manifest = manifestOf(text.toString(), input)
  const digest = zip.entries.get(DIGEST)
  const expected = digest ? manifestHash((await textOf(zip, digest, input)).toString()) : null
  const faults: BadInput[] = []
  const fault = (problem: string): number => faults.push(new BadInput(input, problem))
  const found = expected === null ? null : hashFor(expected)?.update(text).digest('hex')
  if (expected && found && !sameHash(expected, found)) fault(`${MANIFEST} is not the one that ${DIGEST} is for`)
  const unlisted = [...zip.entries.keys()].filter((name) => isFile(name) && !manifest.hashes.has(name))
  if (unlisted.length > 0) fault(`${MANIFEST} gives no digest for ${inWords(unlisted)}`)
  const strange = [...manifest.hashes].filter(([, hash]) => hashFor(hash) === null).map(([name]) => name)
  if (strange.length > 0) fault(`${MANIFEST} gives a digest of unknown kind for ${inWords(strange)}`)
  const absent = [...manifest.hashes.keys()].filter((name) => !zip.entries.has(name))
  if (absent.length > 0) fault(`${MANIFEST} lists what is not there: ${inWords(absent)}`)
  return { ...manifest, faults }
}

function isFile(name: string): boolean {
  return name !== MANIFEST && name !== DIGEST && !name.endsWith('/')
}

function inWords([first, ...more]: readonly string[]): string {
  return `${shown(printable(first as string))}${more.length > 0 ? ` and ${more.length} more` : ''}`
}

async function textOf(zip: Zip, entry: Entry, input: string): Promise<Buffer> {
  const { fileName, uncompressedSize } = entry
  if (uncompressedSize > LARGEST_MANIFEST)
    throw new BadInput(input, `${fileName} has ${inMegabytes(uncompressedSize)}, more than any list of files has`)
  const parts: Uint8Array[] = []
  for await (const part of zip.read(entry)) parts.push(part)
  return Buffer.concat(parts)
}

async function* recordsOf(
  zip: Zip,
  entry: Entry,
  manifest: Manifest,
  input: string,
  options: WarcOptions,
): AsyncGenerator<WaczRecord | Refused> {
  const archive = entry.fileName
  const hashing = hashed(zip.read(entry), manifest.hashes.get(archive))
  try {
    for await (const record of warcRecords(hashing.bytes, `${input}, ${shown(printable(archive))}`, options))
      yield record.kind === 'refused' ? record : { ...record, archive }
    yield* verdict(await hashing.rest(), archive, input)
  } catch (error) {
    yield unreadable(input, error)
  } finally {
    await hashing.close()
  }
}

/** Reads a file for its digest alone. */
async function* check(zip: Zip, entry: Entry, manifest: Manifest, input: string): AsyncGenerator<Refused> {
  try {
    const hashing = hashed(zip.read(entry), manifest.hashes.get(entry.fileName))
    yield* verdict(await hashing.rest(), entry.fileName, input)
  } catch (error) {
    yield unreadable(input, error)
  }
}

function* verdict(same: boolean, name: string, input: string): Generator<Refused> {
  const problem = `it is not what ${MANIFEST} says: its digest is another`
  if (!same)
    yield refused(
      new BadInput(input, problem, { place: shown(printable(name)), mend: 'it was changed after it was made' }),
    )
}

function refused(fault: BadInput): Refused {
  return { kind: 'refused', fault }
}
