import type { Reading, StateMention } from '../reading.ts'
import type { StateRole } from './roles.ts'

/** From here on a state counts as a likely sender or receiver. */
const LIKELY = 0.3

/** A Meeting is a sentence that names both a likely sender and a likely receiver. */
interface Meeting {
  readonly from: string
  readonly to: string
  readonly sentence: number
}

/** InView is what a report shows of its states, looked up once: parts, places, and who is named with whom. */
export interface InView {
  readonly reading: Reading
  readonly role: ReadonlyMap<string, StateRole>
  /** States, likeliest sender and likeliest receiver first. */
  readonly bySends: readonly string[]
  readonly byReceives: readonly string[]
  readonly likelySenders: ReadonlySet<string>
  readonly likelyReceivers: ReadonlySet<string>
  readonly mentionsOf: ReadonlyMap<string, readonly StateMention[]>
  /** By sentence. */
  readonly mentionsIn: readonly (readonly StateMention[] | undefined)[]
  /** How often each pair, as `from-to`, is named whole in one sentence. */
  readonly times: ReadonlyMap<string, number>
  /** By receiver: the senders that it is named with, and how often. */
  readonly sendersOf: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By sentence: the last pair that was named whole up to there. */
  readonly lastMet: readonly (Meeting | null)[]
  /** Pairs, as `from-to`, that stand side by side somewhere as the two ends of one thing: "the US–Rwanda deal". */
  readonly joined: ReadonlySet<string>
}

export function inView(reading: Reading, roles: readonly StateRole[]): InView {
  const role = new Map(roles.map((one) => [one.state, one]))
  const mentionsIn: StateMention[][] = []
  for (const mention of reading.states) {
    const here = mentionsIn[mention.sentence]
    if (here) here.push(mention)
    else mentionsIn[mention.sentence] = [mention]
  }
  const times = new Map<string, number>()
  const sendersOf = new Map<string, Map<string, number>>()
  const lastMet: (Meeting | null)[] = []
  let last: Meeting | null = null
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    const here = [...new Set((mentionsIn[sentence] ?? []).map(({ state }) => state))]
    for (const from of here)
      for (const to of here) {
        if (from === to || role.get(from)!.sends < LIKELY || role.get(to)!.receives < LIKELY) continue
        times.set(`${from}-${to}`, (times.get(`${from}-${to}`) ?? 0) + 1)
        const senders = sendersOf.get(to) ?? new Map<string, number>()
        sendersOf.set(to, senders.set(from, (senders.get(from) ?? 0) + 1))
        last = { from, to, sentence }
      }
    lastMet.push(last)
  }
  const likely = (of: (one: StateRole) => number): ReadonlySet<string> =>
    new Set(roles.filter((one) => of(one) > LIKELY).map(({ state }) => state))
  return {
    reading,
    role,
    bySends: [...roles].sort((a, b) => b.sends - a.sends).map(({ state }) => state),
    byReceives: [...roles].sort((a, b) => b.receives - a.receives).map(({ state }) => state),
    likelySenders: likely(({ sends }) => sends),
    likelyReceivers: likely(({ receives }) => receives),
    mentionsOf: Map.groupBy(reading.states, ({ state }) => state),
    mentionsIn,
    times,
    sendersOf,
    lastMet,
    joined: joinedIn(reading),
  }
}

function joinedIn({ states }: Reading): ReadonlySet<string> {
  const joined = new Set<string>()
  states.forEach((b, i) => {
    const a = states[i - 1]
    if (!a || a.sentence !== b.sentence || b.first - a.last > 2) return
    joined.add(`${a.state}-${b.state}`)
    joined.add(`${b.state}-${a.state}`)
  })
  return joined
}
