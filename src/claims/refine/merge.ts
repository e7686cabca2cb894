import type { Claim } from '../claim.ts'

/** Types of which a report makes one claim a speaker. */
const BY_SPEAKER: ReadonlySet<string> = new Set(['concern', 'defence'])

/** One event told several times in a report is one claim with its best values. */
export function merge(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  for (const claim of [...claims].sort((a, b) => b.confidence.claim! - a.confidence.claim!)) {
    const at = kept.findIndex((other) => sameEvent(other, claim))
    if (at < 0) kept.push(claim)
    else kept[at] = joined(kept[at]!, claim)
  }
  return kept.sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1))
}

function sameEvent(a: Claim, b: Claim): boolean {
  if (a.type !== b.type || a.from !== b.from || a.to !== b.to || a.modality !== b.modality) return false
  if (BY_SPEAKER.has(a.type)) return a.speaker === b.speaker
  if (a.type === 'terms') return a.quote.start === b.quote.start
  return agree(a.count, b.count) && agree(a.amount?.value, b.amount?.value) && agree(a.when, b.when)
}

/** Two values that do not stand against each other: equal, or one of them not told. */
function agree<T>(a: T | null | undefined, b: T | null | undefined): boolean {
  return (a ?? null) === null || (b ?? null) === null || a === b
}

/** The surer claim with what only the other knows. */
function joined(best: Claim, other: Claim): Claim {
  return {
    ...best,
    ...(best.when === null && other.when !== null ? { when: other.when, time: other.time, upTo: other.upTo } : {}),
    ...(best.count === null && other.count !== null ? { count: other.count, people: other.people } : {}),
    ...(best.amount === null && other.amount !== null ? { amount: other.amount } : {}),
    ...(best.speaker === null && other.speaker !== null
      ? { speaker: other.speaker, attribution: other.attribution }
      : {}),
    instrument: best.instrument ?? other.instrument,
    slots: { ...other.slots, ...best.slots },
  }
}
