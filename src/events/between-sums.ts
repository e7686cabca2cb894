import { isRounded } from './compare-values.ts'
import { daysApart } from './date-range.ts'
import { type Difference, differenceOf, type Group, pairwise, type Side, shareVoice, witnessOf } from './difference.ts'
import { isDisputed, keyOf } from './existence.ts'
import type { Profile } from './profile.ts'
import { slotsPart } from './type-habits.ts'
import { amountText } from './within-event.ts'

/** Sums of such likeness are held against each other as answers to one question. */
const RIVAL = 0.75
/** Sums of one voice less alike than this are plainly two things, which nobody would take for one. */
const SCOPED = 0.3
/** Sums told further apart than this may have grown in between. */
const GROWN = 30

/** A Sum is one or more payment events whose figures are one figure, said sharply and roughly. */
interface Sum {
  readonly members: Group
  readonly witness: Profile
}

/** Sums of one arrangement: rounded forms of one figure, figures of two days, of two scopes, and true rivals. */
export function sums(groups: readonly Group[]): readonly Difference[] {
  const priced = groups.filter((group) => witnessOf(group).claim.type === 'payment' && witnessOf(group).claim.amount)
  const found: Difference[] = []
  const joined = new Map<Group, Sum>(priced.map((group) => [group, { members: group, witness: witnessOf(group) }]))
  found.push(
    ...pairwise(priced, (a, b) => {
      const [m, n] = [witnessOf(a).claim.amount, witnessOf(b).claim.amount]
      if (!m || !n || m.currency !== n.currency || m.per !== n.per || shareVoice(a, b)) return null
      if (!isRounded(m.value, m.bound, n.value, n.bound)) return null
      const [sharp, rough] = m.bound === 'exact' ? [a, b] : [b, a]
      const sum = { members: [...(joined.get(sharp)?.members ?? sharp), ...rough], witness: witnessOf(sharp) }
      joined.set(sharp, sum)
      joined.delete(rough)
      return differenceOf('amount', 'rounding', [sideOf(sharp), sideOf(rough)])
    }),
  )
  found.push(...pairwise([...joined.values()], rivals), ...instalments(priced))
  return found
}

function rivals(a: Sum, b: Sum): Difference | null {
  const [one, other] = [a.witness, b.witness]
  const [m, n] = [one.claim.amount, other.claim.amount]
  if (!m || !n || m.currency !== n.currency || m.per !== n.per || m.value === n.value) return null
  const sides = [sideOf(a.members, one), sideOf(b.members, other)]
  const near = Math.min(m.value, n.value) / Math.max(m.value, n.value) >= RIVAL
  if (shareVoice(a.members, b.members)) {
    // One voice that names both means two scopes; worth saying where several reports carry both.
    const alike = Math.min(m.value, n.value) / Math.max(m.value, n.value) >= SCOPED
    return alike && shared(a.members, b.members) >= 2 ? differenceOf('amount', 'scope', sides) : null
  }
  if (!near) return null
  const otherScope = slotsPart(one.claim, other.claim) || m.status !== n.status
  if (otherScope || one.claim.modality !== other.claim.modality) return differenceOf('amount', 'scope', sides)
  if (one.claim.modality !== 'asserted') return null
  const [before, after] = [one.printed, other.printed]
  const grown = before !== null && after !== null && daysApart(before, after) > GROWN
  return differenceOf('amount', grown ? 'snapshot' : null, sides)
}

/** Sums of one dispute of which one is a multiple of the other: so many instalments of one debt. */
function instalments(groups: readonly Group[]): readonly Difference[] {
  return pairwise(groups.filter(isDisputed), (a, b) => {
    const [m, n] = [witnessOf(a).claim.amount, witnessOf(b).claim.amount]
    if (!m || !n || m.currency !== n.currency || m.value === n.value || keyOf(a) !== keyOf(b)) return null
    if (Math.max(m.value, n.value) % Math.min(m.value, n.value) !== 0) return null
    return differenceOf('amount', 'period', [told(a), told(b)])
  })
}

/** The side of a disputed sum that claims it. */
function told(group: Group): Side {
  const claiming = group.filter(({ claim }) => claim.modality === 'asserted')
  return [amountText(witnessOf(group)) as string, claiming]
}

function sideOf(members: Group, witness: Profile = witnessOf(members)): Side {
  return [amountText(witness) as string, members.filter(({ claim }) => claim.modality !== 'denied')]
}

function shared(a: Group, b: Group): number {
  const documents = new Set(a.map(({ claim }) => claim.document))
  return new Set(b.flatMap(({ claim }) => (documents.has(claim.document) ? [claim.document] : []))).size
}
