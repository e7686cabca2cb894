import type { LinearModel } from '../../src/claims/model/linear.ts'
import { DEFAULTS, Dictionary, generator, type Names, type Settings, shuffled, Weights } from './ftrl.ts'

const SEED = 20251121

/** An example of a one-versus-rest model: per label 1 (yes), 0 (no) or -1 (not counted). */
export interface Marked {
  readonly features: Int32Array
  readonly marks: readonly number[]
}

/** Gradients smaller than this move nothing worth the time. */
const NEGLIGIBLE = 0.005

/** One logistic model a label, over the same examples. */
export function trainOneVersusRest(
  examples: readonly Marked[],
  names: Names,
  labels: readonly string[],
  some: Partial<Settings> = {},
): LinearModel {
  return train(examples, names, labels, some, ({ marks }, sums) => {
    for (let l = 0; l < sums.length; l++) sums[l] = marks[l]! < 0 ? 0 : 1 / (1 + Math.exp(-sums[l]!)) - marks[l]!
  })
}

/** An example of a model that chooses one label. */
export interface Labelled {
  readonly features: Int32Array
  readonly label: number
}

/** One model that shares a probability of one among the labels. */
export function trainSoftmax(
  examples: readonly Labelled[],
  names: Names,
  labels: readonly string[],
  some: Partial<Settings> = {},
): LinearModel {
  return train(examples, names, labels, some, ({ label }, sums) => {
    softmax(sums)
    sums[label]! -= 1
  })
}

/** Steps through the examples, epoch by epoch; `gradientOf` turns the labels' sums into their gradients in place. */
function train<T extends { readonly features: Int32Array }>(
  examples: readonly T[],
  names: Names,
  labels: readonly string[],
  some: Partial<Settings>,
  gradientOf: (example: T, sums: Float64Array) => void,
): LinearModel {
  const settings = { ...DEFAULTS, ...some }
  const dictionary = new Dictionary(
    examples.map((example) => example.features),
    names,
    settings.least,
  )
  const encoded = examples.map((example) => dictionary.encode(example.features))
  const bias = dictionary.names.length
  const weights = new Weights(bias, labels.length, settings)
  const sums = new Float64Array(labels.length)
  const random = generator(SEED)
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled(examples.length, random)) {
      const example = encoded[index]!
      weights.sums(example, bias, sums)
      gradientOf(examples[index]!, sums)
      for (let l = 0; l < labels.length; l++) {
        const gradient = sums[l]!
        if (Math.abs(gradient) < NEGLIGIBLE) continue
        for (let i = 0; i < example.length; i++) weights.step(example[i]!, l, gradient)
        weights.step(bias, l, gradient)
      }
    }
  return weights.model(dictionary.names, labels)
}

/** A choice among candidates: `right` are those that would do. */
export interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly right: readonly number[]
}

/** A conditional logit: one weight a feature, softmax over the candidates of each choice. */
export function trainRanker(choices: readonly Choice[], names: Names, some: Partial<Settings> = {}): LinearModel {
  const settings = { ...DEFAULTS, ...some }
  const usable = choices.filter((choice) => choice.right.length > 0 && choice.candidates.length > choice.right.length)
  const dictionary = new Dictionary(
    usable.flatMap((choice) => choice.candidates),
    names,
    settings.least,
  )
  const encoded = usable.map((choice) => choice.candidates.map((features) => dictionary.encode(features)))
  const bias = dictionary.names.length
  const weights = new Weights(bias, 1, settings)
  const one = new Float64Array(1)
  const random = generator(SEED)
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled(usable.length, random)) {
      const candidates = encoded[index]!
      const right = new Set(usable[index]!.right)
      const found = Float64Array.from(candidates, (candidate) => {
        weights.sums(candidate, bias, one)
        return one[0]!
      })
      softmax(found)
      let mass = 0
      for (const i of right) mass += found[i]!
      for (let c = 0; c < candidates.length; c++) {
        // Where several would do, the mass on them is raised in proportion to what each already has.
        const gradient = found[c]! - (right.has(c) ? found[c]! / Math.max(mass, 1e-9) : 0)
        if (Math.abs(gradient) < NEGLIGIBLE) continue
        for (const feature of candidates[c]!) weights.step(feature, 0, gradient)
      }
    }
  return weights.model(dictionary.names, ['score'])
}

function softmax(sums: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > highest) highest = sum
  let total = 0
  for (let i = 0; i < sums.length; i++) {
    sums[i] = Math.exp(sums[i]! - highest)
    total += sums[i]!
  }
  for (let i = 0; i < sums.length; i++) sums[i]! /= total
}
