import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import { cluster } from './cluster.ts'
import type { Copy } from './copies.ts'
import type { Difference } from './difference.ts'
import { differencesOf } from './differences.ts'
import { type Event, eventId, type Slot, type SlotValue } from './event.ts'
import { isLikely } from './likely.ts'
import type { Origin } from './origin.ts'
import { originsOf } from './origins.ts'
import { type Profile, profileOf } from './profile.ts'
import { resolveTime } from './resolve-time.ts'
import { type Review, review } from './review.ts'
import { type StateOf, stateInWorld } from './state-of.ts'
import { ENGLISH_VOICES, type VoiceWords } from './words.ts'

/** What reconciling knows beside the claims. */
export interface Knowledge {
  readonly voices?: VoiceWords
  readonly stateOf?: StateOf
  /** Copies among the documents, where a store keeps them. */
  readonly copies?: readonly Copy[]
}

/** A Reconciled is what some claims come to: events, the origins behind them, and where they differ. */
export interface Reconciled {
  /** Claims as reviews leave them, with times resolved. */
  readonly claims: ReadonlyMap<string, Claim>
  readonly events: readonly Event[]
  readonly origins: readonly Origin[]
  readonly differences: readonly Difference[]
  /** Claim ids that a person accepted. */
  readonly accepted: ReadonlySet<string>
}

/** Claims of any number of pairs, reconciled. One pair's claims give the same as all pairs' together. */
export function reconcile(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  reviews: readonly Review[] = [],
  { voices = ENGLISH_VOICES, stateOf = stateInWorld, copies }: Knowledge = {},
): Reconciled {
  const reviewed = review(claims, reviews)
  const profiles = reviewed.claims.map((claim) => {
    const published = documents.get(claim.document)?.published ?? null
    return profileOf(resolveTime(claim, published), published?.edtf ?? null, voices, stateOf)
  })
  const groups = cluster(profiles, reviewed)
  const origins = originsOf({ groups, documents, voices, named: reviewed.origins, ...(copies ? { copies } : {}) })
  const originOf = new Map(origins.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id] as const)))
  const eventOf = new Map(
    groups.flatMap((group) => group.map(({ claim }) => [claim.id, eventId(firstOf(group).id)] as const)),
  )
  const byPair = Map.groupBy(groups, (group) => `${firstOf(group).from} ${firstOf(group).to}`)
  const differences = [...byPair.values()].flatMap((one) =>
    differencesOf(one, documents).map((found) => ({
      ...found,
      events: [...new Set(found.values.flatMap(({ claims: ids }) => ids.flatMap((id) => eventOf.get(id) ?? [])))],
    })),
  )
  const disputed = new Set(
    differences.flatMap(({ reason, events }) => (reason === null && events.length === 1 ? events : [])),
  )
  return {
    claims: new Map(profiles.map(({ claim }) => [claim.id, claim])),
    events: groups.map((group) => eventOfGroup(group, originOf, disputed, reviewed.accepted)),
    origins,
    differences,
    accepted: reviewed.accepted,
  }
}

function firstOf(group: readonly Profile[]): Claim {
  return (group[0] as Profile).claim
}

function eventOfGroup(
  group: readonly Profile[],
  originOf: ReadonlyMap<string, string>,
  disputed: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
): Event {
  const first = firstOf(group)
  const id = eventId(first.id)
  const affirming = group.filter(({ claim }) => claim.modality !== 'denied')
  const telling = affirming.length > 0 ? affirming : group
  const sure = telling.filter(({ claim }) => isLikely(claim) || accepted.has(claim.id))
  const sureOrigins = originsBehind(sure, originOf)
  return {
    id,
    type: first.type,
    from: first.from,
    to: first.to,
    claims: group.map(({ claim }) => claim.id),
    values: {
      when: valuesOf(affirming, originOf, ({ when }) => when),
      count: valuesOf(affirming, originOf, ({ count }) => (count === null ? null : String(count))),
      amount: valuesOf(affirming, originOf, ({ amount }) => amount && `${amount.value} ${amount.currency}`),
    } satisfies Record<Slot, readonly SlotValue[]>,
    verdict: disputed.has(id) ? 'disputed' : agreement(sureOrigins.length),
    origins: originsBehind(telling, originOf),
    sureOrigins,
    voices: group.map(({ claim, published }) => ({
      claim: claim.id,
      document: claim.document,
      published,
      speaker: claim.speaker,
      modality: claim.modality,
      hedge: claim.hedge,
    })),
  }
}

function agreement(sureOrigins: number): Event['verdict'] {
  return sureOrigins > 1 ? 'corroborated' : sureOrigins === 1 ? 'single-origin' : 'unsure'
}

function originsBehind(group: readonly Profile[], originOf: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(group.map(({ claim }) => originOf.get(claim.id) as string))]
}

function valuesOf(
  group: readonly Profile[],
  originOf: ReadonlyMap<string, string>,
  read: (claim: Claim) => string | null,
): readonly SlotValue[] {
  return [...Map.groupBy(group, ({ claim }) => read(claim))]
    .flatMap(([value, members]) =>
      value === null
        ? []
        : [{ value, claims: members.map(({ claim }) => claim.id), origins: originsBehind(members, originOf) }],
    )
    .sort(
      (a, b) =>
        b.origins.length - a.origins.length || b.claims.length - a.claims.length || (a.value < b.value ? -1 : 1),
    )
}
