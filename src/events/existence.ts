import { rangeOf } from './date-range.ts'
import { type Difference, differenceOf, type Group } from './difference.ts'
import type { Profile } from './profile.ts'

/** Types whose denial disputes a state of things rather than that something happened. */
const STATUS = new Set(['termination', 'suspension', 'entry_into_force', 'refusal'])

/** Events that some assert and others deny. Disputes over sums with one and the same denier are one dispute. */
export function disputes(groups: readonly Group[]): readonly Difference[] {
  const disputed = groups.filter(isDisputed)
  const joined = [...Map.groupBy(disputed, (group) => keyOf(group)).values()]
  return joined.map((same) => {
    const group = same.flat()
    const { type } = (group[0] as Profile).claim
    const reports = [...Map.groupBy(group, ({ claim }) => claim.document).values()]
    const sides = reports.map(sidesOf)
    const told = sides.flatMap((side) => side.told)
    const denied = sides.flatMap((side) => side.denied)
    return differenceOf(STATUS.has(type) ? 'status' : 'existence', null, [
      [type, told.length > 0 ? told : group.filter(isTold)],
      [`no ${type}`, denied.length > 0 ? denied : group.filter(isDenied)],
    ])
  })
}

/** Whether some voice asserts the event and another denies it. */
export function isDisputed(group: Group): boolean {
  return group.some(isTold) && group.some(isDenied)
}

/**
 * What a report that relays both sides stands for: the later of the two is its news, the earlier its background.
 * Where neither is later it stands for both.
 */
export function sidesOf(report: Group): { readonly told: Group; readonly denied: Group } {
  const [told, denied] = [report.filter(isTold), report.filter(isDenied)]
  const [a, b] = [latest(told), latest(denied)]
  if (told.length === 0 || denied.length === 0 || a === b || a === null || b === null) return { told, denied }
  return a > b ? { told, denied: [] } : { told: [], denied }
}

/** Disputes of one key are one: sums that one state denies, whatever the number. */
export function keyOf(group: Group): string {
  const [first] = group as [Profile]
  const deniers = new Set(group.filter(isDenied).map(({ speaker }) => speaker?.state ?? null))
  const [state] = deniers
  return first.claim.type === 'payment' && deniers.size === 1 && state
    ? `${first.claim.type} ${state}`
    : `${first.claim.type} ${first.claim.id}`
}

function isTold({ claim }: Profile): boolean {
  return claim.modality === 'asserted'
}

function isDenied({ claim }: Profile): boolean {
  return claim.modality === 'denied'
}

function latest(claims: Group): number | null {
  const days = claims.flatMap(({ claim }) => {
    const lo = rangeOf(claim.when)?.lo
    return lo === undefined || !Number.isFinite(lo) ? [] : [lo]
  })
  return days.length > 0 ? Math.max(...days) : null
}
