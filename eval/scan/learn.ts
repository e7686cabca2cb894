import { randomFrom } from '../../bench/random.ts'
import type { SieveWeights } from '../../src/sieve/sieve.ts'
import { hashOf, wordsIn } from '../../src/sieve/words.ts'

/** Words of a window, and how far apart windows begin in training. */
const WINDOW = 80
const STEP = 40
const ROUNDS = 5
/** Of a report's windows the likeliest third is taken to hold its claims, from the second round on. */
const LIKELY = 1 / 3
/** Positive windows are repeated until there is one for so many others. */
const OTHERS = 3
/** Halved, thirded … from round to round. */
const RATE = 0.05
/** Draws weights back to nothing, since there are five times as many words as pages. */
const DECAY = 0.01
/** Words that fewer pages have weigh as words that nobody listed. */
const FEWEST = 2

type Windows = readonly Int32Array[]

/** Logistic regression on the words of windows (gradient descent): what weighs in reports with claims and not elsewhere. */
export function learnWeights(
  vocabulary: ReadonlySet<string>,
  claimed: readonly Uint8Array[],
  others: readonly Uint8Array[],
): SieveWeights {
  const words = seenIn([...claimed, ...others], vocabulary)
  const ids = new Map(words.map((word, i) => [hashOf(word), i + 1]))
  const weights = new Float64Array(words.length + 1)
  const random = randomFrom(11)
  let bias = -2
  const score = (window: Int32Array): number => window.reduce((sum, id) => sum + weights[id]!, bias)
  const positives = claimed.map((page) => windowsOf(page, ids))
  const negatives = others.flatMap((page) => windowsOf(page, ids))
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round)
    const likely = positives.flatMap((windows) => (round === 0 ? windows : likeliest(windows, score)))
    const repeats = Math.max(1, Math.round(negatives.length / likely.length / OTHERS))
    const all = [
      ...negatives.map((window) => ({ window, label: 0 })),
      ...Array.from({ length: repeats }, () => likely.map((window) => ({ window, label: 1 }))).flat(),
    ]
    for (let i = all.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[all[i], all[j]] = [all[j]!, all[i]!]
    }
    for (const { window, label } of all) {
      const gradient = 1 / (1 + Math.exp(-score(window))) - label
      if (Math.abs(gradient) < 1e-3) continue
      bias -= 0.01 * gradient
      for (const id of window) weights[id]! -= rate * (gradient + DECAY * weights[id]!)
    }
  }
  const hundredths = (weight: number): number => Math.round(100 * weight)
  const other = hundredths(weights[0]!)
  const heavy = words.flatMap((word, i) => {
    const weight = hundredths(weights[i + 1]!)
    return weight === other ? [] : [[word, weight] as const]
  })
  return { window: WINDOW, least: 0, other, words: Object.fromEntries(heavy) }
}

/** Words of the vocabulary that enough pages have, sorted. */
function seenIn(pages: readonly Uint8Array[], vocabulary: ReadonlySet<string>): readonly string[] {
  const counts = new Map([...vocabulary].map((word) => [hashOf(word), 0]))
  for (const page of pages) {
    for (const word of new Set(wordsIn(page))) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
  }
  return [...vocabulary].filter((word) => counts.get(hashOf(word))! >= FEWEST).sort()
}

function likeliest(windows: Windows, score: (window: Int32Array) => number): Windows {
  return [...windows].sort((a, b) => score(b) - score(a)).slice(0, Math.ceil(windows.length * LIKELY))
}

/** Word ids of windows, 0 for words beyond the vocabulary. */
function windowsOf(page: Uint8Array, ids: ReadonlyMap<number, number>): Windows {
  const words = wordsIn(page).map((word) => ids.get(word) ?? 0)
  const windows: Int32Array[] = []
  for (let at = 0; at === 0 || at + STEP < words.length; at += STEP) windows.push(words.slice(at, at + WINDOW))
  return windows
}
