/** Trees add up small yes-no questions about numbers: gradient-boosted, plain JSON. */
export interface Trees {
  readonly inputs: readonly string[]
  readonly base: number
  /** Each tree as rows: input, threshold, row if below, row if not; a leaf has input -1 and its value as threshold. */
  readonly trees: readonly (readonly (readonly [number, number, number, number])[])[]
}

/** The log-odds of a row of numbers, in the order of `inputs`. */
export function treeScore({ base, trees }: Trees, row: ArrayLike<number>): number {
  let sum = base
  for (const tree of trees) {
    let [input, value, below, above] = tree[0]!
    while (input >= 0) [input, value, below, above] = tree[row[input]! < value ? below : above]!
    sum += value
  }
  return sum
}
