import type { Document } from '../src/document/document.ts'
import { sha256 } from '../src/text/canonical.ts'
import type { Report } from './corpus.ts'

/** A report of the corpus as a document, as `read` would freeze it. */
export function documentOf({ id, text, title, outlet, published }: Report): Document {
  return {
    id,
    hash: sha256(text),
    text,
    title,
    byline: null,
    outlet,
    url: null,
    language: 'en',
    published: published ? { edtf: published, known: 'given', reason: 'given with the report' } : null,
    updated: null,
    sample: false,
  }
}
