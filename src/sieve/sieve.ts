import { hashOf, wordsIn } from './words.ts'

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

/** A sieve of trained weights: a page passes where the words of any window weigh enough. */
export function sieveOf(weights: SieveWeights): Sieve {
  const weigh = weigherOf(weights)
  return (page) => weigh(page) >= weights.least
}

/** Gives what a page's heaviest window weighs. A text shorter than a window is one. */
export function weigherOf({ window, other, words }: SieveWeights): (page: Uint8Array) => number {
  const table = tableOf(words)
  const last = table.length - 2
  const ring = new Int32Array(window)
  return (page) => {
    const hashes = wordsIn(page)
    ring.fill(0)
    let sum = 0
    let heaviest = Number.MIN_SAFE_INTEGER
    let place = 0
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!
      let slot = (hash << 1) & last
      while (table[slot] !== hash && table[slot] !== 0) slot = (slot + 2) & last
      const weight = table[slot] === 0 ? other : table[slot + 1]!
      sum += weight - ring[place]!
      ring[place] = weight
      if (++place === window) place = 0
      if (sum > heaviest) heaviest = sum
    }
    return heaviest
  }
}

/** A flat table of words, the hash of each beside its weight, mostly free so that a word is found at one look. */
function tableOf(words: Readonly<Record<string, number>>): Int32Array {
  const entries = Object.entries(words)
  const slots = 1 << Math.ceil(Math.log2(entries.length * 2 + 1))
  const table = new Int32Array(2 * slots)
  const last = table.length - 2
  for (const [word, weight] of entries) {
    const hash = hashOf(word)
    let slot = (hash << 1) & last
    while (table[slot] !== hash && table[slot] !== 0) slot = (slot + 2) & last
    table[slot] = hash
    table[slot + 1] = weight
  }
  return table
}
