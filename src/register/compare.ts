import type { Claim } from '../claims/claim.ts'
import type { Difference } from '../events/difference.ts'
import type { Event } from '../events/event.ts'
import { type ArrangeOptions, arrangementsOf } from './arrange.ts'
import type { View } from './as-of.ts'

/** A Comparison lays two documents side by side, event by event. */
export interface Comparison {
  readonly a: string
  readonly b: string
  readonly both: readonly SharedEvent[]
  readonly onlyA: readonly ToldEvent[]
  readonly onlyB: readonly ToldEvent[]
  /** Whether one text stands behind both: the rules of the links between their claims. */
  readonly sharedOrigins: readonly { readonly label: string; readonly claims: readonly string[] }[]
}

/** A ToldEvent is an event that one of the two tells. */
interface ToldEvent {
  readonly event: Event
  readonly claims: readonly Claim[]
}

/** A SharedEvent is told by both, with where they differ and why. */
export interface SharedEvent {
  readonly event: Event
  readonly inA: readonly Claim[]
  readonly inB: readonly Claim[]
  /** Differences that set these two against each other. */
  readonly differences: readonly Difference[]
}

/** Two documents of a view, event by event. */
export function compareDocuments(a: string, b: string, view: View, options: ArrangeOptions): Comparison {
  const two = new Set([a, b])
  const claims = view.claims.filter(({ document }) => two.has(document))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  // Only the pairs that the two tell of are arranged, but with all reports, since a third may join what they tell.
  const pairs = new Set(claims.map(({ from, to }) => `${from} ${to}`))
  const arrangements = arrangementsOf(
    { ...view, claims: view.claims.filter(({ from, to }) => pairs.has(`${from} ${to}`)) },
    options,
  )
  const both: SharedEvent[] = []
  const onlyA: ToldEvent[] = []
  const onlyB: ToldEvent[] = []
  for (const { events, differences } of arrangements)
    for (const event of events) {
      const own = event.claims.flatMap((id) => byId.get(id) ?? [])
      const inA = own.filter(({ document }) => document === a)
      const inB = own.filter(({ document }) => document === b)
      if (inA.length > 0 && inB.length > 0) {
        const between = differences
          .filter((one) => one.events.includes(event.id) && setsApart(one, a, b))
          .map((one) => within(one, two))
        both.push({ event, inA, inB, differences: between })
      } else if (inA.length > 0) onlyA.push({ event, claims: inA })
      else if (inB.length > 0) onlyB.push({ event, claims: inB })
    }
  const sharedOrigins = arrangements
    .flatMap(({ origins }) => origins)
    .filter(({ documents }) => documents.includes(a) && documents.includes(b))
    .map(({ label, claims: ids }) => ({ label, claims: ids.filter((id) => byId.has(id)) }))
  return { a, b, both, onlyA, onlyB, sharedOrigins }
}

/** A difference with what some documents say of it alone. */
function within(difference: Difference, documents: ReadonlySet<string>): Difference {
  return {
    ...difference,
    values: difference.values.flatMap((one) => {
      const own = one.documents.filter((id) => documents.has(id))
      const quotes = one.quotes.filter(({ document }) => documents.has(document))
      return own.length === 0 ? [] : [{ ...one, documents: own, quotes }]
    }),
  }
}

/** Whether the two documents stand under different values. */
function setsApart({ values }: Difference, a: string, b: string): boolean {
  return values.some(
    (one) =>
      one.documents.includes(a) && values.some((other) => other.value !== one.value && other.documents.includes(b)),
  )
}
