import type { Claim } from '../../src/claims/claim.ts'
import { making } from '../../src/cli/reader.ts'
import type { Document } from '../../src/document/document.ts'
import type { ArrangeOptions } from '../../src/register/arrange.ts'
import { type Entry, entryOf } from '../../src/register/entry.ts'
import { contentId, sha256 } from '../../src/text/canonical.ts'
import { quoteOf } from '../../src/text/quote.ts'

/** What arrangements are made with: the codebook that comes with Tertia. */
export const OPTIONS: ArrangeOptions = await making()

/** A report in a test: its text is the quotes of its claims, unless one is given. */
export interface Made {
  readonly document: Document
  readonly claims: readonly Claim[]
}

/** A claim in a test: what matters there, the rest is filled in. */
export type Told = Partial<Omit<Claim, 'quote'>> & { readonly type: string; readonly quote: string }

/** A report with its claims; each quote is found in the text. */
export function made(
  id: string,
  published: string | null,
  told: readonly Told[],
  {
    outlet = `${id} News`,
    text = told.map(({ quote }) => `${quote}.`).join('\n\n'),
  }: { outlet?: string; text?: string } = {},
): Made {
  const document: Document = {
    id,
    hash: sha256(text),
    text,
    title: null,
    byline: null,
    outlet,
    url: null,
    language: 'en',
    published: published === null ? null : { edtf: published, known: 'given', reason: 'given' },
    updated: null,
    sample: true,
  }
  return { document, claims: told.map((one) => claimOf(id, text, one)) }
}

function claimOf(document: string, text: string, { quote: words, ...told }: Told): Claim {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no such words in ${document}: ${words}`)
  const slots = {
    document,
    from: null,
    to: null,
    destination: null,
    when: null,
    time: null,
    upTo: null,
    count: null,
    people: null,
    amount: null,
    modality: 'asserted' as const,
    hedge: null,
    speaker: null,
    attribution: [],
    instrument: null,
    slots: {},
    ...told,
    quote: quoteOf(text, { start, end: start + words.length }),
  }
  return {
    id: contentId(slots),
    rule: 'test',
    reader: 'builtin@1',
    confidence: {},
    reasons: [],
    flags: [],
    ...slots,
  }
}

/** The log's entries for some reports, each recorded on the day of its publication or on the day given. */
export function entriesOf(reports: readonly Made[], recorded = '2026-01-01T00:00:00Z'): readonly Entry[] {
  return reports.flatMap(({ document, claims }) => [
    entryOf({ kind: 'document', document, provenance: { via: 'file', name: null } }, recorded),
    entryOf({ kind: 'claims', document: document.id, reader: 'builtin@1', claims }, recorded),
  ])
}
