import type { Claim } from '../../claims/claim.ts'
import type { Listed, Look } from '../../store/look.ts'
import { cut } from './table.ts'
import { dateWords, shortId } from './values.ts'

/** A quote takes at most this many characters of a line; `explain` and `--json` give it whole. */
const QUOTE = 160

/** A title takes at most so many; `explain` gives it whole. */
const TITLE = 60

/** `“…” — Title, Outlet, 5 May 2025`: the words and where they were printed. */
export async function quoteLine(claim: Claim, look: Look, length = QUOTE): Promise<string> {
  const document = await look.document(claim.document)
  return `“${cut(flat(claim.quote.exact), length)}” — ${document ? sourceLine(document) : claim.document}`
}

/** Title, outlet and date of a document, with a sign where the date is inferred. */
export function sourceLine(document: Listed, longest = TITLE): string {
  const { title, outlet, published } = document
  const name = title ?? document.file ?? shortId(document.id)
  const parts = [cut(flat(name), longest), outlet && flat(outlet), publishedWords(published)]
  return parts.filter((part) => part !== null).join(', ')
}

function publishedWords(published: Listed['published']): string {
  if (published === null) return 'undated'
  return `${dateWords(published.edtf)}${published.known === 'inferred' ? ' (inferred)' : ''}`
}

/** Who said it, as the claim knows. */
export function speakerWords({ speaker, hedge }: Pick<Claim, 'speaker' | 'hedge'>): string {
  return [speaker ?? 'the outlet', hedge ? `(“${hedge}”)` : null].filter((part) => part !== null).join(' ')
}

/** A text on one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
