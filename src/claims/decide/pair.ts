import { WEALTHY } from '../../world/wealth.ts'
import { Features, level, type Named, named } from '../model/features.ts'
import { type Scorer, scores, softmax } from '../model/linear.ts'
import type { Reading, StateMention } from '../reading.ts'
import { type Unit, unitsBetween } from '../units.ts'
import { around, type StateRole } from './roles.ts'

/** A sending and a receiving state; null where the report names none. */
export interface Pair {
  readonly from: string | null
  readonly to: string | null
}

export interface ScoredPair extends Pair {
  readonly probability: number
}

/** States far down the list of likely senders or receivers are not tried unless a sentence near by names them. */
const SENDERS = 4
const RECEIVERS = 8
/** How far away a sentence may stand to bring a state into play by itself. */
const NEAR = 1
/** From here on a state counts as a likely sender or receiver when the last one mentioned is sought. */
const LIKELY = 0.3

export function pairCandidates(reading: Reading, index: number, roles: readonly StateRole[]): readonly Pair[] {
  const clause = reading.clauses[index]!
  const near = new Set(
    reading.states
      .filter((mention) => Math.abs(mention.sentence - clause.sentence) <= NEAR)
      .map((mention) => mention.state),
  )
  const senders = [...roles]
    .sort((a, b) => b.sends - a.sends)
    .filter((role, rank) => rank < SENDERS || (near.has(role.state) && rank < 2 * SENDERS))
  const receivers = [...roles]
    .sort((a, b) => b.receives - a.receives)
    .filter((role, rank) => rank < RECEIVERS || near.has(role.state))
  const pairs: Pair[] = []
  for (const { state: from } of senders) {
    pairs.push({ from, to: null })
    for (const { state: to } of receivers) if (to !== from) pairs.push({ from, to })
  }
  for (const { state: to } of receivers.slice(0, 3)) pairs.push({ from: null, to })
  return pairs
}

/** All candidates with their probabilities, likeliest first. */
export function rankPairs(
  reading: Reading,
  index: number,
  type: Named,
  roles: readonly StateRole[],
  scorer: Scorer,
): readonly ScoredPair[] {
  const pairs = pairCandidates(reading, index, roles)
  const ranker = pairRanker(reading, index, type, roles)
  const features = new Features()
  const found = softmax(pairs.map((pair) => scores(scorer, ranker(pair, features))[0]!))
  return pairs.map((pair, i) => ({ ...pair, probability: found[i]! })).sort((a, b) => b.probability - a.probability)
}

const S = named('S')
const R = named('R')
const S_RANK = named('Srank')
const R_RANK = named('Rrank')
const S_NEAR = named('Ss')
const R_NEAR = named('Rs')
const R_RIVALS = named('Rn')
const BOTH = named('SR')
const REVERSED = named('reversed')
const JOINED = named('joined')
const FROM_NULL = named('from-null')
const TO_NULL = named('to-null')
const AT = named('at')
const USE = named('use')
const LAST = named('last')
const OPENS = named('opens')
const ANOTHER_OPENS = named('another-opens')
const RIVALS = named('rivals')
const TITLE = named('title')
const NATIONALITY = named('nationality')
const RECEIVERS_SEEN = named('receivers')
const HERE = named('here')
const RULED = named('ruled')
const WEALTH = named('wealth')
const BALANCE = named('balance')
const PAIRED = named('paired')
const PAIR_SHARE = named('pair-share')
const IN_VIEW = named('in-view')
const VIEW_AGE = named('view-age')
const SAME = named('same')
const OTHER_FROM = named('other-from')
const OTHER_TO = named('other-to')
const OTHER = named('other')
const NO_VIEW = named('no-view')
const PLACES = Object.fromEntries(
  ['clause', 'sentence', 'prev', 'prevp', 'paragraph', 'near', 'far', 'next', 'later', 'title'].map((name) => [
    name,
    named(name),
  ]),
) as Record<string, Named>

/** Whether a state rather sends (up to 8) or receives (down to -8). */
const balance = ({ sends, receives }: StateRole): Named => level(Math.round((sends - receives) * 8))

const bucket = (probability: number): Named => level(Math.min(9, Math.floor(probability * 10)))

/** A function that gives the features of any candidate pair for a clause read as `type`. */
export function pairRanker(
  reading: Reading,
  index: number,
  type: Named,
  roles: readonly StateRole[],
): (pair: Pair, features: Features) => Features {
  const clause = reading.clauses[index]!
  const sentence = reading.sentences[clause.sentence]!
  const role = new Map(roles.map((one) => [one.state, one]))
  const bySends = [...roles].sort((a, b) => b.sends - a.sends).map((one) => one.state)
  const byReceives = [...roles].sort((a, b) => b.receives - a.receives).map((one) => one.state)
  const likelyReceivers = level(Math.min(4, roles.filter((one) => one.receives > LIKELY).length))
  const units = unitsBetween(reading.line, sentence.first, sentence.last)
  const met = meetings(reading, role)
  const view = inView(reading, clause.sentence, role)
  const here = level(
    Math.min(
      3,
      new Set(reading.states.filter((mention) => mention.sentence === clause.sentence).map((mention) => mention.state))
        .size,
    ),
  )
  return ({ from, to }, features) => {
    features.clear()
    if (from === null) general(FROM_NULL, type, units, likelyReceivers, here, features)
    else {
      features.add(S, bucket(role.get(from)!.sends))
      features.add(BALANCE, S, balance(role.get(from)!))
      features.add(S_RANK, level(Math.min(4, bySends.indexOf(from))))
      features.add(
        S,
        bucket(role.get(from)!.sends),
        inText(reading, index, from, (state) => role.get(state)!.sends, S, S_NEAR, features),
      )
    }
    if (to === null) general(TO_NULL, type, units, likelyReceivers, here, features)
    else {
      const receives = bucket(role.get(to)!.receives)
      features.add(R, receives)
      features.add(BALANCE, R, balance(role.get(to)!))
      features.add(R_RANK, level(Math.min(6, byReceives.indexOf(to))))
      features.add(R_RIVALS, receives, likelyReceivers)
      features.add(
        R,
        receives,
        inText(reading, index, to, (state) => role.get(state)!.receives, R, R_NEAR, features),
      )
    }
    if (from !== null && to !== null) {
      features.add(BOTH, bucket(role.get(from)!.sends * role.get(to)!.receives))
      // The likelier the other way round, the less this one.
      if (role.get(to)!.sends > role.get(from)!.sends) features.add(REVERSED)
      if (together(reading, from, to)) features.add(JOINED)
      const wealth = level((WEALTHY.has(from) ? 2 : 0) + (WEALTHY.has(to) ? 1 : 0))
      features.add(WEALTH, wealth)
      features.add(WEALTH, wealth, type)
      const times = met.get(`${from}-${to}`) ?? 0
      let most = 0
      for (const other of bySends) if (other !== from) most = Math.max(most, met.get(`${other}-${to}`) ?? 0)
      features.add(PAIRED, level(Math.min(4, times)))
      features.add(PAIR_SHARE, level(times > most ? 2 : times === most ? 1 : 0), level(Math.min(3, times)))
      if (!view) features.add(NO_VIEW)
      else {
        const relation = view.from === from ? (view.to === to ? SAME : OTHER_TO) : view.to === to ? OTHER_FROM : OTHER
        features.add(IN_VIEW, relation)
        features.add(VIEW_AGE, relation, level(Math.min(4, clause.sentence - view.sentence)))
      }
    }
    for (const match of reading.opinions[clause.sentence]!) {
      if (match.sender !== null && from !== null) features.add(RULED, S, level(match.sender === from ? 1 : 0))
      if (match.receiver !== null && to !== null) features.add(RULED, R, level(match.receiver === to ? 1 : 0))
    }
    return features
  }
}

function general(
  tag: Named,
  type: Named,
  units: readonly Unit[],
  receivers: Named,
  here: Named,
  features: Features,
): void {
  features.add(tag)
  features.add(tag, type)
  features.add(tag, RECEIVERS_SEEN, receivers)
  features.add(tag, RECEIVERS_SEEN, receivers, type)
  features.add(tag, HERE, here)
  for (const unit of units) {
    features.add(tag, unit)
    for (const name of unit.classes) features.add(tag, name)
  }
}

function inText(
  reading: Reading,
  index: number,
  state: string,
  likely: (state: string) => number,
  tag: Named,
  nearTag: Named,
  features: Features,
): Named {
  const clause = reading.clauses[index]!
  const sentence = reading.sentences[clause.sentence]!
  const mine = reading.states.filter((mention) => mention.state === state)
  const inSentence = mine.filter((mention) => mention.sentence === clause.sentence)
  const inClause = inSentence.some((mention) => mention.first >= clause.first && mention.last <= clause.last)
  const where =
    PLACES[inClause ? 'clause' : inSentence.length > 0 ? 'sentence' : nearest(reading, mine, clause.sentence)]!
  features.add(AT, tag, where)
  for (const mention of inSentence) {
    const own = mention.first >= clause.first && mention.last <= clause.last ? tag : nearTag
    features.add(USE, own, mention.use)
    around(reading, mention, own, features)
  }
  // The last likely one before the clause is what "the country" and silence point to.
  const before = reading.states.filter((mention) => mention.first < clause.last && likely(mention.state) > LIKELY)
  if (before.at(-1)?.state === state) features.add(LAST, tag)
  const opener = before.find((mention) => reading.sentences[mention.sentence]!.paragraph === sentence.paragraph)
  if (opener) features.add(opener.state === state ? OPENS : ANOTHER_OPENS, tag)
  const rivals = new Set(
    reading.states
      .filter(
        (mention) => mention.sentence === clause.sentence && mention.state !== state && likely(mention.state) > LIKELY,
      )
      .map((mention) => mention.state),
  ).size
  features.add(RIVALS, tag, level(Math.min(3, rivals)), where)
  if (reading.title?.states.some((mention) => mention.state === state)) features.add(TITLE, tag)
  if (mine.every((mention) => mention.use.name === NATIONALITY.name)) features.add(NATIONALITY, tag)
  return where
}

function nearest(reading: Reading, mine: readonly StateMention[], sentence: number): string {
  const { paragraph } = reading.sentences[sentence]!
  const before = mine.findLast((mention) => mention.sentence < sentence)
  if (before) {
    const far = sentence - before.sentence
    const same = reading.sentences[before.sentence]!.paragraph === paragraph
    return far === 1 ? (same ? 'prev' : 'prevp') : same ? 'paragraph' : far <= 4 ? 'near' : 'far'
  }
  const after = mine.find((mention) => mention.sentence > sentence)
  return after ? (after.sentence - sentence === 1 ? 'next' : 'later') : 'title'
}

/** Whether two states stand side by side somewhere as the two ends of one thing: "the US–Rwanda deal". */
function together({ states }: Reading, from: string, to: string): boolean {
  return states.some((b, i) => {
    const a = states[i - 1]
    return (
      a &&
      a.sentence === b.sentence &&
      b.first - a.last <= 2 &&
      ((a.state === from && b.state === to) || (a.state === to && b.state === from))
    )
  })
}

interface View extends Pair {
  readonly sentence: number
}

interface Met {
  readonly times: ReadonlyMap<string, number>
  readonly views: readonly View[]
}

const known = new WeakMap<Reading, Met>()

/** Sentences in which a likely sender and a likely receiver are both named, once a report. */
function metIn(reading: Reading, role: ReadonlyMap<string, StateRole>): Met {
  const before = known.get(reading)
  if (before) return before
  const times = new Map<string, number>()
  const views: View[] = []
  const bySentence = Map.groupBy(reading.states, ({ sentence }) => sentence)
  for (const [sentence, mentions] of bySentence) {
    const here = [...new Set(mentions.map(({ state }) => state))]
    for (const from of here)
      for (const to of here) {
        if (from === to || role.get(from)!.sends < LIKELY || role.get(to)!.receives < LIKELY) continue
        times.set(`${from}-${to}`, (times.get(`${from}-${to}`) ?? 0) + 1)
        views.push({ from, to, sentence })
      }
  }
  const made = { times, views }
  known.set(reading, made)
  return made
}

const meetings = (reading: Reading, role: ReadonlyMap<string, StateRole>): ReadonlyMap<string, number> =>
  metIn(reading, role).times

/** The pair in view: the last that a sentence up to this one names whole. */
function inView(reading: Reading, sentence: number, role: ReadonlyMap<string, StateRole>): View | null {
  return metIn(reading, role).views.findLast((view) => view.sentence <= sentence) ?? null
}
