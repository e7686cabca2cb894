/** What a language supplies for stems: endings to cut, longest first, with what stands in their place. */
export interface StemWords {
  readonly endings: readonly (readonly [ending: string, instead: string])[]
  /** The shortest stem that may be left. */
  readonly least: number
}

const known = new WeakMap<StemWords, Map<string, string>>()
/** Words that are kept with their stems; more are typing errors and names, and would fill the memory in time. */
const MOST_KNOWN = 50_000

/** A word without its inflection, so that forms of one verb or noun share their evidence. Not a root: light on purpose. */
export function stemmer(words: StemWords): (word: string) => string {
  const kept = known.get(words) ?? new Map<string, string>()
  known.set(words, kept)
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    let stem = word
    for (const [ending, instead] of words.endings)
      if (word.endsWith(ending) && word.length - ending.length >= words.least) {
        stem = word.slice(0, word.length - ending.length) + instead
        break
      }
    if (kept.size >= MOST_KNOWN) kept.clear()
    kept.set(word, stem)
    return stem
  }
}
