/** A Named is a part of a feature: its name for people, its hash for look-up. */
export interface Named {
  readonly name: string
  readonly hash: number
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(name: string): number {
  let hash = SEED
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME)
  return hash | 0
}

export function named(name: string): Named {
  return { name, hash: hashOf(name) }
}

const names = new Map<string, Named>()
/** A part by its name, made once: for types, modalities and other closed lists. */
export function nameOf(word: string): Named {
  const before = names.get(word)
  if (before) return before
  const made = named(word)
  names.set(word, made)
  return made
}

/** Small numbers as parts of features, made once. */
const NUMBERS = Array.from({ length: 64 }, (_, i) => named(String(i - 16)))
/** A whole number from -16 to 47; what lies beyond is cut off. */
export function level(number: number): Named {
  return NUMBERS[Math.max(0, Math.min(63, Math.round(number) + 16))]!
}

/** Mixes one more part into a hash (the finaliser of MurmurHash3, so that order counts and bits spread). */
function mix(hash: number, part: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ part
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}

const SEPARATOR = ' '
const SEPARATOR_CODE = 32

/** The hash of a feature by its name, parts divided by blanks: what `Features` computes without building the name. */
export function hashOfFeature(name: string): number {
  let hash = 0
  let part = SEED
  let first = true
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : SEPARATOR_CODE
    if (code !== SEPARATOR_CODE) {
      part = Math.imul(part ^ code, PRIME)
      continue
    }
    hash = first ? part | 0 : mix(hash, part | 0)
    first = false
    part = SEED
  }
  return hash
}

/**
 * Features collects the features of one example as a set of hashes. No strings are built in reading: a report has
 * tens of thousands of features. In training `names` is given and keeps the name of each.
 */
export class Features {
  hashes: Int32Array = new Int32Array(256)
  size = 0
  #seen = new Int32Array(1024)
  #stamp = new Int32Array(1024)
  #round = 1
  readonly #names: Map<number, string> | null

  constructor(names: Map<number, string> | null = null) {
    this.#names = names
  }

  clear(): this {
    this.size = 0
    this.#round++
    return this
  }

  add(template: Named, a?: Named, b?: Named, c?: Named): void {
    let hash = template.hash
    if (a) hash = mix(hash, a.hash)
    if (b) hash = mix(hash, b.hash)
    if (c) hash = mix(hash, c.hash)
    if (!this.#enter(hash)) return
    if (this.#names && !this.#names.has(hash))
      this.#names.set(hash, [template, a, b, c].flatMap((part) => (part ? [part.name] : [])).join(SEPARATOR))
  }

  /** All hashes so far, as an array of its own. */
  toArray(): Int32Array {
    return this.hashes.slice(0, this.size)
  }

  #enter(hash: number): boolean {
    const mask = this.#seen.length - 1
    let at = (hash ^ (hash >>> 16)) & mask
    while (this.#stamp[at] === this.#round) {
      if (this.#seen[at] === hash) return false
      at = (at + 1) & mask
    }
    this.#seen[at] = hash
    this.#stamp[at] = this.#round
    if (this.size === this.hashes.length) {
      const grown = new Int32Array(this.size * 2)
      grown.set(this.hashes)
      this.hashes = grown
    }
    this.hashes[this.size++] = hash
    if (this.size * 2 > this.#seen.length) this.#rehash()
    return true
  }

  #rehash(): void {
    const length = this.#seen.length * 2
    this.#seen = new Int32Array(length)
    this.#stamp = new Int32Array(length)
    this.#round = 1
    for (let i = 0; i < this.size; i++) {
      const hash = this.hashes[i]!
      let at = (hash ^ (hash >>> 16)) & (length - 1)
      while (this.#stamp[at] === 1) at = (at + 1) & (length - 1)
      this.#seen[at] = hash
      this.#stamp[at] = 1
    }
  }
}
