import { Features, nameOf } from '../model/features.ts'
import { rowsOf, type Scorer, scoresOf, sigmoid } from '../model/linear.ts'
import { type Net, netScores } from '../model/net.ts'
import type { Reading } from '../reading.ts'
import { rankClauses } from './focus.ts'
import { inView } from './in-view.ts'
import type { Candidate } from './judge.ts'
import { rankModalities, type ScoredModality } from './modality.ts'
import { type Pair, pairWeigher, type WeighedPairs, type WeighPairs } from './pair.ts'
import type { StateRole } from './roles.ts'
import { typeFeatures } from './type-features.ts'

/** Types less likely than this in a sentence are not looked at further: they hold few right claims. */
const LEAST_TYPED = 0.1
const LEAST_RULED = 0.02
/** A rival of the likeliest pair is a candidate too from this probability on. */
const LEAST_RIVAL = 0.2
/** A second state of a list is read too where it is at least this share of the first's probability. */
const LISTED_SHARE = 0.03

export interface ProposeModels {
  readonly type: Scorer
  readonly focus: Scorer
  readonly pair: Scorer
  readonly modality: Scorer
  readonly net: Net
  readonly rules: ReadonlyMap<string, number>
}

/** Every claim that a sentence of the report could be making, with how sure each decision is. */
export function propose(reading: Reading, roles: readonly StateRole[], models: ProposeModels): readonly Candidate[] {
  const features = new Features()
  const weighPairs = pairWeigher(inView(reading, roles), models.pair)
  const candidates: Candidate[] = []
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    typeFeatures(reading, sentence, features)
    const rows = rowsOf(models.type, features)
    const sums = scoresOf(models.type, rows)
    const seconds = netScores(models.net, features)
    for (let label = 0; label < sums.length; label++) {
      const linear = sums[label]!
      const net = seconds[label]!
      const typed = sigmoid((linear + net) / 2)
      if (typed < LEAST_RULED) continue
      const type = models.type.labels[label]!
      if (typed < LEAST_TYPED && !reading.opinions[sentence]!.some((match) => match.type.name === type)) continue
      candidates.push(...candidatesOf(reading, sentence, { type, typed, linear, net, rows }, weighPairs, models))
    }
  }
  return candidates
}

function candidatesOf(
  reading: Reading,
  sentence: number,
  typing: Pick<Candidate, 'type' | 'typed' | 'linear' | 'net' | 'rows'>,
  weighPairs: WeighPairs,
  models: ProposeModels,
): readonly Candidate[] {
  const name = nameOf(typing.type)
  const { clause, probability: focused } = rankClauses(reading, sentence, name, models.focus)[0]!
  const weighed = weighPairs(clause, name)
  if (weighed.pairs.length === 0) return []
  const { modality, probability: moded } = ruled(
    reading,
    clause,
    typing.type,
    rankModalities(reading, clause, name, models.modality),
    models.rules,
  )
  return chosen(reading, clause, weighed).map(({ pair, probability, listed }, rank) => ({
    ...typing,
    clause,
    from: pair.from,
    to: pair.to,
    modality,
    focused,
    paired: probability,
    moded,
    rank,
    listed,
  }))
}

/** A rule that was right less often than this has no say in the modality. */
const TRUSTED = 0.5

/**
 * The likeliest modality; a rule of the type that stands in the clause and says "possible" is weighed by how often it
 * was right. Willingness is told in words that decisions use too, and what is only possible must move no stage. (Rules
 * that say other modalities did not gain: learned decisions are better there.)
 */
function ruled(
  reading: Reading,
  index: number,
  type: string,
  ranked: readonly ScoredModality[],
  rules: ReadonlyMap<string, number>,
): ScoredModality {
  const { sentence, first, last } = reading.clauses[index]!
  let trust = TRUSTED
  let said: string | null = null
  for (const match of reading.opinions[sentence]!) {
    if (match.type.name !== type || match.modality?.name !== 'possible' || match.first >= last || match.last <= first)
      continue
    const own = rules.get(match.rule.name) ?? 0
    if (own > trust) [trust, said] = [own, match.modality.name]
  }
  const weighed = ranked.map(({ modality, probability }) => ({
    modality,
    probability: (said === null ? 1 : 1 - trust) * probability + (modality === said ? trust : 0),
  }))
  return weighed.reduce((best, one) => (one.probability > best.probability ? one : best))
}

/** The likeliest pair, its rivals, and those that stand in a list with its receiver ("Panama and Costa Rica have also …"). */
function chosen(
  reading: Reading,
  clause: number,
  { pairs, probabilities }: WeighedPairs,
): readonly { readonly pair: Pair; readonly probability: number; readonly listed: boolean }[] {
  let first = 0
  for (let i = 1; i < pairs.length; i++) if (probabilities[i]! > probabilities[first]!) first = i
  const best = pairs[first]!
  const list = best.to === null ? NO_STATES : listedWith(reading, clause, best.to)
  const listed = pairs.map(
    ({ from, to }, i) => i !== first && list.size > 0 && from === best.from && to !== null && list.has(to),
  )
  // The members of a list do not stand against each other: each is as likely as they are together.
  let together = 0
  for (let i = 0; i < pairs.length; i++) if (i === first || listed[i]) together += probabilities[i]!
  const least = probabilities[first]! * LISTED_SHARE
  const taken: number[] = []
  for (let i = 0; i < pairs.length; i++)
    if (i === first || probabilities[i]! >= LEAST_RIVAL || (listed[i] && probabilities[i]! >= least)) taken.push(i)
  return taken
    .sort((a, b) => probabilities[b]! - probabilities[a]!)
    .map((i) => ({
      pair: pairs[i]!,
      probability: listed[i] || (i === first && list.size > 0) ? together : probabilities[i]!,
      listed: listed[i]!,
    }))
}

const NO_STATES: ReadonlySet<string> = new Set()

/** States that stand in one list with a state, in the clause's own sentence. */
function listedWith(reading: Reading, clause: number, state: string): ReadonlySet<string> {
  const { sentence } = reading.clauses[clause]!
  const here = reading.states.filter((mention) => mention.sentence === sentence)
  const found = new Set<string>()
  here.forEach((mention, i) => {
    if (mention.state !== state) return
    for (let j = i + 1; here[j] && joins(reading, here[j - 1]!.last, here[j]!.first); j++) found.add(here[j]!.state)
    for (let j = i - 1; here[j] && joins(reading, here[j]!.last, here[j + 1]!.first); j--) found.add(here[j]!.state)
  })
  found.delete(state)
  return found
}

/** Whether only a comma, "and", "or" and the like stand between two mentions. */
function joins(reading: Reading, from: number, to: number): boolean {
  if (to - from > 3 || to === from) return false
  for (let i = from; i < to; i++) if (!reading.joiners.has(reading.tokens[i]!.word)) return false
  return true
}
