import { daysApart } from './date-range.ts'
import { type Difference, differenceOf, type Group, pairwise } from './difference.ts'
import type { Profile } from './profile.ts'

/** Days within which willingness and talks describe one moment. */
const MOMENT = 31

/** "Open to taking more" beside "early talks": the same state of things, seen from two sides. */
export function willingAndTalking(groups: readonly Group[]): readonly Difference[] {
  return pairwise(groups, (a, b) => {
    const [willing, talks] = isWilling(a) ? [a, b] : [b, a]
    if (!isWilling(willing) || !isTalks(talks)) return null
    const [one, other] = [firstOf(willing).printed, firstOf(talks).printed]
    if (one && other && daysApart(one, other) > MOMENT) return null
    return differenceOf('status', 'scope', [
      ['willing', willing],
      ['talks', talks.filter(({ claim }) => claim.modality === 'asserted')],
    ])
  })
}

function isWilling(group: Group): boolean {
  return firstOf(group).claim.type === 'agreement' && group.every(({ claim }) => claim.modality === 'possible')
}

function isTalks(group: Group): boolean {
  return firstOf(group).claim.type === 'negotiation' && group.some(({ claim }) => claim.modality === 'asserted')
}

function firstOf(group: Group): Profile {
  return group[0] as Profile
}
