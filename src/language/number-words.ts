/** How exactly a number or a sum is given. */
export type Bound = 'exact' | 'about' | 'at least' | 'at most'

/** A WordTable looks phrases up by their first folded word; each entry holds the words that must follow it. */
export type WordTable<Value> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly value: Value }[]
>

/** What a language supplies for numbers. All words are folded, one token each. */
export interface NumberWords {
  /** zero to nineteen. */
  readonly units: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
  readonly hundred: ReadonlySet<string>
  /** thousand, million …; short ones (`m`, `bn`) stand right behind digits. */
  readonly scales: ReadonlyMap<string, number>
  readonly shortScales: ReadonlyMap<string, number>
  /** Nouns that are a number of persons or things: dozen, pair, trio. */
  readonly groups: ReadonlyMap<string, number>
  /** Groups whose noun stands for persons by itself: duo, trio. */
  readonly companies: ReadonlyMap<string, number>
  /** Plurals without a number: dozens, hundreds; and words such as several. */
  readonly vague: ReadonlySet<string>
  /** Nouns that make a vague number only behind an article: a handful. */
  readonly vagueGroups: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  readonly ordinalEndings: ReadonlySet<string>
  /** Words behind an ordinal that make it no ordinal: third country, third party. */
  readonly afterNoOrdinal: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly and: string
  readonly point: string
  readonly half: string
  readonly quarter: string
  /** What joins the two numbers of a share: one `in` five. */
  readonly inMany: ReadonlySet<string>
  readonly fractions: ReadonlySet<string>
  /** Phrases in front of a number, and behind it. */
  readonly before: WordTable<Bound>
  readonly after: WordTable<Bound>
  /** Words that add to a number told before: further, another, more. */
  readonly further: ReadonlySet<string>
  /** Words that may stand between an article and a number: a total of, a combined. */
  readonly filler: ReadonlySet<string>
  /** Phrases that say none: nobody, not one, not a single. */
  readonly none: WordTable<0>
  /** `no` in front of a noun. */
  readonly no: ReadonlySet<string>
  readonly one: ReadonlySet<string>
  /** Joins of two numbers: between A `and` B, A `to` B, A `or` B. */
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  readonly percent: WordTable<true>
  /** Nouns of persons: what makes 2000 a count and no year, and `a` a count of one. */
  readonly people: ReadonlySet<string>
  /** Words that may follow a person named by nationality: an Iraqi `who`. */
  readonly afterPerson: ReadonlySet<string>
  /** Units of time, which make a number a length and no count. */
  readonly time: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** Words in front of an age: aged. */
  readonly aged: ReadonlySet<string>
  readonly old: string
  /** Words that follow a clock time: am, pm, gmt. */
  readonly clock: ReadonlySet<string>
  /** Words in front of a number that is a name: number, no, article, room. */
  readonly labels: ReadonlySet<string>
}

/** A table of phrases written one a line, with the value that all of them have. */
export function phrases<Value>(groups: readonly (readonly [value: Value, lines: string])[]): WordTable<Value> {
  const table = new Map<string, { rest: readonly string[]; value: Value }[]>()
  for (const [value, lines] of groups)
    for (const line of lines.split(/\s*[\n|]\s*/)) {
      const [head, ...rest] = line.trim().split(/\s+/)
      if (!head) continue
      const entries = table.get(head) ?? []
      entries.push({ rest, value })
      table.set(head, entries)
    }
  // The longest phrase wins, so that "no more than" is not read as "no".
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return table
}

/** A set of words written as one text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}
