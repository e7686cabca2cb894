import { type Features, hashOfFeature } from './features.ts'
import { rowOf, tableOf } from './table.ts'

/**
 * A Net scores named features for several labels through one small hidden layer, so that words which serve alike come
 * to count alike. Plain JSON: per feature its row into the layer, per label its column out of it, all in hundredths.
 */
export interface NetModel {
  readonly labels: readonly string[]
  readonly width: number
  readonly rows: Readonly<Record<string, readonly number[]>>
  readonly hiddenBias: readonly number[]
  readonly columns: readonly (readonly number[])[]
  readonly labelBias: readonly number[]
  /** Share of the features that training left in at each step; sums are scaled to it. */
  readonly kept: number
}

const SCALE = 100
/** What the layer lets through below zero, so that no unit ever dies. */
export const LEAK = 0.01

/** A NetModel made ready for look-up. */
export interface Net {
  readonly model: NetModel
  readonly slots: Int32Array
  readonly cells: Float32Array
  /** All columns, one behind the other. */
  readonly columns: Float64Array
}

export function netOf(model: NetModel): Net {
  const names = Object.keys(model.rows)
  const cells = new Float32Array((names.length + 1) * model.width)
  names.forEach((name, i) => {
    const row = model.rows[name]!
    for (let j = 0; j < model.width; j++) cells[(i + 1) * model.width + j] = row[j]! / SCALE
  })
  return { model, ...tableOf(names.map(hashOfFeature)), cells, columns: Float64Array.from(model.columns.flat()) }
}

/** Scores (log-odds) of a set of features, one a label. Features that the net does not know count for nothing. */
export function netScores({ model, slots, cells, columns }: Net, features: Features): Float64Array {
  const { width, kept, labelBias } = model
  const hidden = new Float64Array(width)
  const { hashes, size } = features
  let known = 0
  for (let f = 0; f < size; f++) {
    const row = rowOf(slots, hashes[f]!) * width
    if (row === 0) continue
    known++
    for (let j = 0; j < width; j++) hidden[j]! += cells[row + j]!
  }
  const norm = kept / Math.sqrt(Math.max(1, known * kept))
  for (let j = 0; j < width; j++) {
    const sum = hidden[j]! * norm + model.hiddenBias[j]! / SCALE
    hidden[j] = sum < 0 ? LEAK * sum : sum
  }
  const sums = new Float64Array(labelBias.length)
  for (let label = 0; label < sums.length; label++) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += hidden[j]! * columns[label * width + j]!
    sums[label] = (labelBias[label]! + sum) / SCALE
  }
  return sums
}
