import { compareAmount, compareCount, compareWhen, type Relation } from './compare-values.ts'
import { daysApart, rangeOf, widthOf } from './date-range.ts'
import { type Difference, type DifferenceSlot, differenceOf, type Group, type Side, witnessOf } from './difference.ts'
import { sidesOf } from './existence.ts'
import type { Profile } from './profile.ts'

/** Values of one event against each other, slot by slot; reports whose word is a denial give none. */
export function withinEvent(group: Group): readonly Difference[] {
  const reports = [...Map.groupBy(group, ({ claim }) => claim.document).values()]
  const denying = new Set(
    reports.filter((report) => isDenial(report)).map((report) => (report[0] as Profile).claim.document),
  )
  const told = group.filter(({ claim }) => claim.modality !== 'denied' && !denying.has(claim.document))
  return [
    ...compareAll('when', told, ({ claim }) => claim.when, compareWhen),
    ...compareAll('count', told, ({ claim }) => (claim.count === null ? null : String(claim.count)), compareCount),
    ...compareAll('amount', told, amountText, (a, b) =>
      a.claim.amount && b.claim.amount ? compareAmount(a.claim.amount, b.claim.amount) : 'same',
    ),
  ]
}

/** A sum as text. */
export function amountText({ claim: { amount } }: Profile): string | null {
  return amount && `${amount.value} ${amount.currency}`
}

function isDenial(report: Group): boolean {
  const { told, denied } = sidesOf(report)
  return told.length === 0 && denied.length > 0
}

/** One difference for each relation between values: those that contradict, side by side, and those that agree for one reason. */
function compareAll(
  slot: DifferenceSlot,
  group: Group,
  read: (profile: Profile) => string | null,
  relation: (a: Profile, b: Profile) => Relation,
): readonly Difference[] {
  const values = [...Map.groupBy(group, read)].flatMap(([value, members]): readonly Side[] =>
    value === null ? [] : [[value, members]],
  )
  const byRelation = new Map<Relation, Set<Side>>()
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      const kind = relation(witnessOf(a[1]), witnessOf(b[1]))
      if (kind === 'same') continue
      const sides = byRelation.get(kind) ?? new Set()
      byRelation.set(kind, sides.add(a).add(b))
    }
  })
  return [...byRelation].flatMap(([kind, found]) => {
    const sides = slot === 'when' && kind === 'contradiction' ? joinVaguer([...found]) : [...found]
    if (kind === 'same' || sides.length < 2) return []
    return [differenceOf(slot, kind === 'contradiction' ? null : kind, sides)]
  })
}

/** A date takes in the vaguer ones that can only mean it: against March stand the 4th of April and April together. */
function joinVaguer(sides: readonly Side[]): readonly Side[] {
  const joined: { value: string; members: Profile[] }[] = []
  const sharpFirst = [...sides].sort(([a], [b]) => breadth(a) - breadth(b) || (a < b ? -1 : 1))
  for (const [value, members] of sharpFirst) {
    const homes = joined.filter((side) => touch(side.value, value))
    const [home] = homes
    if (!home) joined.push({ value, members: [...members] })
    else if (homes.length === 1) home.members.push(...members)
  }
  return joined.map(({ value, members }): Side => [value, members])
}

function breadth(value: string): number {
  const range = rangeOf(value)
  return range ? widthOf(range) : Number.POSITIVE_INFINITY
}

function touch(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)]
  return one !== null && other !== null && daysApart(one, other) === 0
}
