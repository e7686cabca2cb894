/** What a language supplies for stems: endings to cut, longest first, with what stands in their place. */
export interface StemWords {
  readonly endings: readonly (readonly [ending: string, instead: string])[]
  /** The shortest stem that may be left. */
  readonly least: number
}

/** A word without its inflection, so that forms of one verb or noun share their evidence. Not a root: light on purpose. */
export function stemOf({ endings, least }: StemWords, word: string): string {
  for (const [ending, instead] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return word.slice(0, word.length - ending.length) + instead
  return word
}
