import { type Features, hashOfFeature } from './features.ts'

/** A LinearModel scores named features for several labels; plain JSON, so that a person can read why. */
export interface LinearModel {
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  /** Feature → label index, weight in hundredths, label index, weight …; zero weights are left out. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** Weights are kept in hundredths: two decimals lose nothing that was measured and halve the file. */
const SCALE = 100

/** A Scorer is a LinearModel made ready for look-up by hash, in flat tables. */
export interface Scorer {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  /** Open addressing: hash at a slot, and where its row begins (0 = empty). */
  readonly keys: Int32Array
  readonly rows: Int32Array
  /** A row: how many pairs, then label, weight, label, weight … */
  readonly cells: Float32Array
}

export function scorerOf(model: LinearModel): Scorer {
  const entries = Object.entries(model.weights)
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(entries.length * 2 + 1)))
  const keys = new Int32Array(size)
  const rows = new Int32Array(size)
  const cells = new Float32Array(1 + entries.reduce((sum, [, row]) => sum + row.length + 1, 0))
  let next = 1
  for (const [name, row] of entries) {
    const hash = hashOfFeature(name)
    let at = (hash ^ (hash >>> 16)) & (size - 1)
    while (rows[at] !== 0) at = (at + 1) & (size - 1)
    keys[at] = hash
    rows[at] = next
    cells[next++] = row.length / 2
    for (let i = 0; i < row.length; i += 2) {
      cells[next++] = row[i]!
      cells[next++] = row[i + 1]! / SCALE
    }
  }
  return { labels: model.labels, bias: Float64Array.from(model.bias), keys, rows, cells }
}

function rowOf({ keys, rows }: Scorer, hash: number): number {
  const mask = keys.length - 1
  let at = (hash ^ (hash >>> 16)) & mask
  while (rows[at] !== 0) {
    if (keys[at] === hash) return rows[at]!
    at = (at + 1) & mask
  }
  return 0
}

/** Scores (log-odds) of a set of features, one a label. */
export function scores(scorer: Scorer, features: Features): Float64Array {
  const sums = Float64Array.from(scorer.bias)
  const { cells } = scorer
  for (let f = 0; f < features.size; f++) {
    const row = rowOf(scorer, features.hashes[f]!)
    if (row === 0) continue
    const end = row + 1 + 2 * cells[row]!
    for (let i = row + 1; i < end; i += 2) sums[cells[i]!]! += cells[i + 1]!
  }
  return sums
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** Probabilities of a set of scores of which one holds. */
export function softmax(sums: ArrayLike<number>): number[] {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < sums.length; i++) highest = Math.max(highest, sums[i]!)
  const weights = Array.from(sums, (sum) => Math.exp(sum - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** The weight of one feature for one label. */
export function weightOf(scorer: Scorer, hash: number, label: number): number {
  const row = rowOf(scorer, hash)
  if (row === 0) return 0
  const end = row + 1 + 2 * scorer.cells[row]!
  for (let i = row + 1; i < end; i += 2) if (scorer.cells[i] === label) return scorer.cells[i + 1]!
  return 0
}
