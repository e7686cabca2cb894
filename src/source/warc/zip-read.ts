import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { BadInput } from '../../text/errors.ts'
import { shown } from '../../text/shown.ts'
import { printable } from '../printable.ts'

/** A Zip is an opened ZIP file whose list of entries was read whole and holds no trap. */
export interface Zip {
  readonly entries: ReadonlyMap<string, Entry>
  /** The bytes of an entry, which end in BadInput where they are not what the list says. */
  readonly read: (entry: Entry) => AsyncGenerator<Uint8Array>
  readonly close: () => void
}

/** Archives have a dozen entries, a large crawl's some thousands; hostile ones have any number. */
const MOST_ENTRIES = 10_000

/** Text packs to a tenth, markup that repeats itself to a fiftieth: what grows 200-fold to more than 100 MB is a bomb. */
const MOST_GROWTH = 200
const BOMB_FROM = 100_000_000

const OPTIONS = { autoClose: false, strictFileNames: true, validateEntrySizes: true }

/** Opens a ZIP, given as a path or as its bytes. Throws BadInput; nothing is written to disk. */
export async function zipAt(file: string | Buffer, input: string): Promise<Zip> {
  const zip = await named(
    input,
    typeof file === 'string' ? openPromise(file, OPTIONS) : fromBufferPromise(file, OPTIONS),
  )
  const fail = (problem: string): never => {
    zip.close()
    throw new BadInput(input, problem)
  }
  if (zip.entryCount > MOST_ENTRIES)
    fail(`it has ${zip.entryCount} entries, more than the ${MOST_ENTRIES} that are read`)
  const entries = new Map<string, Entry>()
  try {
    // Names that lead out of a folder are refused by yauzl as they are read.
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) fail(`two of its entries have one name, ${shown(printable(entry.fileName))}`)
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    zip.close()
    throw namedError(input, error)
  }
  return { entries, read: (entry) => read(zip, entry, input), close: () => zip.close() }
}

async function* read(zip: ZipFile, entry: Entry, input: string): AsyncGenerator<Uint8Array> {
  const { fileName, compressedSize, uncompressedSize } = entry
  const place = shown(printable(fileName))
  if (entry.isEncrypted()) throw new BadInput(input, 'it is encrypted', { place })
  if (!entry.canDecodeFileData()) throw new BadInput(input, 'it is packed in a way that is not read', { place })
  if (uncompressedSize > BOMB_FROM && uncompressedSize > MOST_GROWTH * compressedSize)
    throw new BadInput(input, 'it is a bomb: it unpacks to more than two hundred times its size', { place })
  let stream: Readable | null = null
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    throw namedError(input, error, place)
  } finally {
    stream?.destroy()
  }
}

async function named<T>(input: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw namedError(input, error)
  }
}

/** What yauzl and zlib say of broken files comes as plain errors; those of the system and of programs stay as they are. */
function namedError(input: string, error: unknown, place: string | null = null): unknown {
  if (!(error instanceof Error) || error.constructor !== Error) return error
  const { code = '' } = error as NodeJS.ErrnoException
  if (code !== '' && !code.startsWith('Z_')) return error
  return new BadInput(input, `this ZIP is broken: ${printable(error.message)}`, { place })
}
