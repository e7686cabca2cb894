import { contentId } from '../text/canonical.ts'
import { pairOf } from './event.ts'
import type { Profile } from './profile.ts'

/** A Difference is two or more values for one thing: a contradiction, or compatible for a named reason. */
export interface Difference {
  readonly id: string
  readonly pair: string
  /** The events that it lies in or between. */
  readonly events: readonly string[]
  readonly slot: DifferenceSlot
  /** Why the values agree after all; null where they contradict. */
  readonly reason: Reason | null
  readonly values: readonly DifferentValue[]
}

export type DifferenceSlot = 'when' | 'count' | 'amount' | 'existence' | 'status'

/** The codebook's reasons for which different values agree. */
export type Reason = 'scope' | 'population' | 'precision' | 'period' | 'rounding' | 'snapshot' | 'plan' | 'timezone'

/** A DifferentValue is one side with all that stands behind it. */
interface DifferentValue {
  readonly value: string
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly quotes: readonly { readonly document: string; readonly quote: string }[]
}

/** An event's profiles, by publication. */
export type Group = readonly Profile[]

/** A Side is one value with the profiles that stand behind it. */
export type Side = readonly [value: string, members: Group]

/** The difference between some sides; its events are filled in once events have ids. */
export function differenceOf(slot: DifferenceSlot, reason: Reason | null, sides: readonly Side[]): Difference {
  const values = sides.map(
    ([value, members]): DifferentValue => ({
      value,
      claims: members.map(({ claim }) => claim.id),
      documents: [...new Set(members.map(({ claim }) => claim.document))],
      quotes: members.map(({ claim }) => ({ document: claim.document, quote: claim.quote.exact })),
    }),
  )
  const [first] = sides.flatMap(([, members]) => members)
  return {
    id: contentId({ slot, reason, values: values.map(({ value, claims }) => ({ value, claims })) }),
    pair: first ? pairOf(first.claim) : '*-*',
    events: [],
    slot,
    reason,
    values,
  }
}

/** The claim that speaks best for an event: one that tells it as done, else its first. */
export function witnessOf(group: Group): Profile {
  return group.find(({ claim }) => claim.modality === 'asserted') ?? (group[0] as Profile)
}

/** Whether some report, in one voice, tells both: then it means two things. */
export function shareVoice(a: Group, b: Group): boolean {
  const voices = new Set(a.map(({ claim }) => `${claim.document} ${claim.speaker}`))
  return b.some(({ claim }) => voices.has(`${claim.document} ${claim.speaker}`))
}

/** Whether some report tells both. */
export function shareDocument(a: Group, b: Group): boolean {
  const documents = new Set(a.map(({ claim }) => claim.document))
  return b.some(({ claim }) => documents.has(claim.document))
}

/** Events of one type compared with one another; past so many each is held only against those that follow it. */
const COMPARED = 60

/** What a look at every two of some things finds. */
export function pairwise<T>(things: readonly T[], look: (a: T, b: T) => Difference | null): readonly Difference[] {
  const found: Difference[] = []
  for (let i = 0; i < things.length; i++)
    for (let j = i + 1; j < Math.min(things.length, i + COMPARED); j++) {
      const one = look(things[i] as T, things[j] as T)
      if (one) found.push(one)
    }
  return found
}
