import { eachWord, hashOf } from './words.ts'

/** SieveWeights are what training learned of the words around claims; plain JSON beside the codebook. */
export interface SieveWeights {
  /** Words that are weighed together: about a paragraph. */
  readonly window: number
  /** What the words of some window must come to, for a page to pass. */
  readonly least: number
  /** Weight of each word, in hundredths; of words that are not listed, `other`. */
  readonly other: number
  readonly words: Readonly<Record<string, number>>
}

/** A Sieve says from a page's bytes alone, before anything is parsed, whether it can hold a claim. */
export type Sieve = (page: Uint8Array) => boolean

/** A sieve of trained weights: a page passes once the words of any window weigh enough; the rest of it is not looked at. */
export function sieveOf(weights: SieveWeights): Sieve {
  const weigh = weigherOf(weights)
  return (page) => weigh(page, weights.least) >= weights.least
}

/** Gives what a page's heaviest window weighs; where one weighs `enough`, the first such. */
export function weigherOf({ window, other, words }: SieveWeights): (page: Uint8Array, enough: number) => number {
  const weightOf = tableOf(words, other)
  const ring = new Int32Array(window)
  return (page, enough) => {
    // A short text is a window that nothing else stands in.
    ring.fill(0)
    let [sum, heaviest, place] = [0, Number.NEGATIVE_INFINITY, 0]
    eachWord(page, (word) => {
      const weight = weightOf(word)
      sum += weight - ring[place]!
      ring[place] = weight
      if (++place === window) place = 0
      if (sum > heaviest) heaviest = sum
      return heaviest >= enough
    })
    return heaviest
  }
}

/** Weights by hash in one flat table, a word's hash beside its weight, mostly free so that a word is found at one look. */
function tableOf(words: Readonly<Record<string, number>>, other: number): (word: number) => number {
  const entries = Object.entries(words)
  const slots = 1 << Math.ceil(Math.log2(entries.length * 2 + 1))
  const last = 2 * slots - 2
  const table = new Int32Array(2 * slots)
  for (const [word, weight] of entries) {
    const hash = hashOf(word)
    let slot = (hash << 1) & last
    while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 2) & last
    table[slot] = hash
    table[slot + 1] = weight
  }
  return (word) => {
    for (let slot = (word << 1) & last; table[slot] !== 0; slot = (slot + 2) & last)
      if (table[slot] === word) return table[slot + 1]!
    return other
  }
}
