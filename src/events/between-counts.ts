import { type DateRange, daysApart, rangeOf } from './date-range.ts'
import {
  type Difference,
  differenceOf,
  type Group,
  pairwise,
  type Side,
  shareDocument,
  witnessOf,
} from './difference.ts'
import { type Profile, reachOf } from './profile.ts'
import { slotsPart } from './type-habits.ts'

/** Sizes from which two ceilings are rival answers to one question. */
const RIVAL = 0.75
/** Days within which two movements of one kind are likely to be taken for each other. */
const NEAR = 7

/** Two ceilings: rivals where no report tells both and they are of a size, else of two periods ("at a time", "a year"). */
export function ceilings(groups: readonly Group[]): readonly Difference[] {
  const caps = ofType(groups, 'cap').filter((group) => countOf(group) !== null)
  const rivals = pairwise(caps, (a, b) =>
    areRivals(a, b) ? differenceOf('count', null, [sideOf(a), sideOf(b)]) : null,
  )
  const rivalled = new Set(caps.filter((a) => caps.some((b) => a !== b && areRivals(a, b))))
  const periods = pairwise(caps, (a, b) => {
    if (countOf(a) === countOf(b) || areRivals(a, b)) return null
    // Of two rivals the one that is told beside the other ceiling stands for both.
    if ((rivalled.has(a) || rivalled.has(b)) && !shareDocument(a, b)) return null
    return differenceOf('count', 'period', [sideOf(a), sideOf(b)])
  })
  return [...rivals, ...periods]
}

function areRivals(a: Group, b: Group): boolean {
  const [m, n] = [countOf(a) ?? 0, countOf(b) ?? 0]
  if (m === n || slotsPart(witnessOf(a).claim, witnessOf(b).claim)) return false
  return Math.min(m, n) / Math.max(m, n) >= RIVAL && !shareDocument(a, b)
}

/** Running totals for several days, the first group among them: one growing number. */
export function runningTotals(groups: readonly Group[]): readonly Difference[] {
  const moved = ofType(groups, 'transfer').filter((group) => witnessOf(group).claim.modality === 'asserted')
  const totals = moved.filter((group) => witnessOf(group).total && reachOf(witnessOf(group)) !== null)
  if (totals.length === 0) return []
  const starts = totals.flatMap((group) => rangeOf(witnessOf(group).claim.when)?.lo ?? []).filter(Number.isFinite)
  const start = Math.min(...starts)
  const first = moved.filter((group) => {
    const { total, range } = witnessOf(group)
    return !total && range !== null && range.lo <= start && start <= range.hi && countOf(group) !== null
  })
  if (first.length + totals.length < 2) return []
  const sides = [...Map.groupBy([...first, ...totals].flat().filter(isTold), ({ claim }) => String(claim.count))]
  return sides.length < 2 ? [] : [differenceOf('count', 'snapshot', sides)]
}

/** A ceiling beside what was sent under it. */
export function ceilingAndSent(groups: readonly Group[]): readonly Difference[] {
  const caps = ofType(groups, 'cap').filter((group) => countOf(group) !== null)
  const totals = ofType(groups, 'transfer').filter((group) => witnessOf(group).total && countOf(group) !== 0)
  if (caps.length === 0 || totals.length === 0) return []
  const [cap, sent] = [caps.flat(), totals.flat().filter(isTold)]
  return sent.length === 0
    ? []
    : [
        differenceOf('count', 'scope', [
          [valuesOf(cap), cap],
          [valuesOf(sent), sent],
        ]),
      ]
}

/** Nobody by one day and some by a later one. */
export function noneThenSome(groups: readonly Group[]): readonly Difference[] {
  const moved = ofType(groups, 'transfer').filter((group) => witnessOf(group).claim.modality === 'asserted')
  return pairwise(moved, (a, b) => {
    const [none, some] = countOf(a) === 0 ? [a, b] : [b, a]
    if (countOf(none) !== 0 || !countOf(some)) return null
    const before = none.filter(({ claim }) => claim.count === 0)
    const until = firstUntil(before)
    const after = some.filter((profile) => isTold(profile) && (toldBy(profile)?.lo ?? 0) > until)
    const early = before.filter(({ claim }) => after.every((other) => other.claim.document !== claim.document))
    return early.length === 0 || after.length === 0
      ? null
      : differenceOf('count', 'snapshot', [
          ['0', early],
          [String(countOf(some)), after],
        ])
  })
}

/** The earliest day up to which one of some reports holds. */
function firstUntil(group: Group): number {
  return Math.min(...group.map((profile) => toldBy(profile)?.hi ?? Number.POSITIVE_INFINITY))
}

/** Two groups of people moved within days, or over one span, that one report tells apart. */
export function otherPeople(groups: readonly Group[]): readonly Difference[] {
  const moved = groups.filter((group) => MOVEMENTS.has(witnessOf(group).claim.type) && countOf(group) !== null)
  return pairwise(moved, (a, b) => {
    if (witnessOf(a).claim.type !== witnessOf(b).claim.type || countOf(a) === countOf(b)) return null
    const told = a.filter(isTold).flatMap((one) => b.filter(isTold).map((other) => [one, other] as const))
    const apart = told.find(([one, other]) => {
      if (one.claim.document !== other.claim.document || !one.range || !other.range) return false
      if (one.total || other.total) return one.claim.when === other.claim.when
      return daysApart(one.range, other.range) <= NEAR
    })
    if (!apart) return null
    // Totals of other spans are another day's question.
    const span = apart[0].claim.when
    const ofSpan = (group: Group): Group => group.filter(({ total, claim }) => !total || claim.when === span)
    return differenceOf('count', 'population', [sideOf(ofSpan(a)), sideOf(ofSpan(b))])
  })
}

const MOVEMENTS = new Set(['transfer', 'onward_movement', 'return_to_sender', 'settlement'])

/** How many came and how many of them were held some days later. */
export function cameAndHeld(groups: readonly Group[]): readonly Difference[] {
  const came = ofType(groups, 'transfer').filter((group) => !witnessOf(group).total)
  const held = ofType(groups, 'detention')
  return came.flatMap((one) =>
    held.flatMap((other) => {
      const [a, b] = [witnessOf(one), witnessOf(other)]
      const [m, n] = [countOf(one), countOf(other)]
      if (a.claim.modality !== 'asserted' || b.claim.modality !== 'asserted' || !a.range || !b.range) return []
      if (m === null || n === null || n >= m || daysApart(a.range, b.range) > NEAR) return []
      return [differenceOf('count', 'snapshot', [sideOf(one), sideOf(other)])]
    }),
  )
}

function ofType(groups: readonly Group[], type: string): readonly Group[] {
  return groups.filter((group) => (group[0] as Profile).claim.type === type)
}

function countOf(group: Group): number | null {
  return witnessOf(group).claim.count ?? group.find(({ claim }) => claim.count !== null)?.claim.count ?? null
}

function isTold({ claim }: Profile): boolean {
  return claim.modality === 'asserted' && claim.count !== null
}

function sideOf(group: Group): Side {
  return [String(countOf(group)), group.filter(({ claim }) => claim.modality !== 'denied')]
}

function valuesOf(group: Group): string {
  return [...new Set(group.flatMap(({ claim }) => claim.count ?? []))].sort((a, b) => a - b).join(', ')
}

/** The day by which a figure is known to hold: its own time, else its publication. */
function toldBy(profile: Profile): DateRange | null {
  return reachOf(profile) ?? profile.range ?? profile.printed
}
