import type { Reading } from '../../src/claims/reading.ts'
import type { Fact } from '../corpus.ts'

/** Clauses that share at least this much with a gold quote are neither right nor wrong for its type. */
const TOUCHED = 0.34

/** Where a fact stands: the clause that holds most of its quote, and others that hold some of it. */
export interface Place {
  readonly clause: number
  readonly touched: readonly number[]
}

export function placeOf(reading: Reading, fact: Fact): Place | null {
  let clause = -1
  let most = 0
  const touched: number[] = []
  reading.clauses.forEach((one, index) => {
    const shared = Math.min(one.end, fact.end) - Math.max(one.start, fact.start)
    if (shared <= 0) return
    if (shared / Math.min(one.end - one.start, fact.end - fact.start) >= TOUCHED) touched.push(index)
    // The first clause wins where two hold as much: a quote's head is where its verb stands.
    if (shared > most) {
      most = shared
      clause = index
    }
  })
  return clause < 0 ? null : { clause, touched: touched.filter((index) => index !== clause) }
}
