import type { Difference } from '../events/difference.ts'
import type { Arrangement } from './arrangement.ts'

/** True contradictions of some arrangements, the best attested first; what agrees for a reason is left out. */
export function conflictsOf(arrangements: readonly Pick<Arrangement, 'differences'>[]): readonly Difference[] {
  return arrangements
    .flatMap(({ differences }) => differences.filter(({ reason }) => reason === null))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : a.id < b.id ? -1 : 1))
}

function weightOf({ values }: Difference): number {
  return new Set(values.flatMap(({ documents }) => documents)).size
}
