import { sameAmount, sameDate, sameSpeaker } from '../../corpus/agreement.mjs'
import { MODALITIES, type Modality } from '../../src/claims/claim.ts'
import { amount } from '../../src/claims/decide/amount.ts'
import { count } from '../../src/claims/decide/count.ts'
import { clausesIn, focusFeatures } from '../../src/claims/decide/focus.ts'
import { inView } from '../../src/claims/decide/in-view.ts'
import type { Candidate } from '../../src/claims/decide/judge.ts'
import { modalityFeatures } from '../../src/claims/decide/modality.ts'
import { describePair, pairCandidates } from '../../src/claims/decide/pair.ts'
import { roleFeatures, type StateRole, statesInView } from '../../src/claims/decide/roles.ts'
import type { SlotDecision } from '../../src/claims/decide/slot.ts'
import { describeSpeaker, speakerOptions } from '../../src/claims/decide/speaker.ts'
import { typeFeatures } from '../../src/claims/decide/type-features.ts'
import { when } from '../../src/claims/decide/when.ts'
import { Features, nameOf } from '../../src/claims/model/features.ts'
import type { Reading } from '../../src/claims/reading.ts'
import { allowed, type Fact, type Report } from '../corpus.ts'
import { placeOf } from './align.ts'
import type { Choice, Labelled, Marked } from './train-models.ts'

/** Features with the names of all that were ever made, for weights that people can read. */
export interface Recorder {
  readonly features: Features
  readonly names: Map<number, string>
}

export function recorder(): Recorder {
  const names = new Map<number, string>()
  return { features: new Features(names), names }
}

/** Each state of a report: does it send, does it receive, in gold? */
export function roleExamples(reading: Reading, { facts }: Report, { features }: Recorder): readonly Marked[] {
  if (facts.length === 0) return []
  const sends = new Set(facts.map((fact) => fact.from))
  const receives = new Set(facts.map((fact) => fact.to))
  const all = statesInView(reading)
  return all.map((state) => ({
    features: roleFeatures(reading, state, all, features).toArray(),
    marks: [sends.has(state) ? 1 : 0, receives.has(state) ? 1 : 0],
  }))
}

/** Each sentence: which types does it hold in gold? One that a quote merely touches is not counted for its type. */
export function typeExamples(
  reading: Reading,
  { facts }: Report,
  types: readonly string[],
  { features }: Recorder,
): readonly Marked[] {
  const marks = reading.sentences.map(() => types.map(() => 0))
  const touch = (clause: number, type: string, mark: number): void => {
    const label = types.indexOf(type)
    const row = marks[reading.clauses[clause]!.sentence]!
    if (label >= 0 && (mark === 1 || row[label] === 0)) row[label] = mark
  }
  for (const fact of facts) {
    const place = placeOf(reading, fact)
    if (!place) continue
    for (const index of place.touched) touch(index, fact.type, -1)
    for (const type of fact.alt?.type ?? []) touch(place.clause, type as string, -1)
    touch(place.clause, fact.type, 1)
  }
  return reading.sentences.map((_, index) => ({
    features: typeFeatures(reading, index, features).toArray(),
    marks: marks[index]!,
  }))
}

/** Each fact in a sentence of several clauses: which of them holds it? */
export function focusExamples(reading: Reading, { facts }: Report, { features }: Recorder): readonly Choice[] {
  return facts.flatMap((fact) => {
    const place = placeOf(reading, fact)
    if (!place) return []
    const clauses = clausesIn(reading, reading.clauses[place.clause]!.sentence)
    if (clauses.length < 2) return []
    return [
      {
        candidates: clauses.map((clause) => focusFeatures(reading, clause, nameOf(fact.type), features).toArray()),
        right: [clauses.indexOf(place.clause)],
      },
    ]
  })
}

/** Each fact: which of the candidate pairs does gold allow? */
export function pairExamples(
  reading: Reading,
  { facts }: Report,
  roles: readonly StateRole[],
  { features }: Recorder,
): readonly Choice[] {
  const view = inView(reading, roles)
  return facts.flatMap((fact) => {
    const place = placeOf(reading, fact)
    if (!place) return []
    const pairs = pairCandidates(view, place.clause)
    const fits = (from: unknown, to: unknown): number[] =>
      pairs.flatMap((pair, i) => (pair.from === from && pair.to === to ? [i] : []))
    const first = fits(fact.from, fact.to)
    const right =
      first.length > 0
        ? first
        : pairs.flatMap((pair, i) =>
            allowed(fact, 'from').includes(pair.from) && allowed(fact, 'to').includes(pair.to) ? [i] : [],
          )
    return [
      {
        candidates: pairs.map((pair) => describePair(view, place.clause, pair, nameOf(fact.type), features).toArray()),
        right,
      },
    ]
  })
}

export function modalityExamples(reading: Reading, { facts }: Report, { features }: Recorder): readonly Labelled[] {
  return facts.flatMap((fact) => {
    const place = placeOf(reading, fact)
    if (!place) return []
    const label = MODALITIES.indexOf(fact.modality as Modality)
    return [{ features: modalityFeatures(reading, place.clause, nameOf(fact.type), features).toArray(), label }]
  })
}

type SlotName = 'when' | 'count' | 'amount'

/** Whether a slot's value is one that gold allows. */
const AGREES: Record<SlotName, (reading: Reading, fact: Fact, value: unknown) => boolean> = {
  when: (_, fact, value) =>
    allowed(fact, 'when').some((gold) => sameDate(gold, (value as { edtf: string } | null)?.edtf ?? null)),
  count: (_, fact, value) => allowed(fact, 'count').some((gold) => gold === value),
  amount: (reading, fact, value) => {
    const sum = value === null ? null : reading.money[value as number]!
    const found = sum && sum.value !== null && sum.currency ? { value: sum.value, currency: sum.currency } : null
    return allowed(fact, 'amount').some((gold) => sameAmount(gold, found))
  },
}
const DECISIONS: Record<SlotName, SlotDecision<unknown>> = {
  when: when as SlotDecision<unknown>,
  count: count as SlotDecision<unknown>,
  amount: amount as SlotDecision<unknown>,
}

export function slotExamples(
  slot: SlotName,
  reading: Reading,
  { facts }: Report,
  { features }: Recorder,
): readonly Choice[] {
  const decision = DECISIONS[slot]
  return facts.flatMap((fact) => {
    const place = placeOf(reading, fact)
    if (!place) return []
    const options = decision.options(reading, place.clause, fact.type)
    if (options.length < 2) return []
    const main = { ...fact, alt: {} }
    const first = options.flatMap((option, i) => (AGREES[slot](reading, main, option.value) ? [i] : []))
    const right =
      first.length > 0 ? first : options.flatMap((option, i) => (AGREES[slot](reading, fact, option.value) ? [i] : []))
    return [
      {
        candidates: options.map((option) => {
          features.clear()
          decision.describe(reading, place.clause, nameOf(fact.type), option, options, features)
          return features.toArray()
        }),
        right,
      },
    ]
  })
}

export function speakerExamples(reading: Reading, { facts }: Report, { features }: Recorder): readonly Choice[] {
  return facts.flatMap((fact) => {
    const place = fact.type === 'ruling' ? null : placeOf(reading, fact)
    if (!place) return []
    const options = speakerOptions(reading, place.clause)
    const candidates = options.map((option, rank) => {
      describeSpeaker(reading, place.clause, nameOf(fact.type), option, rank, features)
      return features.toArray()
    })
    const fits = (golds: readonly (string | null)[]): number[] =>
      options.flatMap((option, i) =>
        golds.some((gold) => sameSpeaker(gold, option.candidate?.name ?? null)) ? [i] : [],
      )
    const first = fits([fact.speaker])
    return [{ candidates, right: first.length > 0 ? first : fits(allowed(fact, 'speaker')) }]
  })
}

/** Which candidates of a report are the best ones for a fact that gold holds: 1, else 0. */
export function judgeMarks(reading: Reading, { facts }: Report, candidates: readonly Candidate[]): readonly number[] {
  const order = candidates.map((_, i) => i).sort((a, b) => worth(candidates[b]!) - worth(candidates[a]!) || a - b)
  const marks = new Array<number>(candidates.length).fill(0)
  const free = new Set(facts)
  // First pass: a candidate whose clause holds the fact's quote; second: any that agrees at the core.
  for (const near of [true, false])
    for (const index of order) {
      if (marks[index] === 1) continue
      const candidate = candidates[index]!
      const clause = reading.clauses[candidate.clause]!
      const fact = [...free].find(
        (one) => agreesAtCore(one, candidate) && (!near || (one.start < clause.end && clause.start < one.end)),
      )
      if (!fact) continue
      free.delete(fact)
      marks[index] = 1
    }
  return marks
}

const worth = ({ typed, paired, moded }: Candidate): number => typed * paired * moded

function agreesAtCore(fact: Fact, { type, from, to, modality }: Candidate): boolean {
  return (
    allowed(fact, 'type').includes(type) &&
    allowed(fact, 'from').includes(from) &&
    allowed(fact, 'to').includes(to) &&
    allowed(fact, 'modality').includes(modality)
  )
}
