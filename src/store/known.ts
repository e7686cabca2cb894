import type { Document } from '../document/document.ts'
import type { KeptDocument } from '../register/state.ts'
import { canonicalJson } from '../text/canonical.ts'
import { BadInput } from '../text/errors.ts'
import type { Reading } from './store.ts'
import { readingsOf, VIEW } from './views.ts'

/** What a register knows of a document: nothing, all that this reader could say, or another one under its id. */
export type News = 'new' | 'known' | { readonly kind: 'refused'; readonly fault: BadInput }

/** Whether a document, read by a reader, would add anything to the register. */
export async function checkNew(reading: Reading, document: Document, reader: string, input: string): Promise<News> {
  const json = await reading.get(VIEW.document, document.id)
  if (json === null) return 'new'
  const { document: kept } = JSON.parse(json) as KeptDocument
  if (kept.hash !== document.hash)
    return refused(
      input,
      `the register holds another text under the id ${document.id}`,
      'give this report an id of its own',
    )
  const [here, there] = [detailsOf(document), detailsOf(kept)]
  if (canonicalJson(here) !== canonicalJson(there)) {
    const differing = Object.keys(here).filter((key) => canonicalJson(here[key]) !== canonicalJson(there[key]))
    return refused(
      input,
      `the register holds this report with another ${differing.join(', ')}`,
      'what is stored never changes; add it to a new register, or give it an id of its own',
    )
  }
  const readings = await readingsOf(reading, document.id)
  return readings.some((one) => one.reader === reader) ? 'known' : 'new'
}

function detailsOf(document: Document): Readonly<Record<string, unknown>> {
  const { title, byline, outlet, url, published, sample } = document
  return { title, byline, outlet, url, published: published?.edtf ?? null, sample }
}

function refused(input: string, problem: string, mend: string): News {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}
