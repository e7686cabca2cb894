import { Features, nameOf } from '../model/features.ts'
import { type Scorer, scores, sigmoid } from '../model/linear.ts'
import { type Net, netScores } from '../model/net.ts'
import type { Reading } from '../reading.ts'
import { rankClauses } from './focus.ts'
import { inView } from './in-view.ts'
import type { Candidate } from './judge.ts'
import { rankModalities, type ScoredModality } from './modality.ts'
import { pairRanker, type ScoredPair } from './pair.ts'
import type { StateRole } from './roles.ts'
import { typeFeatures } from './type-features.ts'

/** Types less likely than this in a sentence are not looked at further: they hold one right claim in fifty. */
const LEAST_TYPED = 0.06
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
  const rankPairs = pairRanker(inView(reading, roles), models.pair)
  return reading.sentences.flatMap((_, sentence) => {
    typeFeatures(reading, sentence, features)
    const sums = scores(models.type, features)
    const seconds = netScores(models.net, features)
    return models.type.labels.flatMap((type, label) => {
      const [linear, net] = [sums[label]!, seconds[label]!]
      const typed = sigmoid((linear + net) / 2)
      const least = reading.opinions[sentence]!.some((match) => match.type.name === type) ? LEAST_RULED : LEAST_TYPED
      if (typed < least) return []
      return candidatesOf(reading, sentence, { type, typed, linear, net }, rankPairs, models)
    })
  })
}

function candidatesOf(
  reading: Reading,
  sentence: number,
  typing: Pick<Candidate, 'type' | 'typed' | 'linear' | 'net'>,
  rankPairs: ReturnType<typeof pairRanker>,
  models: ProposeModels,
): readonly Candidate[] {
  const name = nameOf(typing.type)
  const { clause, probability: focused } = rankClauses(reading, sentence, name, models.focus)[0]!
  const pairs = rankPairs(clause, name)
  if (pairs.length === 0) return []
  const { modality, probability: moded } = ruled(
    reading,
    clause,
    typing.type,
    rankModalities(reading, clause, name, models.modality),
    models.rules,
  )
  return chosen(reading, clause, pairs).map(({ pair, listed }, rank) => ({
    ...typing,
    clause,
    from: pair.from,
    to: pair.to,
    modality,
    focused,
    paired: pair.probability,
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
  pairs: readonly ScoredPair[],
): readonly { readonly pair: ScoredPair; readonly listed: boolean }[] {
  const best = pairs[0]!
  const list = best.to === null ? new Set<string>() : listedWith(reading, clause, best.to)
  const inList = (pair: ScoredPair): boolean =>
    pair !== best && pair.from === best.from && pair.to !== null && list.has(pair.to)
  // The members of a list do not stand against each other: each is as likely as they are together.
  const together = pairs.reduce((sum, pair) => (pair === best || inList(pair) ? sum + pair.probability : sum), 0)
  return pairs
    .filter(
      (pair) =>
        pair === best ||
        pair.probability >= LEAST_RIVAL ||
        (inList(pair) && pair.probability >= best.probability * LISTED_SHARE),
    )
    .map((pair) => ({
      pair: inList(pair) || (pair === best && list.size > 0) ? { ...pair, probability: together } : pair,
      listed: inList(pair),
    }))
}

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
