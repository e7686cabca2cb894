import type { World } from '../world/world.ts'
import { eachWord, hashOf, pairHash } from './words.ts'

/**
 * What a page must show to hold a claim: somewhere, within a window of so many words, enough of the words that reports
 * on such arrangements use more than people do elsewhere, and states beside them.
 */
export interface ScanModel {
  /** Words in small letters, each with what it counts: the logarithm of how much oftener such reports use it. */
  readonly words: Readonly<Record<string, number>>
  /** Words of a window; each word of it counts once. */
  readonly window: number
  /** What each state that the window names counts, and how many of them count. */
  readonly state: number
  readonly states: number
  /** A page with no window that comes to so much holds no claim. */
  readonly least: number
}

/** Kinds of names that stand for a state. */
const STATES: ReadonlySet<string> = new Set(['state', 'demonym', 'capital', 'government', 'institution', 'place'])

/** Names as short as "US" are words too once capitals are folded. */
const SHORTEST_NAME = 3

/** A filter that tells from a page's bytes alone, before anything is made of them, whether it can hold a claim. */
export function createFilter(model: ScanModel, world: World): (bytes: Buffer) => boolean {
  const highest = createScorer(model, world)
  return (bytes) => highest(bytes) >= model.least
}

/** Gives what the best window of a page comes to. */
export function createScorer({ words, window, state, states }: ScanModel, { names }: World): (bytes: Buffer) => number {
  const weighted = Object.entries(words)
  const weights = Float64Array.from(weighted, ([, weight]) => weight)
  const wordIds = tableOf(weighted.map(([word], id) => [hashOf(word), id]))
  const known = new Map<string, number>()
  const namePairs: (readonly [hash: number, id: number])[] = []
  for (const { said, kind, state: code } of names) {
    if (code === null || !STATES.has(kind) || said.length < SHORTEST_NAME) continue
    const hash = nameHash(said)
    if (hash === null) continue
    if (!known.has(code)) known.set(code, known.size)
    namePairs.push([hash, known.get(code)!])
  }
  const nameIds = tableOf(namePairs)
  // What stands in the window: of each place its word and its state, of each word and state how often.
  const wordAt = new Int32Array(window)
  const stateAt = new Int32Array(window)
  const wordsIn = new Uint16Array(weighted.length)
  const statesIn = new Uint16Array(known.size)

  return (bytes) => {
    wordAt.fill(-1)
    stateAt.fill(-1)
    wordsIn.fill(0)
    statesIn.fill(0)
    let [sum, named, best, place, before] = [0, 0, 0, 0, 0]
    eachWord(bytes, (hash) => {
      const oldWord = wordAt[place]!
      if (oldWord >= 0 && --wordsIn[oldWord]! === 0) sum -= weights[oldWord]!
      const oldState = stateAt[place]!
      if (oldState >= 0 && --statesIn[oldState]! === 0) named--
      const word = wordIds(hash)
      if (word >= 0 && ++wordsIn[word]! === 1) sum += weights[word]!
      let one = nameIds(hash)
      if (one < 0) one = nameIds(pairHash(before, hash))
      if (one >= 0 && ++statesIn[one]! === 1) named++
      wordAt[place] = word
      stateAt[place] = one
      place = place + 1 === window ? 0 : place + 1
      before = hash
      if (word >= 0 || one >= 0) best = Math.max(best, sum + state * Math.min(states, named))
    })
    return best
  }
}

/** The hash of a name of one or two words; longer ones hold shorter ones. */
function nameHash(said: string): number | null {
  const [first, second, third] = said.toLowerCase().match(/[a-z\u0080-\uffff]+/g) ?? []
  if (first === undefined || third !== undefined) return null
  return second === undefined ? hashOf(first) : pairHash(hashOf(first), hashOf(second))
}

/** Numbers by hash in a flat table; -1 for what is not there. A hash of 0 is taken for none. */
function tableOf(entries: readonly (readonly [hash: number, id: number])[]): (hash: number) => number {
  const size = 1 << Math.ceil(Math.log2(entries.length * 4 + 1))
  const mask = size - 1
  const keys = new Int32Array(size)
  const ids = new Int32Array(size).fill(-1)
  for (const [hash, id] of entries) {
    let slot = hash & mask
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
    keys[slot] = hash
    ids[slot] = id
  }
  return (hash) => {
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === hash) return ids[slot]!
    return -1
  }
}
