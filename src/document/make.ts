import { english } from '../language/en.ts'
import type { FetchedRecord, FetchedText } from '../source/source.ts'
import { contentId, sha256 } from '../text/canonical.ts'
import type { Dated, Document } from './document.ts'
import { checkMarks, freeze } from './freeze.ts'
import { givenDate } from './given-date.ts'
import { headlineOf } from './headline.ts'
import { languageOf } from './language.ts'

/** What the user says of all reports that are read together. */
export interface Given {
  /** The publication date; it goes before what a record says. */
  readonly published?: string | undefined
}

/** The Document of what was fetched. Only what was given goes in; what must be inferred is left to the events. */
export function documentOf(fetched: FetchedText | FetchedRecord, given: Given = {}): Document {
  const record = fetched.kind === 'record' ? fetched.record : { text: fetched.text }
  const place = fetched.kind === 'record' ? fetched.place : null
  checkMarks(record.text, fetched.input, place)
  const text = freeze(record.text)
  const hash = sha256(text)
  const url = record.url ?? null
  const outlet = record.outlet ?? null
  const headline = fetched.kind === 'text' ? headlineOf(text) : { title: null, body: 0 }
  return {
    // Two outlets that print one wire text are two documents: what tells them apart belongs to the id.
    id: record.id ?? contentId({ hash, url, outlet }),
    hash,
    text,
    body: headline.body,
    title: record.title ?? headline.title,
    byline: record.byline ?? null,
    outlet,
    url,
    language: record.language ?? languageOf(text, english),
    published: published(given.published, record.published, fetched.input, place),
    updated: null,
    sample: record.sample ?? false,
  }
}

function published(
  given: string | undefined,
  inRecord: string | undefined,
  input: string,
  place: string | null,
): Dated | null {
  if (given !== undefined) return datedByUser(given)
  if (inRecord === undefined) return null
  return { edtf: givenDate(inRecord, input, place), known: 'metadata', reason: 'given in the record' }
}

/** The date that the user gives to all reports that are read together. */
export function datedByUser(given: string): Dated {
  return { edtf: givenDate(given, '--published', null), known: 'given', reason: 'given with --published' }
}
