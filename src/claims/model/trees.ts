/** Trees add up small yes-no questions about numbers: gradient-boosted, plain JSON. */
export interface Trees {
  readonly inputs: readonly string[]
  readonly base: number
  /** Each tree as rows: input, threshold, row if below, row if not; a leaf has input -1 and its value as threshold. */
  readonly trees: readonly (readonly (readonly [number, number, number, number])[])[]
}

/** Trees made ready to ask: all rows in flat tables, with where each tree begins. */
export interface Forest {
  readonly base: number
  readonly roots: Int32Array
  readonly inputs: Int32Array
  readonly values: Float64Array
  /** The row if below; the row if not follows from `above`. */
  readonly below: Int32Array
  readonly above: Int32Array
}

export function forestOf({ base, trees }: Trees): Forest {
  const rows = trees.flat()
  const roots = new Int32Array(trees.length)
  let next = 0
  const offsets = trees.flatMap((tree, i) => {
    roots[i] = next
    next += tree.length
    return tree.map(() => roots[i]!)
  })
  return {
    base,
    roots,
    inputs: Int32Array.from(rows, ([input]) => input),
    values: Float64Array.from(rows, ([, value]) => value),
    below: Int32Array.from(rows, (row, i) => row[2] + offsets[i]!),
    above: Int32Array.from(rows, (row, i) => row[3] + offsets[i]!),
  }
}

/** The log-odds of a row of numbers, in the order of the trees' inputs. */
export function treeScore({ base, roots, inputs, values, below, above }: Forest, row: ArrayLike<number>): number {
  let sum = base
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t]!
    while (inputs[at]! >= 0) at = row[inputs[at]!]! < values[at]! ? below[at]! : above[at]!
    sum += values[at]!
  }
  return sum
}
