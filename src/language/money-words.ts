import type { WordTable } from './number-words.ts'

/** How a sum is counted: once, for each person, for each year or month. */
export type Per = 'lump' | 'head' | 'year' | 'month'

/** What a language supplies for money. All words are folded; currencies are ISO 4217. */
export interface MoneyWords {
  /** Signs in front of the digits: £, €. `$` stands for the dollar that the caller names. */
  readonly signs: ReadonlyMap<string, string>
  /** Letters in front of a dollar sign: A$, US$. */
  readonly dollars: ReadonlyMap<string, string>
  /** Codes and short forms before or behind the digits: EUR, Rs. */
  readonly codes: ReadonlyMap<string, string>
  /** Names of units, each with the currency that it means alone (null where a state must be named). */
  readonly units: ReadonlyMap<string, string | null>
  /** What a national adjective makes of a unit's name: australian + dollars. Keyed `adjective unit`, units in the plural. */
  readonly national: ReadonlyMap<string, string>
  /** Plurals of units: `dollar` → `dollars`. */
  readonly plurals: ReadonlyMap<string, string>
  /** Words that show whose money is spoken of where a sum does not say it: canberra, brussels. */
  readonly home: ReadonlyMap<string, string>
  /** Words that may follow a sum told without its currency: seven million `was` paid. */
  readonly afterSum: ReadonlySet<string>
  /** Words behind `of` that point back to a sum: six million of that. */
  readonly ofThat: ReadonlySet<string>
  /** What says how a sum is counted, behind it. */
  readonly per: WordTable<Per>
  /** Nouns of sums, and the words that make one vague: a seven-digit sum. */
  readonly sums: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}
