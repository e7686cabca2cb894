import { Features, level, type Named } from '../model/features.ts'
import { type Scorer, scores, softmax } from '../model/linear.ts'
import type { InView } from './in-view.ts'
import {
  describeBoth,
  describeHalf,
  describeNull,
  describeReceiver,
  describeSender,
  FROM_NULL,
  TO_NULL,
  WEALTH,
  wealthOf,
} from './pair-features.ts'

/** A sending and a receiving state; null where the report names none. */
export interface Pair {
  readonly from: string | null
  readonly to: string | null
}

export interface ScoredPair extends Pair {
  readonly probability: number
}

/** States far down the list of likely senders or receivers are not tried unless a sentence near by names them. */
const SENDERS = 3
const RECEIVERS = 6
/** How far away a sentence may stand to bring a state into play by itself. */
const NEAR = 1

/** Senders and receivers that are tried for a clause. */
function partiesOf(
  { mentionsIn, bySends, byReceives }: InView,
  sentence: number,
): { readonly senders: readonly string[]; readonly receivers: readonly string[] } {
  const near = new Set<string>()
  for (let i = sentence - NEAR; i <= sentence + NEAR; i++) for (const { state } of mentionsIn[i] ?? []) near.add(state)
  return {
    senders: bySends.filter((state, rank) => rank < SENDERS || (near.has(state) && rank < 2 * SENDERS)),
    receivers: byReceives.filter((state, rank) => rank < RECEIVERS || near.has(state)),
  }
}

/** Every pair that a clause could speak of. */
export function pairCandidates(view: InView, index: number): readonly Pair[] {
  const { senders, receivers } = partiesOf(view, view.reading.clauses[index]!.sentence)
  const pairs: Pair[] = []
  for (const from of senders) {
    pairs.push({ from, to: null })
    for (const to of receivers) if (to !== from) pairs.push({ from, to })
  }
  for (const to of receivers.slice(0, 3)) pairs.push({ from: null, to })
  return pairs
}

/** Sums of one clause that do not hang on the type, kept while its types are weighed one after the other. */
interface Kept {
  readonly sender: Map<string, number>
  readonly receiver: Map<string, number>
  readonly joint: Map<string, number>
}

/**
 * Weighs the pairs of a report's clauses. The score of a pair is the sum of what its sender, its receiver, the two
 * together and the type add, so each part is computed once a clause.
 */
export function pairRanker(view: InView, scorer: Scorer): (index: number, type: Named) => readonly ScoredPair[] {
  const features = new Features()
  const byClause = new Map<number, Kept>()
  const sum = (describe: () => void): number => {
    features.clear()
    describe()
    return scores(scorer, features)[0]! - scorer.bias[0]!
  }
  const once = (kept: Map<string, number>, key: string, describe: () => void): number => {
    const before = kept.get(key)
    if (before !== undefined) return before
    const made = sum(describe)
    kept.set(key, made)
    return made
  }
  return (index, type) => {
    const kept = byClause.get(index) ?? { sender: new Map(), receiver: new Map(), joint: new Map() }
    byClause.set(index, kept)
    const noSender = sum(() => describeNull(view, index, FROM_NULL, type, features))
    const noReceiver = sum(() => describeNull(view, index, TO_NULL, type, features))
    const wealth = [0, 1, 2, 3].map((kind) => sum(() => features.add(WEALTH, level(kind), type)))
    const pairs = pairCandidates(view, index)
    const found = softmax(
      pairs.map(({ from, to }) => {
        const sender =
          from === null ? noSender : once(kept.sender, from, () => describeSender(view, index, from, features))
        const receiver =
          to === null ? noReceiver : once(kept.receiver, to, () => describeReceiver(view, index, to, features))
        if (from === null || to === null) return sender + receiver + sum(() => describeHalf(from, to, type, features))
        return (
          sender +
          receiver +
          wealth[wealthOf(from, to)]! +
          once(kept.joint, `${from}-${to}`, () => describeBoth(view, index, from, to, features))
        )
      }),
    )
    return pairs.map((pair, i) => ({ ...pair, probability: found[i]! })).sort((a, b) => b.probability - a.probability)
  }
}

/** All features of one pair, for training. */
export function describePair(
  view: InView,
  index: number,
  { from, to }: Pair,
  type: Named,
  features: Features,
): Features {
  features.clear()
  if (from === null) describeNull(view, index, FROM_NULL, type, features)
  else describeSender(view, index, from, features)
  if (to === null) describeNull(view, index, TO_NULL, type, features)
  else describeReceiver(view, index, to, features)
  if (from === null || to === null) describeHalf(from, to, type, features)
  else {
    describeBoth(view, index, from, to, features)
    features.add(WEALTH, level(wealthOf(from, to)), type)
  }
  return features
}
