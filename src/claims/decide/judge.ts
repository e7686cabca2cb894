import { overlaps } from '../../text/span.ts'
import type { Modality } from '../claim.ts'
import { sigmoid } from '../model/linear.ts'
import { type Forest, treeScore } from '../model/trees.ts'
import type { Opinion, Reading } from '../reading.ts'

/** A Candidate is a claim in the making: a sentence read as a type, with a pair and a modality and how sure each is. */
export interface Candidate {
  readonly clause: number
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly modality: Modality
  /** Probability of the type in its sentence, and the log-odds of the two opinions behind it. */
  readonly typed: number
  readonly linear: number
  readonly net: number
  /** Rows of the type model that its sentence shows; reasons are drawn from them. */
  readonly rows: Int32Array
  /** Probability of the clause, given the type. */
  readonly focused: number
  /** Probabilities of the pair and of the modality, given the type. */
  readonly paired: number
  readonly moded: number
  /** 0 for the likeliest pair, then its rivals. */
  readonly rank: number
  /** Whether its receiver stands in a list with that of the likeliest pair. */
  readonly listed: boolean
}

const keyOf = ({ type, from, to, modality }: Candidate): string => `${type}|${from}|${to}|${modality}`

/** Candidates with the probability that each is right, judged against all others of the report. */
export function judge(
  reading: Reading,
  candidates: readonly Candidate[],
  types: readonly string[],
  rules: ReadonlyMap<string, number>,
  trees: Forest,
): readonly number[] {
  return judgeRows(reading, candidates, types, rules).map((row) => sigmoid(treeScore(trees, row)))
}

const MODES: readonly Modality[] = ['planned', 'possible', 'denied']
const NUMBERS = [
  'typed',
  'linear',
  'net',
  'focused',
  'paired',
  'lead',
  'rank',
  'listed',
  'moded',
  'joint',
  'key-better',
  'key-best',
  'key-here',
  'key-beside',
  'key-sum',
  'type-better',
  'type-best',
  'type-here',
  'others',
  'best-other',
  'other-clause',
  'density',
  'sentence-length',
  'clause-length',
  'to-null',
  'from-null',
  'from-here',
  'to-here',
  'to-clause',
  'rules',
  'other-rules',
  'rule-best',
  'other-rule-best',
  'quoted',
  'before',
  'after',
  'states',
  'pair-share',
  'relevance',
] as const

/** Names of the numbers that `judgeRows` gives, in their order. */
export function judgeInputs(types: readonly string[]): readonly string[] {
  return [...NUMBERS, ...MODES.map((mode) => `modality ${mode}`), ...types.map((type) => `type ${type}`)]
}

/** A column for each type behind the numbers and the modalities. */
function oneOf(types: readonly string[], type: string): number[] {
  const columns = new Array<number>(types.length).fill(0)
  const at = types.indexOf(type)
  if (at !== -1) columns[at] = 1
  return columns
}

const logit = (p: number): number => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p))
const jointOf = ({ typed, paired, moded }: Candidate): number => typed * paired * moded

/** What the whole report shows of each candidate, as numbers: own scores, rivals in the sentence, doubles elsewhere. */
export function judgeRows(
  reading: Reading,
  candidates: readonly Candidate[],
  types: readonly string[],
  rules: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const sentenceOf = (one: Candidate): number => reading.clauses[one.clause]!.sentence
  const firsts = candidates.filter(({ rank }) => rank === 0)
  const mass = firsts.reduce((sum, { typed }) => sum + typed, 0)
  const relevance = firsts.reduce((most, { typed }) => Math.max(most, typed), 0)
  const keys = candidates.map(keyOf)
  const joints = new Map(candidates.map((one) => [one, jointOf(one)]))
  const jointly = (one: Candidate): number => joints.get(one)!
  const byKey = Map.groupBy(candidates, (_, i) => keys[i]!)
  const byType = Map.groupBy(firsts, ({ type }) => type)
  const bySentence = Map.groupBy(firsts, sentenceOf)
  const byPlace = Map.groupBy(candidates, ({ clause, type }) => `${clause} ${type}`)
  const statesIn = Map.groupBy(reading.states, ({ sentence }) => sentence)
  const byPair = new Map<string, number>()
  for (const one of candidates)
    byPair.set(`${one.from}-${one.to}`, (byPair.get(`${one.from}-${one.to}`) ?? 0) + jointOf(one))
  const pairMass = [...byPair.values()].reduce((sum, one) => sum + one, 0)
  const trust = (opinions: readonly Opinion[], of: (type: string) => boolean): number =>
    opinions.reduce((best, { rule, type }) => (of(type.name) ? Math.max(best, rules.get(rule.name) ?? 0) : best), 0)
  return candidates.map((one, i) => {
    const clause = reading.clauses[one.clause]!
    const sentence = reading.sentences[clause.sentence]!
    const joint = jointly(one)
    const same = byKey.get(keys[i]!)!
    const doubles = same.filter(
      (other) => other !== one && (jointly(other) > joint || (jointly(other) === joint && other.clause < one.clause)),
    )
    const alike = byType.get(one.type)?.filter((other) => other.clause !== one.clause && other.typed > one.typed) ?? []
    const beside = bySentence.get(clause.sentence)?.filter((other) => other.type !== one.type) ?? []
    const rivals = byPlace.get(`${one.clause} ${one.type}`)!.filter((other) => other !== one)
    const at = (index: number): number => bySentence.get(index)?.find((other) => other.type === one.type)?.typed ?? 0
    const here = statesIn.get(clause.sentence) ?? []
    const inClause = here.filter((mention) => mention.first >= clause.first && mention.last <= clause.last)
    const opinions = reading.opinions[clause.sentence]!
    const most = (some: readonly Candidate[], of: (one: Candidate) => number): number =>
      some.reduce((best, other) => Math.max(best, of(other)), 0)
    return [
      logit(one.typed),
      one.linear,
      one.net,
      one.focused,
      logit(one.paired),
      one.paired - most(rivals, ({ paired }) => paired),
      one.rank,
      one.listed ? 1 : 0,
      logit(one.moded),
      logit(joint),
      doubles.length,
      most(doubles, jointly),
      doubles.some((other) => sentenceOf(other) === clause.sentence) ? 1 : 0,
      doubles.some((other) => reading.sentences[sentenceOf(other)]!.paragraph === sentence.paragraph) ? 1 : 0,
      same.reduce((sum, other) => sum + jointly(other), 0),
      alike.length,
      most(alike, ({ typed }) => typed),
      alike.some((other) => sentenceOf(other) === clause.sentence) ? 1 : 0,
      beside.filter(({ typed }) => typed > one.typed).length,
      most(beside, ({ typed }) => typed),
      most(
        beside.filter((other) => other.clause === one.clause),
        ({ typed }) => typed,
      ),
      mass / Math.max(1, reading.sentences.length),
      sentence.last - sentence.first,
      clause.last - clause.first,
      one.to === null ? 1 : 0,
      one.from === null ? 1 : 0,
      here.some(({ state }) => state === one.from) ? 1 : 0,
      here.some(({ state }) => state === one.to) ? 1 : 0,
      inClause.some(({ state }) => state === one.to) ? 1 : 0,
      opinions.filter(({ type }) => type.name === one.type).length,
      opinions.filter(({ type }) => type.name !== one.type).length,
      trust(opinions, (type) => type === one.type),
      trust(opinions, (type) => type !== one.type),
      reading.quotations.some((quotation) => overlaps(quotation, clause)) ? 1 : 0,
      at(clause.sentence - 1),
      at(clause.sentence + 1),
      new Set(here.map(({ state }) => state)).size,
      (byPair.get(`${one.from}-${one.to}`) ?? 0) / Math.max(1e-6, pairMass),
      relevance,
      ...MODES.map((mode) => (one.modality === mode ? 1 : 0)),
      ...oneOf(types, one.type),
    ]
  })
}
