import type { Claim } from '../claims/claim.ts'

/** A Review says: "this person decided this, then, for this reason". `id` is the hash of all the rest. */
export type Review = ReviewBase & Decision

interface ReviewBase {
  readonly id: string
  readonly by: string
  /** ISO timestamp of the decision. */
  readonly at: string
  readonly why: string
}

/**
 * What can be decided. Events are named by claims and not by their own ids, so that a decision holds whatever else
 * joins the event later.
 */
export type Decision =
  | { readonly kind: 'accept'; readonly claim: string }
  | { readonly kind: 'reject'; readonly claim: string }
  | { readonly kind: 'amend'; readonly claim: string; readonly change: Amendment }
  /** The claims' events are one happening. */
  | { readonly kind: 'merge'; readonly claims: readonly string[] }
  /** These claims speak of a happening of their own, apart from the rest of their event. */
  | { readonly kind: 'split'; readonly claims: readonly string[] }
  /** These claims go back to one origin, so named. */
  | { readonly kind: 'origin'; readonly claims: readonly string[]; readonly origin: string }
  | { readonly kind: 'undo'; readonly review: string }

/** The values of a claim that a person may amend; its quote and document stay. */
type Amendment = Partial<
  Pick<
    Claim,
    | 'type'
    | 'from'
    | 'to'
    | 'destination'
    | 'when'
    | 'upTo'
    | 'count'
    | 'amount'
    | 'modality'
    | 'speaker'
    | 'instrument'
    | 'slots'
  >
>

/** Reviewed is what the decisions in force make of a set of claims. */
export interface Reviewed {
  readonly claims: readonly Claim[]
  readonly accepted: ReadonlySet<string>
  readonly merges: readonly (readonly string[])[]
  readonly splits: readonly (readonly string[])[]
  /** Claim id → the origin that a person named. */
  readonly origins: ReadonlyMap<string, string>
}

/** The decisions that stand: an undo takes its review away, and an undo of that undo brings it back. In order of time. */
function standing(reviews: readonly Review[]): readonly Review[] {
  const undone = new Set<string>()
  const kept: Review[] = []
  for (const review of [...reviews].sort(byTime).reverse()) {
    if (undone.has(review.id)) continue
    if (review.kind === 'undo') undone.add(review.review)
    else kept.push(review)
  }
  return kept.reverse()
}

/** Claims as the standing decisions leave them; of two decisions on one thing the later one holds. */
export function review(claims: readonly Claim[], reviews: readonly Review[]): Reviewed {
  const verdicts = new Map<string, 'accept' | 'reject'>()
  const changes = new Map<string, Amendment>()
  const merges: (readonly string[])[] = []
  const splits: (readonly string[])[] = []
  const origins = new Map<string, string>()
  for (const one of standing(reviews)) {
    if (one.kind === 'accept' || one.kind === 'reject') verdicts.set(one.claim, one.kind)
    else if (one.kind === 'amend') changes.set(one.claim, { ...changes.get(one.claim), ...one.change })
    else if (one.kind === 'merge') merges.push(one.claims)
    else if (one.kind === 'split') splits.push(one.claims)
    else if (one.kind === 'origin') for (const claim of one.claims) origins.set(claim, one.origin)
  }
  const left = claims
    .filter(({ id }) => verdicts.get(id) !== 'reject')
    .map((claim) => (changes.has(claim.id) ? { ...claim, ...changes.get(claim.id) } : claim))
  const accepted = new Set([...verdicts].filter(([, verdict]) => verdict === 'accept').map(([claim]) => claim))
  return { claims: left, accepted, merges, splits, origins }
}

function byTime(a: Review, b: Review): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
