import type { Document } from '../document/document.ts'
import type { KeptDocument } from '../register/state.ts'
import { BadInput } from '../text/errors.ts'
import type { Reading } from './store.ts'
import { stored } from './stored.ts'
import { VIEW } from './views.ts'

/** What a register knows of a document: nothing, the document itself, or another one under its id. */
export type News = 'new' | 'known' | { readonly kind: 'refused'; readonly fault: BadInput }

/** Whether a document would add anything to the register. */
export async function checkNew(reading: Reading, document: Document, input: string): Promise<News> {
  const json = await reading.get(VIEW.document, document.id)
  if (json === null) return 'new'
  const { document: kept } = stored<KeptDocument>(json, VIEW.document, document.id)
  if (kept.hash !== document.hash)
    return refused(
      input,
      `the register holds another text under the id ${document.id}`,
      'give this report an id of its own',
    )
  const differing = contradicted(document, kept)
  if (differing.length > 0)
    return refused(
      input,
      `the register holds this report with another ${differing.join(' and ')}`,
      'what is stored never changes; add it to a new register, or give it an id of its own',
    )
  // A newer reader's turn is `read --again`, on the document as it is held: what is handed over now may say less of it.
  return 'known'
}

/**
 * What is said of the report now against what the register holds. What is left out contradicts nothing, and a title or
 * a byline may only be read better today: neither is worth refusing a report that is there already.
 */
function contradicted(now: Document, kept: Omit<Document, 'text'>): readonly string[] {
  const details = [
    ['outlet', now.outlet, kept.outlet],
    ['address', now.url, kept.url],
    ['publication date', now.published?.edtf ?? null, kept.published?.edtf ?? null],
  ] as const
  return details.filter(([, said, held]) => said !== null && said !== held).map(([name]) => name)
}

function refused(input: string, problem: string, mend: string): News {
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}
