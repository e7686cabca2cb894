import { BadInput } from '../text/errors.ts'
import { oneLine } from '../text/one-line.ts'
import { shown } from '../text/shown.ts'
import { LARGEST_TEXT } from './decode.ts'
import type { ReportRecord } from './source.ts'

/** The fields of a record that are text where they are given at all; null counts as not given. */
const FIELDS = ['id', 'url', 'outlet', 'byline', 'title', 'published', 'language'] as const

/** An id must be fit for a line of a table and a command's argument. */
const ID = /^[^\s\p{C}]{1,200}$/u
/** Commands take such a word for an arrangement, or for all of them. */
const PAIR = /^(?:[a-z]{2}|\*)(?:-(?:[a-z]{2}|\*))?$/i

/** Characters of a field: a line's worth, and of an address what servers take. */
const LONGEST = 1_000
const LONGEST_URL = 8_000

/** Any object, as it comes out of JSON. */
type Given = { readonly [field in keyof ReportRecord]?: unknown }

/** A report record from parsed JSON, or a BadInput that says which field is wrong. Fields that it does not know are passed over. */
export function recordOf(value: unknown, input: string, place: string | null): ReportRecord {
  const fail = (problem: string, mend: string): never => {
    throw new BadInput(input, problem, { place, mend })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(`a report record is an object, not ${nameOf(value)}`, 'write {"text": "…"} with the report in it')
  const given: Given = value
  const { text } = given
  if (typeof text !== 'string' || text.trim() === '')
    return fail('the record has no text', 'give the report under "text"')
  if (text.length > LARGEST_TEXT) return fail('the text is longer than one text may be', 'split it')
  if (text.includes('\0')) return fail('the text holds NUL characters', 'give plain text under "text"')
  if (!text.isWellFormed()) return fail('the text holds half a surrogate pair', 'write it again as whole characters')
  const record: { -readonly [field in keyof ReportRecord]: ReportRecord[field] } = { text }
  for (const field of FIELDS) {
    const said = given[field]
    if (said === undefined || said === null || said === '') continue
    if (typeof said !== 'string')
      return fail(`"${field}" is ${nameOf(said)}`, `give "${field}" as text${field === 'id' ? ', in quotes' : ''}`)
    if (!said.isWellFormed()) fail(`"${field}" holds half a surrogate pair`, 'write it again as whole characters')
    const longest = field === 'url' ? LONGEST_URL : LONGEST
    if (said.length > longest)
      fail(`"${field}" is longer than ${longest.toLocaleString('en')} characters`, 'shorten it, or leave it out')
    // Each is shown on a line of its own; an id is taken as it is, or not at all.
    const line = field === 'id' ? said : oneLine(said)
    if (line !== '') record[field] = line
  }
  if (record.id !== undefined && !ID.test(record.id))
    fail('the id holds a space or a control character, or is too long', 'use up to 200 characters, none of them blank')
  if (record.id !== undefined && PAIR.test(record.id))
    fail(`the id ${record.id} looks like an arrangement`, 'use a longer one, or leave it out')
  if (record.language !== undefined && !isLanguage(record.language))
    fail(`the language ${shown(record.language, 40)} is not a tag of BCP 47`, 'write it as en or en-GB')
  if (given.sample === true) record.sample = true
  return record
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
