import { contentId } from '../text/canonical.ts'
import { compareAmount, compareCount, compareWhen, type Relation } from './compare-values.ts'
import { daysApart, rangeOf, widthOf } from './date-range.ts'
import type { Difference, DifferenceSlot, DifferentValue, Reason } from './difference.ts'
import { pairOf } from './event.ts'
import type { Profile } from './likeness.ts'
import { reachOf } from './likeness.ts'

type Group = readonly Profile[]

/** Types whose denial disputes a state of things rather than that something happened. */
const STATUS = new Set(['termination', 'suspension', 'entry_into_force', 'refusal'])

/** Every difference within the events of one pair and between those of one kind. Contradictions come first. */
export function differencesOf(groups: readonly Group[]): readonly Difference[] {
  const found = [
    ...groups.flatMap((group) => [...existence(group), ...within(group)]),
    ...[...Map.groupBy(groups, (group) => (group[0] as Profile).claim.type).values()].flatMap(between),
  ]
  const distinct = new Map(found.map((one) => [one.id, one]))
  return [...distinct.values()].sort(
    (a, b) => Number(a.reason !== null) - Number(b.reason !== null) || (a.id < b.id ? -1 : 1),
  )
}

/** Asserted by some and denied by others. */
function existence(group: Group): readonly Difference[] {
  const denied = group.filter(({ claim }) => claim.modality === 'denied')
  const told = group.filter(({ claim }) => claim.modality === 'asserted')
  if (denied.length === 0 || told.length === 0) return []
  const { type } = (group[0] as Profile).claim
  return [
    difference(STATUS.has(type) ? 'status' : 'existence', null, [
      [type, told],
      [`no ${type}`, denied],
    ]),
  ]
}

/** Values of one event against each other, slot by slot. */
function within(group: Group): readonly Difference[] {
  const told = group.filter(({ claim }) => claim.modality !== 'denied')
  return [
    ...compareAll(
      'when',
      told,
      ({ claim }) => claim.when,
      (a, b) => compareWhen(a.claim, b.claim),
    ),
    ...compareAll('count', told, ({ claim }) => claim.count, compareCount),
    ...compareAll('amount', told, amountText, (a, b) =>
      a.claim.amount && b.claim.amount ? compareAmount(a.claim.amount, b.claim.amount) : 'same',
    ),
  ]
}

function amountText({ claim: { amount } }: Profile): string | null {
  return amount && `${amount.value} ${amount.currency}`
}

/** One difference for each relation between values: those that contradict, side by side, and those that agree for one reason. */
function compareAll(
  slot: DifferenceSlot,
  group: Group,
  read: (profile: Profile) => string | number | null,
  relation: (a: Profile, b: Profile) => Relation,
): readonly Difference[] {
  const values = [...Map.groupBy(group, read)].filter(([value]) => value !== null)
  const byRelation = new Map<Relation, Set<number>[]>()
  values.forEach(([, a], i) => {
    for (let j = i + 1; j < values.length; j++) {
      const [, b] = values[j] as (typeof values)[number]
      const kind = relation(a[0] as Profile, b[0] as Profile)
      if (kind === 'same') continue
      const pair = new Set([i, j])
      byRelation.set(kind, [...(byRelation.get(kind) ?? []), pair])
    }
  })
  return [...byRelation].flatMap(([kind, pairs]) => {
    const sides = [...new Set(pairs.flatMap((pair) => [...pair]))].sort((a, b) => a - b)
    const sideOf = (i: number): readonly [string, Group] => [String(values[i]?.[0]), values[i]?.[1] as Group]
    if (kind !== 'contradiction') return [difference(slot, kind as Reason, sides.map(sideOf))]
    return [
      difference(
        slot,
        null,
        joinFiner(
          slot,
          sides.map(sideOf),
          values.map((_, i) => sideOf(i)),
        ),
      ),
    ]
  })
}

/** A side takes in what is the same answer in another precision: against March stand April and the 4th of April together. */
function joinFiner(
  slot: DifferenceSlot,
  sides: readonly (readonly [string, Group])[],
  all: readonly (readonly [string, Group])[],
): readonly (readonly [string, Group])[] {
  if (slot !== 'when') return sides
  const joined: { value: string; members: Profile[] }[] = []
  const byWidth = [...new Map([...sides, ...all])].sort((a, b) => widthOfValue(b[0]) - widthOfValue(a[0]))
  for (const [value, members] of byWidth) {
    const homes = joined.filter((side) => touch(side.value, value))
    const [home] = homes
    if (home && homes.length === 1) home.members.push(...members)
    else if (homes.length === 0 && sides.some(([side]) => side === value || !touch(side, value) || sides.length === 0))
      joined.push({ value, members: [...members] })
  }
  return joined.map(({ value, members }) => [value, members])
}

function widthOfValue(value: string): number {
  const range = rangeOf(value)
  return range ? widthOf(range) : 0
}

function touch(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)]
  return one !== null && other !== null && daysApart(one, other) === 0
}

/** Figures of different events of one type that a reader would hold against each other: totals, ceilings, sums. */
function between(groups: readonly Group[]): readonly Difference[] {
  const { type } = ((groups[0] as Group)[0] as Profile).claim
  if (type === 'cap') return betweenCaps(groups)
  if (type === 'payment') return betweenSums(groups)
  return betweenTotals(groups)
}

/** Running totals grow: two of them for other days are snapshots. */
function betweenTotals(groups: readonly Group[]): readonly Difference[] {
  const totals = groups.filter((group) => (group[0] as Profile).total)
  if (totals.length < 2) return []
  const dated = totals.filter((group) => reachOf(group[0] as Profile) !== null)
  const values = new Map<string, Profile[]>()
  for (const group of dated)
    for (const profile of group)
      if (profile.claim.count !== null && profile.claim.modality === 'asserted')
        values.set(String(profile.claim.count), [...(values.get(String(profile.claim.count)) ?? []), profile])
  return values.size < 2 ? [] : [difference('count', 'snapshot', [...values])]
}

/** Sizes within which two ceilings are rival answers to one question. */
const RIVAL = 0.75

function betweenCaps(groups: readonly Group[]): readonly Difference[] {
  const found: Difference[] = []
  pairs(groups, (a, b) => {
    const [m, n] = [firstValue(a, ({ claim }) => claim.count), firstValue(b, ({ claim }) => claim.count)]
    if (m === null || n === null || m === n) return
    const rival = Math.min(m, n) / Math.max(m, n) >= RIVAL && !shareDocument(a, b)
    found.push(
      difference('count', rival ? null : 'period', [
        [String(m), a],
        [String(n), b],
      ]),
    )
  })
  return found
}

function betweenSums(groups: readonly Group[]): readonly Difference[] {
  const found: Difference[] = []
  pairs(groups, (a, b) => {
    const [one, other] = [founder(a), founder(b)]
    const [m, n] = [one.claim.amount, other.claim.amount]
    if (!m || !n || m.currency !== n.currency || m.per !== n.per || one.claim.modality !== other.claim.modality) return
    if (shareVoice(a, b)) return
    const near = Math.min(m.value, n.value) / Math.max(m.value, n.value)
    if (near < RIVAL) return
    const [before, after] = [one.published, other.published]
    const apart = before !== null && after !== null && before.slice(0, 7) !== after.slice(0, 7)
    found.push(
      difference('amount', apart ? 'snapshot' : null, [
        [amountText(one) as string, a],
        [amountText(other) as string, b],
      ]),
    )
  })
  return found
}

/** Groups side by side; past so many of one type they are compared with their neighbours only. */
const COMPARED = 60

function pairs(groups: readonly Group[], look: (a: Group, b: Group) => void): void {
  for (let i = 0; i < groups.length; i++)
    for (let j = i + 1; j < Math.min(groups.length, i + COMPARED); j++) look(groups[i] as Group, groups[j] as Group)
}

function founder(group: Group): Profile {
  return group[0] as Profile
}

function firstValue(group: Group, read: (profile: Profile) => number | null): number | null {
  for (const profile of group) if (profile.claim.modality !== 'denied' && read(profile) !== null) return read(profile)
  return null
}

function shareDocument(a: Group, b: Group): boolean {
  const documents = new Set(a.map(({ claim }) => claim.document))
  return b.some(({ claim }) => documents.has(claim.document))
}

/** Who names two sums in one report means two things by them. */
function shareVoice(a: Group, b: Group): boolean {
  const voices = new Set(a.map(({ claim }) => `${claim.document} ${claim.speaker}`))
  return b.some(({ claim }) => voices.has(`${claim.document} ${claim.speaker}`))
}

function difference(
  slot: DifferenceSlot,
  reason: Reason | null,
  sides: readonly (readonly [string, Group])[],
): Difference {
  const values: DifferentValue[] = sides.map(([value, members]) => ({
    value,
    claims: members.map(({ claim }) => claim.id),
    documents: [...new Set(members.map(({ claim }) => claim.document))],
    quotes: members.map(({ claim }) => ({ document: claim.document, quote: claim.quote.exact })),
  }))
  const members = sides.flatMap(([, group]) => group)
  const body = { slot, reason, values: values.map(({ value, claims }) => ({ value, claims })) }
  return {
    id: contentId(body),
    pair: pairOf((members[0] as Profile).claim),
    events: [],
    slot,
    reason,
    values,
  }
}
