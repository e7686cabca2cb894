import { BadInput } from '../text/errors.ts'
import { checkHead, decode, LARGEST_TEXT } from './decode.ts'
import { whereJsonBreaks } from './json-fault.ts'
import { linesOf } from './lines.ts'
import { recordOf } from './record.ts'
import type { Fetched, Refused } from './source.ts'
import { guarded } from './unreadable.ts'

/** A line holds one text in JSON's own spelling, which may be longer than the text. */
const LONGEST_LINE = 2 * LARGEST_TEXT

/** Values of JSON Lines, streamed; each bad line is refused by itself, and blank ones are passed over. */
export function jsonLines(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<JsonLine | Refused> {
  return guarded(input, valuesOf(chunks, input))
}

async function* valuesOf(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<JsonLine | Refused> {
  let lines = 0
  for await (const { number, bytes } of linesOf(textOnly(chunks, input), LONGEST_LINE)) {
    if (bytes !== null && isBlank(bytes)) continue
    lines++
    const place = `line ${number}`
    yield attempt((): JsonLine => {
      if (bytes === null)
        throw new BadInput(input, 'the line is longer than a record may be', { place, mend: 'split the record' })
      return { kind: 'line', place, value: parse(decode(bytes, input, place, LONGEST_LINE), input, place) }
    })
  }
  if (lines === 0)
    yield { kind: 'refused', fault: new BadInput(input, 'this is empty', { mend: 'write one record a line' }) }
}

/** The same chunks, unless their head shows that they are no text: then there is one fault for all, not one a line. */
async function* textOnly(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Uint8Array> {
  let begun = false
  for await (const chunk of chunks) {
    if (!begun && chunk.length > 0) {
      begun = true
      checkHead(chunk, input)
    }
    yield chunk
  }
}

interface JsonLine {
  readonly kind: 'line'
  readonly place: string
  readonly value: unknown
}

/** Report records of JSON Lines. */
export async function* recordLines(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Fetched> {
  for await (const line of jsonLines(chunks, input)) {
    if (line.kind === 'refused') yield line
    else {
      const { place, value } = line
      yield attempt(() => ({ kind: 'record', input, place, record: recordOf(value, input, place) }))
    }
  }
}

/** Records of one JSON text: an object is one record, a list is many. */
export function* records(text: string, input: string): Generator<Fetched> {
  const parsed = attempt(() => ({ value: parse(text, input, null) }))
  if ('kind' in parsed) {
    yield parsed
    return
  }
  const { value } = parsed
  const list = Array.isArray(value) ? value : [value]
  if (list.length === 0)
    yield { kind: 'refused', fault: new BadInput(input, 'the list is empty', { mend: 'write one record an item' }) }
  for (const [i, item] of list.entries()) {
    const place = Array.isArray(value) ? `record ${i + 1}` : null
    yield attempt(() => ({ kind: 'record', input, place, record: recordOf(item, input, place) }))
  }
}

/** What a step gives, or its BadInput as a refusal. */
export function attempt<T>(step: () => T): T | Refused {
  try {
    return step()
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'refused', fault: error }
    throw error
  }
}

function parse(text: string, input: string, place: string | null): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const said = (error as Error).message
    const line = place ?? `line ${lineAt(text, whereJsonBreaks(text))}`
    const problem = said.replace(/,? ?(in JSON )?at position.*$/s, '').replace(/, (\.\.\.)?"[\s\S]*$/, '')
    throw new BadInput(input, `broken JSON: ${problem}`, { place: line, mend: 'mend the line, or leave it out' })
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line++
  return line
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
