import { daysApart, widthOf } from './date-range.ts'
import { likeness, type Profile, SAME } from './likeness.ts'

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
  const bySort = Map.groupBy(profiles, ({ claim, total }) => `${claim.type} ${claim.from} ${claim.to} ${total}`)
  for (const [, alike] of [...bySort].sort(([a], [b]) => (a < b ? -1 : 1))) groups.push(...clusterAlike(alike, apart))
  return merged(groups, joins.merges).map((group) => [...group].sort(byPublication))
}

function clusterAlike(profiles: readonly Profile[], apart: ReadonlyMap<string, number>): Profile[][] {
  const groups: Profile[][] = []
  for (const profile of [...profiles].sort(bySharpness)) {
    let best: Profile[] | null = null
    let score = SAME
    for (const group of groups) {
      const fit = fitOf(profile, group, score, apart)
      if (fit > score || (best === null && fit === score)) [best, score] = [group, fit]
    }
    if (best) best.push(profile)
    else groups.push([profile])
  }
  return groups
}

/** The likeness to the group's best member; 0 where any member rules it out. `atLeast` spares work that cannot win. */
function fitOf(
  profile: Profile,
  group: readonly Profile[],
  atLeast: number,
  apart: ReadonlyMap<string, number>,
): number {
  const founder = group[0] as Profile
  if (apart.get(founder.claim.id) !== apart.get(profile.claim.id)) return 0
  if (profile.range && founder.range && daysApart(profile.range, founder.range) > profile.habit.slack) return 0
  let best = 0
  const seen = new Set<string>()
  for (const member of group) {
    // Copies bring the same values again and again: one of a kind is enough.
    const key = `${member.claim.when} ${member.claim.count} ${member.claim.amount?.value} ${member.claim.modality} ${member.claim.speaker}`
    if (member.claim.document !== profile.claim.document) {
      if (seen.has(key)) continue
      seen.add(key)
    }
    const score = likeness(profile, member)
    if (score === 0) return 0
    if (score > best) best = score
  }
  return best >= atLeast ? best : 0
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
