import { WEALTHY } from '../../world/wealth.ts'
import { Features, level, type Named, named } from '../model/features.ts'
import { type Scorer, scores, sigmoid } from '../model/linear.ts'
import type { Reading, StateMention } from '../reading.ts'
import type { Unit } from '../units.ts'

/** The part that a state plays in a whole report: how likely it sends, and receives. */
export interface StateRole {
  readonly state: string
  readonly sends: number
  readonly receives: number
}

export const ROLE_LABELS = ['sends', 'receives'] as const

/** States that a report speaks of, in the order of their first mention. */
export function statesInView(reading: Reading): readonly string[] {
  return [...new Set(reading.states.map((mention) => mention.state))]
}

export function rolesOf(reading: Reading, scorer: Scorer): readonly StateRole[] {
  const features = new Features()
  const all = statesInView(reading)
  return all.map((state) => {
    const [sends, receives] = scores(scorer, roleFeatures(reading, state, all, features))
    return { state, sends: sigmoid(sends!), receives: sigmoid(receives!) }
  })
}

/** Words on either side of a mention that tell its part, and how far classes alone are looked for. */
const WINDOW = 3
const CLASS_WINDOW = 8

const USE = named('use')
const KIND = named('kind')
const SHARE = named('share')
const TIMES = named('times')
const RANK = named('rank')
const STATES = named('states')
const ONLY = named('only')
const TITLE = named('title')
const LEAD = named('lead')
const BODY = named('m')
const TITLED = named('mt')
const WEALTH = named('wealth')
const RICHER = named('richer')
const AMONG_RICH = named('among-rich')
const AMONG_POOR = named('among-poor')

/** What a report shows of one state's part: the words around its mentions, how often, how early, in the title. */
export function roleFeatures(reading: Reading, state: string, all: readonly string[], features: Features): Features {
  features.clear()
  const mine = reading.states.filter((mention) => mention.state === state)
  for (const mention of mine) {
    features.add(USE, mention.use)
    features.add(KIND, mention.kind)
    around(reading, mention, BODY, features)
  }
  const share = mine.length / Math.max(1, reading.states.length)
  features.add(SHARE, level(share > 0.5 ? 5 : share > 0.3 ? 3 : share > 0.15 ? 2 : share > 0.05 ? 1 : 0))
  features.add(TIMES, level(Math.min(5, mine.length)))
  features.add(RANK, level(Math.min(5, all.indexOf(state))))
  features.add(STATES, level(Math.min(6, all.length)))
  if (mine.every((mention) => mention.use.name === mine[0]!.use.name)) features.add(ONLY, mine[0]!.use)
  if (mine.every((mention) => mention.kind.name === mine[0]!.kind.name)) features.add(ONLY, mine[0]!.kind)
  if (mine.some((mention) => reading.sentences[mention.sentence]!.paragraph === 0)) features.add(LEAD)
  const rich = WEALTHY.has(state)
  features.add(WEALTH, level(rich ? 1 : 0))
  const times = new Map<string, number>()
  for (const mention of reading.states) times.set(mention.state, (times.get(mention.state) ?? 0) + 1)
  const peers = all.filter((other) => WEALTHY.has(other) === rich)
  const ahead = level(Math.min(4, peers.filter((other) => times.get(other)! > times.get(state)!).length))
  features.add(rich ? AMONG_RICH : AMONG_POOR, ahead)
  features.add(RICHER, level(rich ? 1 : 0), level(Math.min(4, all.filter((other) => WEALTHY.has(other)).length)))
  if (reading.title)
    for (const mention of reading.title.states)
      if (mention.state === state) {
        features.add(TITLE)
        around(reading.title, mention, TITLED, features)
      }
  return features
}

const LEFT = { near: named('L'), far: named('l'), at: [named('L1'), named('L2'), named('L3')] }
const RIGHT = { near: named('R'), far: named('r'), at: [named('R1'), named('R2'), named('R3')] }
const EDGE = named('edge')

/** The words, classes and mentions left and right of a mention, with their side and, close by, their distance. */
export function around(
  reading: Pick<Reading, 'line' | 'sentences'>,
  mention: StateMention,
  tag: Named,
  features: Features,
): void {
  const { units, unitAt } = reading.line
  const sentence = reading.sentences[mention.sentence]!
  const low = unitAt[sentence.first]!
  const high = unitAt[sentence.last - 1]!
  const here = unitAt[mention.first]!
  const there = unitAt[mention.last - 1]!
  for (let d = 1; d <= CLASS_WINDOW; d++) {
    beside(tag, LEFT, d, here - d >= low ? units[here - d] : undefined, features)
    beside(tag, RIGHT, d, there + d <= high ? units[there + d] : undefined, features)
  }
}

function beside(tag: Named, side: typeof LEFT, distance: number, unit: Unit | undefined, features: Features): void {
  if (distance > WINDOW) {
    for (const name of unit?.classes ?? []) features.add(tag, side.far, name)
    return
  }
  const at = side.at[distance - 1]!
  if (!unit) {
    features.add(tag, at, EDGE)
    return
  }
  features.add(tag, at, unit.word)
  features.add(tag, side.near, unit.word)
  for (const name of unit.classes) {
    features.add(tag, at, name)
    features.add(tag, side.near, name)
  }
}
