import { type Amount, type Claim, MODALITIES, type Modality, type People } from '../src/claims/claim.ts'
import { findMoney, type MoneyMention } from '../src/claims/find/money.ts'
import { findNumbers, type NumberMention } from '../src/claims/find/numbers.ts'
import type { Document } from '../src/document/document.ts'
import { english } from '../src/language/en.ts'
import { tokensOf } from '../src/language/tokens.ts'
import { contentId } from '../src/text/canonical.ts'
import { quoteOf } from '../src/text/quote.ts'
import type { Span } from '../src/text/span.ts'

/** A GivenFact is a gold claim of the evaluation files. */
export interface GivenFact extends Span {
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly when: string | null
  readonly destination?: string | null
  readonly count: number | null
  readonly amount: { readonly value: number; readonly currency: string } | null
  readonly modality: Modality
  readonly speaker: string | null
}

/** Gold claims of a document as claims. How exactly a figure is said is read from the words around it, as a reader would. */
export function givenClaims(facts: readonly GivenFact[], document: Document): readonly Claim[] {
  const tokens = tokensOf(document.text)
  const numbers = findNumbers(document.text, tokens, english)
  const sums = findMoney(document.text, tokens, numbers, english)
  return facts.map((fact) => claimOf(fact, document, numbers, sums))
}

function claimOf(
  fact: GivenFact,
  { id: document, text }: Document,
  numbers: readonly NumberMention[],
  sums: readonly MoneyMention[],
): Claim {
  if (!MODALITIES.includes(fact.modality)) throw new TypeError(`unknown modality ${fact.modality}`)
  const { type, from, to, when, count, modality, speaker } = fact
  return {
    id: contentId({ document, ...fact }),
    document,
    type,
    from,
    to,
    destination: fact.destination ?? null,
    when,
    time: null,
    upTo: null,
    count,
    people: count === null ? null : peopleOf(count, nearest(numbers, count, fact)),
    amount:
      fact.amount &&
      amountOf(fact.amount, nearest(sums, fact.amount.value, fact) ?? nearest(numbers, fact.amount.value, fact)),
    modality,
    hedge: null,
    speaker,
    attribution: [],
    instrument: null,
    slots: {},
    quote: quoteOf(text, fact),
    rule: 'given',
    reader: 'given',
    confidence: {},
    reasons: [],
    flags: [],
  }
}

function amountOf(
  { value, currency }: { value: number; currency: string },
  said: MoneyMention | NumberMention | null,
): Amount {
  return {
    value,
    currency,
    said: said?.said ?? '',
    bound: said?.bound ?? 'exact',
    per: said && 'per' in said ? said.per : 'lump',
    status: 'unknown',
  }
}

function peopleOf(count: number, said: NumberMention | null): People {
  const bound = said?.bound ?? 'exact'
  return { said: said?.said ?? '', unit: 'people', bound, low: count, high: count, nationalities: [] }
}

/** The mention of a value that lies nearest to a span. */
function nearest<M extends Span & { readonly value: number | null }>(
  mentions: readonly M[],
  value: number,
  { start, end }: Span,
): M | null {
  const away = (mention: M): number => Math.max(0, start - mention.end, mention.start - end)
  const [best] = mentions.filter((mention) => mention.value === value).sort((a, b) => away(a) - away(b))
  return best ?? null
}
