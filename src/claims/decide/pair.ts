import { Features, type Named } from '../model/features.ts'
import { type Scorer, score, softmax } from '../model/linear.ts'
import type { InView } from './in-view.ts'
import {
  describeBoth,
  describeHalf,
  describeInView,
  describeKind,
  describeNull,
  describeReceiver,
  describeSender,
  FROM_NULL,
  KINDS_OF_PAIRS,
  kindOfPair,
  RELATIONS_OF_PAIRS,
  receivingSide,
  relationInView,
  sendingSide,
  TO_NULL,
} from './pair-features.ts'

/** A sending and a receiving state; null where the report names none. */
export interface Pair {
  readonly from: string | null
  readonly to: string | null
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

/** Pairs with their probabilities, in no order. */
export interface WeighedPairs {
  readonly pairs: readonly Pair[]
  readonly probabilities: readonly number[]
}

export type WeighPairs = (index: number, type: Named) => WeighedPairs

/** What of the pairs of a clause does not hang on the type. */
interface Untyped {
  readonly pairs: readonly Pair[]
  readonly sums: readonly number[]
  readonly kinds: readonly number[]
}

/**
 * Weighs the pairs of a report's clauses. The score of a pair is the sum of what its sender, its receiver, the two
 * together, the clause and the type add, so each part is computed once: for the report, the clause or the type.
 */
export function pairWeigher(view: InView, scorer: Scorer): WeighPairs {
  const features = new Features()
  const sum = (describe: (features: Features) => void): number => {
    describe(features.clear())
    return score(scorer, features)
  }
  const clauses: (Untyped | undefined)[] = []
  const types = new Map<string, Float64Array>()
  const both = new Map<string, number>()
  const ofReport = (from: string, to: string): number => {
    const pair = `${from}-${to}`
    const before = both.get(pair)
    if (before !== undefined) return before
    const made = sum((all) => describeBoth(view, from, to, all))
    both.set(pair, made)
    return made
  }
  const ofType = (type: Named): Float64Array => {
    const before = types.get(type.name)
    if (before) return before
    const made = new Float64Array(KINDS_OF_PAIRS)
    for (let kind = 0; kind < made.length; kind++) made[kind] = sum((all) => describeKind(view, kind, type, all))
    types.set(type.name, made)
    return made
  }
  const ofClause = (index: number): Untyped => {
    const { sentence } = view.reading.clauses[index]!
    const pairs = pairCandidates(view, index)
    const [sending, receiving] = [sendingSide(view, index), receivingSide(view, index)]
    const senders = new Map<string | null, number>()
    const receivers = new Map<string | null, number>()
    const inView: number[] = []
    for (let relation = 0; relation < RELATIONS_OF_PAIRS; relation++)
      inView.push(sum((all) => describeInView(view, sentence, relation, all)))
    for (const { from, to } of pairs) {
      if (!senders.has(from))
        senders.set(
          from,
          sum((all) =>
            from === null ? describeNull(view, index, FROM_NULL, all) : describeSender(view, sending, from, all),
          ),
        )
      if (!receivers.has(to))
        receivers.set(
          to,
          sum((all) =>
            to === null ? describeNull(view, index, TO_NULL, all) : describeReceiver(view, receiving, to, all),
          ),
        )
    }
    const sums = pairs.map(
      ({ from, to }) =>
        senders.get(from)! +
        receivers.get(to)! +
        (from === null || to === null
          ? sum((all) => describeHalf(from, to, all))
          : ofReport(from, to) + inView[relationInView(view, sentence, from, to)]!),
    )
    return { pairs, sums, kinds: pairs.map(({ from, to }) => kindOfPair(from, to)) }
  }
  return (index, type) => {
    clauses[index] ??= ofClause(index)
    const { pairs, sums, kinds } = clauses[index]
    const typed = ofType(type)
    return { pairs, probabilities: softmax(sums.map((one, i) => one + typed[kinds[i]!]!)) }
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
  const { sentence } = view.reading.clauses[index]!
  features.clear()
  if (from === null) describeNull(view, index, FROM_NULL, features)
  else describeSender(view, sendingSide(view, index), from, features)
  if (to === null) describeNull(view, index, TO_NULL, features)
  else describeReceiver(view, receivingSide(view, index), to, features)
  if (from === null || to === null) describeHalf(from, to, features)
  else {
    describeBoth(view, from, to, features)
    describeInView(view, sentence, relationInView(view, sentence, from, to), features)
  }
  describeKind(view, kindOfPair(from, to), type, features)
  return features
}
