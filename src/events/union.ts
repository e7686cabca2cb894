/** A Union keeps which of some things belong together; joining is all that it can do, so that order never matters. */
export interface Union {
  readonly join: (a: number, b: number) => void
  readonly rootOf: (a: number) => number
}

/** A union of `size` things, each alone at first. */
export function unionOf(size: number): Union {
  const parents = Array.from({ length: size }, (_, i) => i)
  const rootOf = (a: number): number => {
    let root = a
    while (parents[root] !== root) root = parents[root] as number
    let at = a
    while (parents[at] !== root) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    rootOf,
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)]
      if (one !== other) parents[Math.max(one, other)] = Math.min(one, other)
    },
  }
}
