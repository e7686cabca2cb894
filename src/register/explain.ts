import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Difference } from '../events/difference.ts'
import { type Event, eventId } from '../events/event.ts'
import type { Origin } from '../events/origin.ts'
import { type ArrangeOptions, arrangementsOf } from './arrange.ts'
import type { Arrangement } from './arrangement.ts'
import type { View } from './as-of.ts'

/** An Explanation is what stands behind an id, down to the quotes. */
export type Explanation =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly document: Document | null; readonly event: Event | null }
  | {
      readonly kind: 'event'
      readonly event: Event
      readonly claims: readonly Claim[]
      readonly origins: readonly Origin[]
      readonly differences: readonly Difference[]
    }
  | { readonly kind: 'origin'; readonly origin: Origin; readonly claims: readonly Claim[] }
  | { readonly kind: 'arrangement'; readonly arrangement: Arrangement; readonly claims: readonly Claim[] }
  | { readonly kind: 'document'; readonly document: Document; readonly claims: readonly Claim[] }

/**
 * What an id stands for and rests on; null where nothing has it. The start of an id is enough where only one has it,
 * and an event's id still leads to it after it was merged or gained an earlier claim.
 */
export function explain(id: string, view: View, options: ArrangeOptions): Explanation | null {
  const { documents, claims } = view
  const document = documents.get(id) ?? only([...documents.values()], (one) => one.id.startsWith(id))
  if (document)
    return {
      kind: 'document',
      document,
      claims: claims.filter((claim) => claim.document === document.id).sort(byPlace),
    }
  const claim = only(claims, (one) => one.id.startsWith(id))
  const arrangements = arrangementsOf(view, options)
  const eventOf = (claimId: string): Event | null =>
    arrangements.flatMap(({ events }) => events).find((event) => event.claims.includes(claimId)) ?? null
  if (claim) return { kind: 'claim', claim, document: documents.get(claim.document) ?? null, event: eventOf(claim.id) }
  const byId = new Map(claims.map((one) => [one.id, one]))
  const claimsOf = (ids: readonly string[]): readonly Claim[] => ids.flatMap((one) => byId.get(one) ?? [])
  const arrangement = arrangements.find(({ pair }) => pair === id.toUpperCase())
  if (arrangement)
    return { kind: 'arrangement', arrangement, claims: claimsOf(arrangement.events.flatMap((event) => event.claims)) }
  for (const one of arrangements) {
    const event = one.events.find((candidate) => candidate.claims.some((member) => eventId(member).startsWith(id)))
    if (event)
      return {
        kind: 'event',
        event,
        claims: claimsOf(event.claims),
        origins: one.origins.filter((origin) => event.origins.includes(origin.id)),
        differences: one.differences.filter(({ events }) => events.includes(event.id)),
      }
    const origin = one.origins.find((candidate) => candidate.id.startsWith(id))
    if (origin) return { kind: 'origin', origin, claims: claimsOf(origin.claims) }
  }
  return null
}

function only<T>(all: readonly T[], fits: (one: T) => boolean): T | null {
  const found = all.filter(fits)
  return found.length === 1 ? (found[0] as T) : null
}

function byPlace(a: Claim, b: Claim): number {
  return a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1)
}
