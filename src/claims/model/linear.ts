import { type Features, hashOfFeature } from './features.ts'
import { rowOf, type Table, tableOf } from './table.ts'

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
export interface Scorer extends Table {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  /** Names of the features, by row less one. */
  readonly names: readonly string[]
  /** Where the row of each place begins in `cells`, and where the last ends. */
  readonly starts: Int32Array
  /** label, weight in hundredths, label, weight …: short numbers, so that more rows lie near the processor. */
  readonly cells: Int16Array
}

export function scorerOf(model: LinearModel): Scorer {
  const names = Object.keys(model.weights)
  const rows = Object.values(model.weights)
  const starts = new Int32Array(rows.length + 2)
  const cells = new Int16Array(rows.reduce((sum, row) => sum + row.length, 0))
  let next = 0
  rows.forEach((row, i) => {
    starts[i + 1] = next
    for (let j = 0; j < row.length; j += 2) {
      cells[next++] = row[j]!
      cells[next++] = row[j + 1]!
    }
  })
  starts[rows.length + 1] = next
  return {
    labels: model.labels,
    bias: Float64Array.from(model.bias),
    names,
    ...tableOf(names.map(hashOfFeature)),
    starts,
    cells,
  }
}

/** Weights are rounded as training rounds them. */
const weightIn = (cells: Int16Array, place: number): number => Math.fround(cells[place]! / SCALE)

/** Rows of the features that the model knows, in the features' order. */
export function rowsOf({ slots }: Scorer, { hashes, size }: Features): Int32Array {
  const rows = new Int32Array(size)
  let known = 0
  for (let f = 0; f < size; f++) {
    const row = rowOf(slots, hashes[f]!)
    if (row !== 0) rows[known++] = row
  }
  return rows.subarray(0, known)
}

/** Scores (log-odds) of a set of features, one a label. */
export function scores(scorer: Scorer, features: Features): Float64Array {
  return scoresOf(scorer, rowsOf(scorer, features))
}

/** The same by the features' rows. */
export function scoresOf({ bias, starts, cells }: Scorer, rows: Int32Array): Float64Array {
  const sums = bias.slice()
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    const end = starts[row + 1]!
    for (let i = starts[row]!; i < end; i += 2) sums[cells[i]!]! += weightIn(cells, i + 1)
  }
  return sums
}

/** The score of a set of features by a model of one label; rankers ask it some thousand times a report. */
export function score({ bias, slots, starts, cells }: Scorer, features: Features): number {
  let sum = bias[0]!
  const { hashes, size } = features
  for (let f = 0; f < size; f++) {
    const row = rowOf(slots, hashes[f]!)
    // All features of such a model have one cell: a weight of zero is left out with its feature.
    if (row !== 0) sum += weightIn(cells, starts[row]! + 1)
  }
  return sum
}

/** The weight of a row for one label; 0 where it has none. */
export function weightOf({ starts, cells }: Scorer, row: number, label: number): number {
  const end = starts[row + 1]!
  for (let i = starts[row]!; i < end; i += 2) if (cells[i] === label) return weightIn(cells, i + 1)
  return 0
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** Probabilities of a set of scores of which one holds. */
export function softmax(sums: ArrayLike<number>): number[] {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < sums.length; i++) if (sums[i]! > highest) highest = sums[i]!
  const shares = new Array<number>(sums.length)
  let total = 0
  for (let i = 0; i < sums.length; i++) {
    shares[i] = Math.exp(sums[i]! - highest)
    total += shares[i]!
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= total
  return shares
}
