import { widthOf } from './date-range.ts'
import { likeness, SAME } from './likeness.ts'
import type { Profile } from './profile.ts'

/** What people decided about which claims belong together. */
export interface Joins {
  readonly merges: readonly (readonly string[])[]
  readonly splits: readonly (readonly string[])[]
}

const NONE: Joins = { merges: [], splits: [] }

/**
 * Groups of profiles that speak of one happening. The sharpest claims (a day, a count) found the groups and vaguer ones
 * join the likeliest, so that a report without a date never draws two dated happenings together. The order of the
 * input does not matter.
 */
export function cluster(profiles: readonly Profile[], joins: Joins = NONE): readonly (readonly Profile[])[] {
  const groups: Profile[][] = []
  const apart = new Map<string, number>()
  joins.splits.forEach((claims, i) => {
    for (const claim of claims) apart.set(claim, i)
  })
  const byType = Map.groupBy(profiles, ({ claim }) => `${claim.type} ${claim.from} ${claim.to}`)
  for (const [, alike] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) groups.push(...clusterAlike(alike, apart))
  return merged(groups, joins.merges).map((group) => [...group].sort(byPublication))
}

/** A Growing group keeps what deciding needs: one member of each kind, and which reports speak in it. */
interface Growing {
  readonly members: Profile[]
  /** Copies bring the same values again and again: one of a kind is enough to compare with. */
  readonly kinds: Map<string, Profile>
  readonly voices: Set<string>
}

function clusterAlike(profiles: readonly Profile[], apart: ReadonlyMap<string, number>): Profile[][] {
  const groups: Growing[] = []
  for (const profile of [...profiles].sort(bySharpness)) {
    let best: Growing | null = null
    let score = 0
    for (const group of groups) {
      const fit = fitOf(profile, group, apart)
      if (fit > score) [best, score] = [group, fit]
    }
    if (best === null || score < SAME) {
      best = { members: [], kinds: new Map(), voices: new Set() }
      groups.push(best)
    }
    best.members.push(profile)
    best.voices.add(voiceOf(profile))
    if (!best.kinds.has(profile.key)) best.kinds.set(profile.key, profile)
  }
  return groups.map(({ members }) => members)
}

/** A report speaks once in an event with one stance: what it says again is another happening. */
function voiceOf({ claim }: Profile): string {
  return `${claim.document} ${claim.modality}`
}

/** The likeness to the group's best member; 0 where any member rules it out. */
function fitOf(profile: Profile, { members, kinds, voices }: Growing, apart: ReadonlyMap<string, number>): number {
  const founder = members[0] as Profile
  if (apart.get(founder.claim.id) !== apart.get(profile.claim.id) || voices.has(voiceOf(profile))) return 0
  let best = 0
  for (const member of kinds.values()) {
    const score = likeness(profile, member)
    if (score === 0) return 0
    if (score > best) best = score
  }
  return best
}

function merged(groups: readonly Profile[][], merges: readonly (readonly string[])[]): readonly (readonly Profile[])[] {
  let left: (readonly Profile[])[] = [...groups]
  for (const claims of merges) {
    const wanted = new Set(claims)
    const [meant, rest] = [[] as Profile[], [] as (readonly Profile[])[]]
    for (const group of left) {
      if (group.some(({ claim }) => wanted.has(claim.id))) meant.push(...group)
      else rest.push(group)
    }
    left = meant.length > 0 ? [...rest, meant] : rest
  }
  return left
}

/** Sharp dates first, then claims with figures, then by publication: the founder of a group should be its best witness. */
function bySharpness(a: Profile, b: Profile): number {
  return sharpness(a) - sharpness(b) || byPublication(a, b)
}

function sharpness({ range, claim }: Profile): number {
  const width = range === null ? 1000 : Number.isFinite(widthOf(range)) ? Math.min(widthOf(range), 900) : 900
  const plain = claim.modality === 'asserted' ? 0 : 2000
  return plain + width + (claim.count === null && claim.amount === null ? 0.5 : 0)
}

/** The order in which a group's claims are told: by publication, document and place. Undated documents come last. */
export function byPublication(a: Profile, b: Profile): number {
  // A report of which only the month is known comes after those of that month's days.
  const [one, other] = [a.printed?.hi ?? Number.MAX_VALUE, b.printed?.hi ?? Number.MAX_VALUE]
  if (one !== other) return one - other
  if (a.claim.document !== b.claim.document) return a.claim.document < b.claim.document ? -1 : 1
  return a.claim.quote.start - b.claim.quote.start || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)
}
