import type { Trees } from '../../src/claims/model/trees.ts'

/** Gradient boosting with logistic loss over histograms (Friedman 2001); no randomness, so the same bytes each time. */
interface BoostSettings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** The least sum of second derivatives in a leaf. */
  readonly least: number
  readonly l2: number
}

const BOOST: BoostSettings = { trees: 120, depth: 4, rate: 0.08, least: 12, l2: 4 }
const BINS = 48

export function trainTrees(
  rows: readonly (readonly number[])[],
  marks: readonly number[],
  inputs: readonly string[],
  settings: BoostSettings = BOOST,
): Trees {
  const N = rows.length
  const F = inputs.length
  const edges = inputs.map((_, f) => edgesOf(rows, f))
  const bins = inputs.map((_, f) => Uint8Array.from(rows, (row) => binOf(edges[f]!, row[f]!)))
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / N
  const base = Math.log(mean / (1 - mean))
  const score = new Float64Array(N).fill(base)
  const gradient = new Float64Array(N)
  const curvature = new Float64Array(N)
  const trees: (readonly [number, number, number, number])[][] = []
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < N; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = p - marks[i]!
      curvature[i] = Math.max(1e-6, p * (1 - p))
    }
    const tree: [number, number, number, number][] = []
    const grow = (members: Int32Array, depth: number): number => {
      const at = tree.length
      let G = 0
      let H = 0
      for (const i of members) {
        G += gradient[i]!
        H += curvature[i]!
      }
      const leaf = (): number => {
        const value = round((-G / (H + settings.l2)) * settings.rate)
        tree.push([-1, value, 0, 0])
        for (const i of members) score[i]! += value
        return at
      }
      if (depth === 0) return leaf()
      let best = { gain: 1e-3, f: -1, bin: 0 }
      const g = new Float64Array(BINS + 1)
      const h = new Float64Array(BINS + 1)
      for (let f = 0; f < F; f++) {
        g.fill(0)
        h.fill(0)
        const column = bins[f]!
        for (const i of members) {
          g[column[i]!]! += gradient[i]!
          h[column[i]!]! += curvature[i]!
        }
        let GL = 0
        let HL = 0
        for (let b = 0; b < edges[f]!.length; b++) {
          GL += g[b]!
          HL += h[b]!
          if (HL < settings.least || H - HL < settings.least) continue
          const gain =
            (GL * GL) / (HL + settings.l2) +
            ((G - GL) * (G - GL)) / (H - HL + settings.l2) -
            (G * G) / (H + settings.l2)
          if (gain > best.gain) best = { gain, f, bin: b }
        }
      }
      if (best.f < 0) return leaf()
      tree.push([0, 0, 0, 0])
      const column = bins[best.f]!
      const below = grow(
        members.filter((i) => column[i]! <= best.bin),
        depth - 1,
      )
      const above = grow(
        members.filter((i) => column[i]! > best.bin),
        depth - 1,
      )
      tree[at] = [best.f, edges[best.f]![best.bin]!, below, above]
      return at
    }
    grow(
      Int32Array.from({ length: N }, (_, i) => i),
      settings.depth,
    )
    trees.push(tree)
  }
  return { inputs, base: round(base), trees }
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4

/** Up to BINS cuts, at the quantiles of an input's values; a value below cut b falls into bin b or lower. */
function edgesOf(rows: readonly (readonly number[])[], f: number): readonly number[] {
  const values = [...new Set(rows.map((row) => row[f]!))].sort((a, b) => a - b)
  if (values.length <= 1) return []
  const cuts = new Set<number>()
  for (let b = 1; b <= BINS; b++) {
    const at = Math.floor((b * values.length) / (BINS + 1))
    if (at > 0) cuts.add(round((values[at - 1]! + values[at]!) / 2))
  }
  return [...cuts].sort((a, b) => a - b)
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value < edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
