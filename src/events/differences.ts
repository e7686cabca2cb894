import type { Document } from '../document/document.ts'
import { cameAndHeld, ceilingAndSent, ceilings, noneThenSome, otherPeople, runningTotals } from './between-counts.ts'
import { willingAndTalking } from './between-stages.ts'
import { sums } from './between-sums.ts'
import { daysOfTelling } from './between-tellings.ts'
import type { Difference, Group } from './difference.ts'
import { disputes } from './existence.ts'
import { withinEvent } from './within-event.ts'

/** A Look finds differences of one sort. */
type Look = (groups: readonly Group[], documents: ReadonlyMap<string, Document>) => readonly Difference[]

/** Every look for differences among the events of one pair, in order. */
const LOOKS: readonly Look[] = [
  disputes,
  (groups) => groups.flatMap(withinEvent),
  ceilings,
  runningTotals,
  ceilingAndSent,
  noneThenSome,
  otherPeople,
  cameAndHeld,
  sums,
  willingAndTalking,
  daysOfTelling,
]

/** Every difference within the events of one pair and between them. Contradictions come first. */
export function differencesOf(
  groups: readonly Group[],
  documents: ReadonlyMap<string, Document>,
): readonly Difference[] {
  const distinct = new Map(LOOKS.flatMap((look) => look(groups, documents)).map((one) => [one.id, one]))
  return [...distinct.values()].sort(
    (a, b) => Number(a.reason !== null) - Number(b.reason !== null) || (a.id < b.id ? -1 : 1),
  )
}
