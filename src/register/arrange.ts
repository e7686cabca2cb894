import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import { rangeOf } from '../events/date-range.ts'
import { type Event, pairOf } from '../events/event.ts'
import { type Knowledge, reconcile } from '../events/reconcile.ts'
import { type Review, review } from '../events/review.ts'
import type { Arrangement, LegalForm } from './arrangement.ts'
import type { View } from './as-of.ts'
import { paymentLedger, transferLedger } from './ledgers.ts'
import { type StageRule, stagesOf } from './stages.ts'

/** What an arrangement is made with beside its claims. */
export interface ArrangeOptions extends Knowledge {
  /** The codebook's evidence for stages. */
  readonly evidence: readonly StageRule[]
}

/**
 * One pair's arrangement from its claims, its documents and the reviews. `claims` may hold other pairs' claims; they
 * are left aside, so that one pair can be built anew without the rest. For a past day, give what a view of it holds.
 */
export function arrangementOf(
  pair: string,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  reviews: readonly Review[],
  options: ArrangeOptions,
): Arrangement {
  const own = review(claims, reviews).claims.filter((claim) => pairOf(claim) === pair)
  const reconciled = reconcile(own, documents, reviews, options)
  const { events, claims: known } = reconciled
  const [from = '*', to = '*'] = pair.split('-')
  const ids = (...types: string[]): readonly string[] =>
    events.filter(({ type }) => types.includes(type)).map(({ id }) => id)
  return {
    pair,
    from: from === '*' ? null : from,
    to: to === '*' ? null : to,
    form: formOf(events, known),
    stage: stagesOf(events, known, options.evidence, {
      outlets: new Set([...documents.values()].flatMap(({ outlet }) => outlet ?? [])),
      ...(options.stateOf ? { stateOf: options.stateOf } : {}),
    }),
    events,
    origins: reconciled.origins,
    differences: reconciled.differences,
    transfers: transferLedger(events, known),
    payments: paymentLedger(events, known),
    timeline: [...events].sort(byTime).map(({ id }) => id),
    terms: ids('terms', 'cap'),
    cases: ids('legal_challenge', 'ruling'),
    concerns: ids('concern'),
    defences: ids('defence'),
    documents: [...new Set(own.map(({ document }) => document))].sort(),
    related: [`${from}-*`, `*-${to}`].filter((other) => other !== pair && other !== '*-*'),
  }
}

/** All arrangements of a view. */
export function arrangementsOf(view: View, options: ArrangeOptions): readonly Arrangement[] {
  const byPair = Map.groupBy(review(view.claims, view.reviews).claims, pairOf)
  return [...byPair.keys()]
    .sort()
    .map((pair) => arrangementOf(pair, byPair.get(pair) ?? [], view.documents, view.reviews, options))
}

function formOf(events: readonly Event[], claims: ReadonlyMap<string, Claim>): LegalForm | null {
  const named = events
    .filter(({ type }) => type === 'agreement' || type === 'entry_into_force')
    .flatMap((event) => event.claims.flatMap((id) => claims.get(id) ?? []))
    .filter(({ instrument, modality }) => instrument !== null && modality === 'asserted')
  const byForm = [...Map.groupBy(named, ({ instrument }) => instrument as string)]
  const [best] = byForm.sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
  return best ? { form: best[0], claims: best[1].map(({ id }) => id) } : null
}

/** By the event's own time; what has none stands where it was first told. */
function byTime(a: Event, b: Event): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1)
}

function timeOf({ values, voices }: Event): number {
  for (const edtf of [values.when[0]?.value ?? null, voices[0]?.published ?? null]) {
    const range = rangeOf(edtf)
    if (range) return Number.isFinite(range.lo) ? range.lo : range.hi
  }
  return Number.MAX_SAFE_INTEGER
}
