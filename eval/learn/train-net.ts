import { LEAK, type NetModel } from '../../src/claims/model/net.ts'
import { Dictionary, generator, type Names, shuffled } from './ftrl.ts'
import type { Marked } from './train-models.ts'

/**
 * Settings chosen by leaving authors out: beside the linear model the net is worth two points of F1 over types, most
 * where it sees single words and classes only, a third of them hidden at each step.
 */
interface NetSettings {
  readonly width: number
  readonly epochs: number
  readonly rate: number
  /** Share of the features hidden at each step. */
  readonly hidden: number
  readonly least: number
  /** Templates of features that the net sees. */
  readonly sees: ReadonlySet<string>
}

const NET: NetSettings = {
  width: 32,
  epochs: 8,
  rate: 0.1,
  hidden: 0.5,
  least: 5,
  sees: new Set(['w', 'c', 'rule', 'says', 'at']),
}
const SEED = 7
const NEGLIGIBLE = 0.003

/** One hidden layer over a bag of features, Adagrad, a step an example; the same bytes from the same examples. */
export function trainNet(
  examples: readonly Marked[],
  names: Names,
  labels: readonly string[],
  settings: NetSettings = NET,
): NetModel {
  const { width: H, rate, hidden: drop } = settings
  const L = labels.length
  const seen = examples.map(({ features }) =>
    features.filter((hash) => settings.sees.has(names.get(hash)!.split(' ', 1)[0]!)),
  )
  const dictionary = new Dictionary(seen, names, settings.least)
  const inputs = seen.map((hashes) => dictionary.encode(hashes))
  const F = dictionary.names.length
  const random = generator(SEED)
  const W = Float32Array.from({ length: F * H }, () => (random() - 0.5) * 0.1)
  const V = Float32Array.from({ length: H * L }, () => (random() - 0.5) * 0.5)
  const rowStep = new Float32Array(F).fill(1e-4)
  const columnStep = new Float32Array(H * L).fill(1e-4)
  const hiddenBias = new Float32Array(H)
  const labelBias = new Float32Array(L).fill(-3)
  const layer = new Float32Array(H)
  const back = new Float32Array(H)
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled(inputs.length, random)) {
      const kept = inputs[index]!.filter(() => random() >= drop)
      if (kept.length === 0) continue
      const norm = 1 / Math.sqrt(kept.length)
      layer.set(hiddenBias)
      back.fill(0)
      for (const feature of kept) for (let j = 0; j < H; j++) layer[j]! += W[feature * H + j]! * norm
      for (let j = 0; j < H; j++) if (layer[j]! < 0) layer[j]! *= LEAK
      for (let l = 0; l < L; l++) {
        const mark = examples[index]!.marks[l]!
        if (mark < 0) continue
        let sum = labelBias[l]!
        for (let j = 0; j < H; j++) sum += layer[j]! * V[j * L + l]!
        const error = 1 / (1 + Math.exp(-sum)) - mark
        if (Math.abs(error) < NEGLIGIBLE) continue
        labelBias[l]! -= rate * 0.1 * error
        for (let j = 0; j < H; j++) {
          const at = j * L + l
          back[j]! += error * V[at]!
          const gradient = error * layer[j]!
          columnStep[at]! += gradient * gradient
          V[at]! -= (rate * gradient) / Math.sqrt(columnStep[at]!)
        }
      }
      let square = 0
      for (let j = 0; j < H; j++) {
        if (layer[j]! < 0) back[j]! *= LEAK
        hiddenBias[j]! -= rate * 0.1 * back[j]!
        square += back[j]! * back[j]!
      }
      square = (square * norm * norm) / H
      for (const feature of kept) {
        rowStep[feature]! += square
        const step = (rate * norm) / Math.sqrt(rowStep[feature]!)
        for (let j = 0; j < H; j++) W[feature * H + j]! -= step * back[j]!
      }
    }
  const hundredths = (value: number): number => Math.round(value * 100)
  return {
    labels,
    width: H,
    rows: Object.fromEntries(
      dictionary.names.map((name, f) => [name, Array.from(W.subarray(f * H, f * H + H), hundredths)]),
    ),
    hiddenBias: Array.from(hiddenBias, hundredths),
    columns: labels.map((_, l) => Array.from({ length: H }, (_, j) => hundredths(V[j * L + l]!))),
    labelBias: Array.from(labelBias, hundredths),
    kept: 1 - drop,
  }
}
