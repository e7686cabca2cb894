import type { Document } from '../src/document/document.ts'
import { sha256 } from '../src/text/canonical.ts'
import type { Report } from './corpus.ts'

/** What of a report makes its document; the outlet may be unknown. */
type Text = Omit<Report, 'facts' | 'outlet'> & { readonly outlet: string | null }

/** A report of the corpus as a document, as `read` would freeze it. */
export function documentOf({ id, text, title, outlet, published }: Text): Document {
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
