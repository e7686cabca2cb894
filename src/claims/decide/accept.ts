import type { Modality } from '../claim.ts'
import { Features, level, type Named, named } from '../model/features.ts'
import { type Scorer, scores, sigmoid } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { unitsBetween } from '../units.ts'

/** A Candidate is a claim in the making: a clause read as a type, with a pair and a modality and how sure each is. */
export interface Candidate {
  readonly clause: number
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly modality: Modality
  /** Probability of the type in its sentence, and of the clause given the type. */
  readonly typed: number
  readonly focused: number
  /** Probabilities of the pair and of the modality, given the type. */
  readonly paired: number
  readonly moded: number
  /** Whether its pair came from a list of states rather than first choice. */
  readonly listed: boolean
}

export const keyOf = ({ type, from, to, modality }: Candidate): string => `${type}|${from}|${to}|${modality}`

/** Candidates with the probability that each is right, judged against all others of the report. */
export function judge(reading: Reading, candidates: readonly Candidate[], scorer: Scorer): readonly number[] {
  const features = new Features()
  return acceptExamples(reading, candidates, features, () => sigmoid(scores(scorer, features)[0]!))
}

const names = new Map<string, Named>()
/** Type names and modalities are few: made once. */
export function nameOf(word: string): Named {
  const before = names.get(word)
  if (before) return before
  const made = named(word)
  names.set(word, made)
  return made
}

const logit = (p: number): number => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p))
const step = (p: number): Named => level(Math.max(-7, Math.min(7, Math.round(logit(p) * 1.5))))

const TYPED = named('typed')
const JOINT = named('joint')
const FOCUSED = named('focused')
const PAIRED = named('paired')
const MODED = named('moded')
const MODALITY = named('modality')
const DENSITY = named('density')
const LISTED = named('listed')
const NULL = named('null')
const BEATEN = named('beaten')
const BEATEN_HERE = named('beaten-here')
const BEATEN_BY = named('beaten-by')
const LENGTH = named('length')
const HAS = named('has')
const KEY = { better: named('key-better'), rank: named('key-rank'), best: named('key-best') }
const TYPE = { better: named('type-better'), rank: named('type-rank'), best: named('type-best') }
const WHERE = {
  beside: named('beside'),
  sentence: named('sentence'),
  paragraph: named('paragraph'),
  elsewhere: named('elsewhere'),
}

/** Fills `features` for each candidate in turn and hands it to `use`: own scores, rivals on the clause, doubles elsewhere. */
export function acceptExamples<T>(
  reading: Reading,
  candidates: readonly Candidate[],
  features: Features,
  use: (candidate: Candidate) => T,
): readonly T[] {
  const mass = candidates.reduce((sum, { typed }) => sum + typed, 0)
  const byKey = Map.groupBy(candidates, keyOf)
  const byType = Map.groupBy(candidates, ({ type }) => type)
  const bySentence = Map.groupBy(candidates, ({ clause }) => reading.clauses[clause]!.sentence)
  const density = level(Math.min(6, Math.round((4 * mass) / Math.max(1, reading.sentences.length))))
  return candidates.map((one) => {
    features.clear()
    const type = nameOf(one.type)
    const typed = step(one.typed)
    const joint = step(one.typed * one.paired * one.moded)
    features.add(TYPED, typed)
    features.add(TYPED, typed, type)
    features.add(JOINT, joint)
    features.add(JOINT, joint, type)
    features.add(FOCUSED, step(one.focused))
    features.add(PAIRED, step(one.paired))
    features.add(MODED, step(one.moded), nameOf(one.modality))
    features.add(MODALITY, nameOf(one.modality), type)
    features.add(DENSITY, density)
    features.add(DENSITY, density, type)
    features.add(DENSITY, density, typed)
    if (one.listed) features.add(LISTED)
    if (one.to === null) {
      features.add(NULL, type)
      features.add(NULL, step(one.paired))
    }
    rivals(KEY, one, byKey.get(keyOf(one))!, reading, features)
    rivals(TYPE, one, byType.get(one.type)!, reading, features)
    const near = reading.clauses[one.clause]!
    for (const other of bySentence.get(near.sentence)!)
      if (other.type !== one.type && other.typed >= one.typed) {
        features.add(BEATEN, nameOf(other.type), type)
        features.add(BEATEN_BY, step(other.typed), typed)
        if (other.clause === one.clause) features.add(BEATEN_HERE, nameOf(other.type), type)
      }
    features.add(LENGTH, level(Math.min(6, Math.floor((near.last - near.first) / 5))))
    for (const unit of unitsBetween(reading.line, near.first, near.last)) {
      if (unit.mention) features.add(HAS, type, unit)
      for (const name of unit.classes) features.add(HAS, type, name)
    }
    return use(one)
  })
}

/** Better doubles of a candidate: in its sentence, its paragraph, elsewhere. */
function rivals(
  tag: typeof KEY,
  one: Candidate,
  doubles: readonly Candidate[],
  reading: Reading,
  features: Features,
): void {
  const mine = reading.clauses[one.clause]!
  const { paragraph } = reading.sentences[mine.sentence]!
  const type = nameOf(one.type)
  let better = 0
  let best = 0
  for (const other of doubles) {
    if (other === one || other.clause === one.clause) continue
    if (other.typed < one.typed || (other.typed === one.typed && other.clause > one.clause)) continue
    better++
    best = Math.max(best, other.typed)
    const theirs = reading.clauses[other.clause]!
    const inSentence = theirs.sentence === mine.sentence
    const where = inSentence
      ? WHERE[Math.abs(other.clause - one.clause) === 1 ? 'beside' : 'sentence']
      : WHERE[reading.sentences[theirs.sentence]!.paragraph === paragraph ? 'paragraph' : 'elsewhere']
    features.add(tag.better, where)
    features.add(tag.better, where, type)
    features.add(tag.better, where, step(other.typed))
  }
  const rank = level(Math.min(5, better))
  features.add(tag.rank, rank)
  features.add(tag.rank, rank, type)
  features.add(tag.best, step(best))
}
