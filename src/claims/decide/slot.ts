import { Features, level, type Named, named } from '../model/features.ts'
import { type Scorer, score, softmax } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { unitsBetween } from '../units.ts'

/** An Option is a value that a slot could take, or its absence (null), with where it stands. */
export interface Option<T> {
  readonly value: T | null
  readonly first: number
  readonly last: number
  /** How the value follows from its words: `as-said`, `open-end`, `singular` … */
  readonly way: Named
}

export interface Chosen<T> {
  readonly option: Option<T>
  readonly probability: number
}

/** A SlotDecision lists options and describes each; `chooseSlot` weighs them. */
export interface SlotDecision<T> {
  options(reading: Reading, clause: number, type: string): readonly Option<T>[]
  describe(
    reading: Reading,
    clause: number,
    type: Named,
    option: Option<T>,
    all: readonly Option<T>[],
    features: Features,
  ): void
}

export function chooseSlot<T>(
  decision: SlotDecision<T>,
  reading: Reading,
  clause: number,
  type: Named,
  scorer: Scorer,
): Chosen<T> {
  const options = decision.options(reading, clause, type.name)
  if (options.length === 1) return { option: options[0]!, probability: 1 }
  const sums = options.map((option) => {
    scratch.clear()
    decision.describe(reading, clause, type, option, options, scratch)
    return score(scorer, scratch)
  })
  const found = softmax(sums)
  const best = found.indexOf(Math.max(...found))
  return { option: options[best]!, probability: found[best]! }
}

/** Cleared before each use; reading is synchronous. */
const scratch = new Features()

export const NOWHERE = { first: -1, last: -1 }

const NULL = named('null')
const PLACE = named('place')
const WAY = named('way')
const SIDES = [named('L1'), named('L2'), named('L3'), named('R1'), named('R2'), named('R3')]
const HAS = named('has')
const HAS_NOT = named('alone')
const ORDER = named('order')
const DISTANCE = named('distance')
const WHERE = [named('clause'), named('sentence'), named('prev'), named('farther'), named('next')]

/** 0 in the clause, 1 in its sentence, 2 in the sentence before, 4 behind, 3 elsewhere. */
export function placeOf(reading: Reading, clause: number, { first, last }: { first: number; last: number }): number {
  const own = reading.clauses[clause]!
  if (first >= own.first && last <= own.last) return 0
  const sentence = reading.sentences[own.sentence]!
  if (first >= sentence.first && last <= sentence.last) return 1
  const before = reading.sentences[own.sentence - 1]
  if (before && first >= before.first && last <= before.last) return 2
  return first > own.last ? 4 : 3
}

/** Features that all slots share: what absence looks like, or where the option stands and the words beside it. */
export function describeOption<T>(
  reading: Reading,
  clause: number,
  type: Named,
  option: Option<T>,
  all: readonly Option<T>[],
  features: Features,
): void {
  const own = reading.clauses[clause]!
  if (option.value === null) {
    const nearest = Math.min(
      3,
      ...all.filter(({ value }) => value !== null).map((one) => (one.first < 0 ? 3 : placeOf(reading, clause, one))),
    )
    features.add(NULL)
    features.add(NULL, type)
    features.add(NULL, HAS, level(nearest))
    features.add(NULL, HAS, level(nearest), type)
    for (const unit of unitsBetween(reading.line, own.first, own.last))
      for (const name of unit.classes) features.add(NULL, name)
    return
  }
  features.add(WAY, option.way)
  features.add(WAY, option.way, type)
  if (option.first < 0) {
    features.add(HAS_NOT, option.way, type)
    for (const unit of unitsBetween(reading.line, own.first, own.last))
      for (const name of unit.classes) features.add(WAY, option.way, name)
    return
  }
  const place = placeOf(reading, clause, option)
  const where = WHERE[place]!
  features.add(PLACE, where)
  features.add(PLACE, where, type)
  features.add(PLACE, where, option.way)
  const rank = all.filter(
    (one) => one.first >= 0 && one.first < option.first && placeOf(reading, clause, one) === place,
  ).length
  features.add(ORDER, where, level(Math.min(3, rank)))
  const { units, unitAt } = reading.line
  const distance =
    option.first >= own.last ? option.first - own.last : own.first >= option.last ? own.first - option.last : 0
  features.add(DISTANCE, level(Math.min(6, Math.floor(distance / 4))))
  const at = unitAt[option.first]!
  const end = unitAt[option.last - 1]!
  for (let d = 1; d <= 3; d++) {
    const left = units[at - d]
    const right = units[end + d]
    if (left) {
      features.add(SIDES[d - 1]!, left.word)
      for (const name of left.classes) features.add(SIDES[d - 1]!, name)
    }
    if (right) {
      features.add(SIDES[d + 2]!, right.word)
      if (d < 3) features.add(SIDES[d + 2]!, right.word, type)
      for (const name of right.classes) features.add(SIDES[d + 2]!, name)
    }
  }
}
