import type { LinearModel } from '../../src/claims/model/linear.ts'

/**
 * FTRL-proximal (McMahan et al. 2013): per-coordinate steps, L1 that leaves most weights at exactly zero,
 * and the same bytes from the same data, since the order of examples comes from a fixed generator.
 */
export interface Settings {
  readonly alpha: number
  readonly beta: number
  readonly l1: number
  readonly l2: number
  readonly epochs: number
  /** Features seen in fewer examples are left out. */
  readonly least: number
}

export const DEFAULTS: Settings = { alpha: 0.1, beta: 1, l1: 0.6, l2: 2, epochs: 6, least: 3 }

/** A fixed linear congruential generator (Numerical Recipes), so that training is the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

/** Names of features by hash, filled while examples are made. */
export type Names = ReadonlyMap<number, string>

/** Feature hashes to row numbers, leaving out the rare ones. */
export class Dictionary {
  readonly ids = new Map<number, number>()
  readonly names: string[] = []
  constructor(examples: Iterable<Int32Array>, names: Names, least: number) {
    const counts = new Map<number, number>()
    for (const hashes of examples) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    for (const [hash, count] of counts)
      if (count >= least) {
        this.ids.set(hash, this.names.length)
        this.names.push(names.get(hash)!)
      }
  }
  encode(hashes: Int32Array): Int32Array {
    const found = new Int32Array(hashes.length)
    let size = 0
    for (const hash of hashes) {
      const id = this.ids.get(hash)
      if (id !== undefined) found[size++] = id
    }
    return found.slice(0, size)
  }
}

/** Weights of L labels over F features, feature-major, kept in FTRL's z and n. */
export class Weights {
  readonly z: Float32Array
  readonly n: Float32Array
  readonly w: Float32Array
  readonly size: number
  readonly settings: Settings
  constructor(features: number, labels: number, settings: Settings) {
    this.size = labels
    this.settings = settings
    this.z = new Float32Array((features + 1) * labels)
    this.n = new Float32Array((features + 1) * labels)
    this.w = new Float32Array((features + 1) * labels)
  }
  /** Sums of weights; the row behind the last feature is the bias. */
  sums(example: Int32Array, bias: number, into: Float64Array): void {
    const { w, size } = this
    for (let l = 0; l < size; l++) into[l] = w[bias * size + l]!
    for (let i = 0; i < example.length; i++) {
      const row = example[i]! * size
      for (let l = 0; l < size; l++) into[l]! += w[row + l]!
    }
  }
  step(feature: number, label: number, gradient: number): void {
    const { z, n, w, size, settings } = this
    const at = feature * size + label
    const old = n[at]!
    const next = old + gradient * gradient
    const sigma = (Math.sqrt(next) - Math.sqrt(old)) / settings.alpha
    const sum = z[at]! + gradient - sigma * w[at]!
    z[at] = sum
    n[at] = next
    w[at] =
      Math.abs(sum) <= settings.l1
        ? 0
        : -(sum - Math.sign(sum) * settings.l1) / ((settings.beta + Math.sqrt(next)) / settings.alpha + settings.l2)
  }
  model(names: readonly string[], labels: readonly string[], smallest = 0.08): LinearModel {
    const weights: Record<string, number[]> = {}
    for (let f = 0; f < names.length; f++) {
      const row: number[] = []
      for (let l = 0; l < this.size; l++) {
        const weight = this.w[f * this.size + l]!
        if (Math.abs(weight) >= smallest) row.push(l, Math.round(weight * 100))
      }
      if (row.length > 0) weights[names[f]!] = row
    }
    const bias = names.length * this.size
    return { labels, bias: labels.map((_, l) => Math.round(this.w[bias + l]! * 1000) / 1000), weights }
  }
}
