import { WEALTHY } from '../../world/wealth.ts'
import { type Features, level, type Named, named } from '../model/features.ts'
import type { Reading, StateMention } from '../reading.ts'
import { unitsBetween } from '../units.ts'
import type { InView } from './in-view.ts'
import { around, type StateRole } from './roles.ts'

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
export const FROM_NULL = named('from-null')
export const TO_NULL = named('to-null')
const AT = named('at')
const USE = named('use')
const LAST = named('last')
const OPENS = named('opens')
const ANOTHER_OPENS = named('another-opens')
const RIVALS = named('rivals')
const TITLE = named('title')
const TYPE = named('type')
const NATIONALITY = named('nationality')
const RECEIVERS_SEEN = named('receivers')
const HERE = named('here')
const RULED = named('ruled')
const WEALTH = named('wealth')
const HALF = named('half')
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

const wealthOf = (from: string, to: string): number => (WEALTHY.has(from) ? 2 : 0) + (WEALTHY.has(to) ? 1 : 0)

/** Kinds of pairs: which sides are told, and which of their states are wealthy. All that a type says of a pair hangs on these. */
export const KINDS_OF_PAIRS = 8
const NO_RECEIVER = 0
const NO_SENDER = 2
const WHOLE = 4

export function kindOfPair(from: string | null, to: string | null): number {
  if (from !== null && to !== null) return WHOLE + wealthOf(from, to)
  if (from !== null) return NO_RECEIVER + (WEALTHY.has(from) ? 0 : 1)
  return NO_SENDER + (to !== null && WEALTHY.has(to) ? 0 : 1)
}

/** What a type says of a pair of this kind. */
export function describeKind({ likelyReceivers }: InView, kind: number, type: Named, features: Features): void {
  if (kind >= WHOLE) {
    features.add(WEALTH, level(kind - WHOLE), type)
    return
  }
  const tag = kind >= NO_SENDER ? FROM_NULL : TO_NULL
  features.add(tag, TYPE, type)
  features.add(tag, RECEIVERS_SEEN, level(Math.min(4, likelyReceivers.size)), type)
  features.add(HALF, level(kind), type)
}

/** A Side is a clause as the senders see it, or the receivers: which of the likely ones stand where. */
export interface Side {
  readonly index: number
  readonly tag: Named
  /** For mentions in the sentence and not in the clause. */
  readonly nearTag: Named
  /** Likely states in the clause's sentence. */
  readonly here: ReadonlySet<string>
  readonly last: string | null
  readonly opener: string | null
}

export function sendingSide(view: InView, index: number): Side {
  return sideOf(view, index, view.likelySenders, S, S_NEAR)
}

export function receivingSide(view: InView, index: number): Side {
  return sideOf(view, index, view.likelyReceivers, R, R_NEAR)
}

function sideOf(view: InView, index: number, likely: ReadonlySet<string>, tag: Named, nearTag: Named): Side {
  const { sentence, last } = view.reading.clauses[index]!
  const here = new Set<string>()
  for (const { state } of view.mentionsIn[sentence] ?? []) if (likely.has(state)) here.add(state)
  return {
    ...{ index, tag, nearTag, here },
    last: lastLikely(view, sentence, last, likely),
    opener: openerOf(view, sentence, last, likely),
  }
}

export function describeSender(view: InView, side: Side, from: string, features: Features): void {
  const { role, bySends, reading } = view
  const sends = bucket(role.get(from)!.sends)
  features.add(S, sends)
  features.add(BALANCE, S, balance(role.get(from)!))
  features.add(S_RANK, level(Math.min(4, bySends.indexOf(from))))
  features.add(S, sends, inText(view, side, from, features))
  for (const { sender } of reading.opinions[reading.clauses[side.index]!.sentence]!)
    if (sender !== null) features.add(RULED, S, level(sender === from ? 1 : 0))
}

export function describeReceiver(view: InView, side: Side, to: string, features: Features): void {
  const { role, byReceives, likelyReceivers, reading } = view
  const receives = bucket(role.get(to)!.receives)
  features.add(R, receives)
  features.add(BALANCE, R, balance(role.get(to)!))
  features.add(R_RANK, level(Math.min(6, byReceives.indexOf(to))))
  features.add(R_RIVALS, receives, level(Math.min(4, likelyReceivers.size)))
  features.add(R, receives, inText(view, side, to, features))
  for (const { receiver } of reading.opinions[reading.clauses[side.index]!.sentence]!)
    if (receiver !== null) features.add(RULED, R, level(receiver === to ? 1 : 0))
}

/** A pair of which only one side is known: whether that is a wealthy state. */
export function describeHalf(from: string | null, to: string | null, features: Features): void {
  features.add(HALF, level(kindOfPair(from, to)))
}

/** What the whole report says of a pair, wherever it is looked at. */
export function describeBoth(view: InView, from: string, to: string, features: Features): void {
  const { role, times, joined } = view
  features.add(BOTH, bucket(role.get(from)!.sends * role.get(to)!.receives))
  // The likelier the other way round, the less this one.
  if (role.get(to)!.sends > role.get(from)!.sends) features.add(REVERSED)
  if (joined.has(`${from}-${to}`)) features.add(JOINED)
  features.add(WEALTH, level(wealthOf(from, to)))
  const mine = times.get(`${from}-${to}`) ?? 0
  const most = mostOthers(view, from, to)
  features.add(PAIRED, level(Math.min(4, mine)))
  features.add(PAIR_SHARE, level(mine > most ? 2 : mine === most ? 1 : 0), level(Math.min(3, mine)))
}

/** How a pair may stand to the one that was named last: neither, only the sender, only the receiver, both. */
const RELATIONS = [OTHER, OTHER_TO, OTHER_FROM, SAME]
export const RELATIONS_OF_PAIRS = RELATIONS.length

export function relationInView({ lastMet }: InView, sentence: number, from: string, to: string): number {
  const seen = lastMet[sentence]
  return seen ? (seen.from === from ? 1 : 0) + (seen.to === to ? 2 : 0) : 0
}

/** The pair that was named last in front of a sentence, and how long ago. */
export function describeInView({ lastMet }: InView, sentence: number, relation: number, features: Features): void {
  const seen = lastMet[sentence]
  if (!seen) {
    features.add(NO_VIEW)
    return
  }
  features.add(IN_VIEW, RELATIONS[relation]!)
  features.add(VIEW_AGE, RELATIONS[relation]!, level(Math.min(4, sentence - seen.sentence)))
}

/** How often the receiver is named with the sender that it is most often named with, this one apart. */
function mostOthers({ sendersOf }: InView, from: string, to: string): number {
  let most = 0
  for (const [other, times] of sendersOf.get(to) ?? []) if (other !== from && times > most) most = times
  return most
}

/** What a sentence says of a side that is not told. */
export function describeNull(
  { reading, mentionsIn, likelyReceivers }: InView,
  index: number,
  tag: Named,
  features: Features,
): void {
  const sentence = reading.sentences[reading.clauses[index]!.sentence]!
  const here = new Set((mentionsIn[reading.clauses[index]!.sentence] ?? []).map(({ state }) => state)).size
  features.add(tag)
  features.add(tag, RECEIVERS_SEEN, level(Math.min(4, likelyReceivers.size)))
  features.add(tag, HERE, level(Math.min(3, here)))
  for (const unit of unitsBetween(reading.line, sentence.first, sentence.last)) {
    features.add(tag, unit.word)
    for (const name of unit.classes) features.add(tag, name)
  }
}

function inText(view: InView, side: Side, state: string, features: Features): Named {
  const { reading } = view
  const { tag, nearTag, here, last, opener } = side
  const clause = reading.clauses[side.index]!
  const mine = view.mentionsOf.get(state) ?? []
  let inSentence = false
  let inClause = false
  for (const mention of view.mentionsIn[clause.sentence] ?? []) {
    if (mention.state !== state) continue
    inSentence = true
    const own = mention.first >= clause.first && mention.last <= clause.last
    if (own) inClause = true
    features.add(USE, own ? tag : nearTag, mention.use)
    around(reading, mention, own ? tag : nearTag, features)
  }
  const where = PLACES[inClause ? 'clause' : inSentence ? 'sentence' : nearest(reading, mine, clause.sentence)]!
  features.add(AT, tag, where)
  // The last likely one before the clause is what "the country" and silence point to.
  if (last === state) features.add(LAST, tag)
  if (opener) features.add(opener === state ? OPENS : ANOTHER_OPENS, tag)
  features.add(RIVALS, tag, level(Math.min(3, here.size - (here.has(state) ? 1 : 0))), where)
  if (reading.title?.states.some((mention) => mention.state === state)) features.add(TITLE, tag)
  if (mine.every((mention) => mention.use.name === NATIONALITY.name)) features.add(NATIONALITY, tag)
  return where
}

/** The last likely state in front of a clause's end. */
function lastLikely(
  { mentionsIn }: InView,
  sentence: number,
  last: number,
  likely: ReadonlySet<string>,
): string | null {
  for (let i = sentence; i >= 0; i--) {
    const found = mentionsIn[i]?.findLast((mention) => mention.first < last && likely.has(mention.state))
    if (found) return found.state
  }
  return null
}

/** The first likely state of a clause's paragraph, where one stands in front of the clause's end. */
function openerOf(
  { reading, mentionsIn }: InView,
  sentence: number,
  last: number,
  likely: ReadonlySet<string>,
): string | null {
  const { paragraph } = reading.sentences[sentence]!
  let first = sentence
  while (first > 0 && reading.sentences[first - 1]!.paragraph === paragraph) first--
  for (let i = first; i <= sentence; i++)
    for (const { state, first: at } of mentionsIn[i] ?? []) if (at < last && likely.has(state)) return state
  return null
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
