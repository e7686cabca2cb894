import type { ClauseWords } from './clause-words.ts'
import type { DateWords } from './date-words.ts'
import type { MoneyWords } from './money-words.ts'
import type { NumberWords } from './number-words.ts'
import type { Reporting } from './reporting.ts'
import type { SentenceWords } from './sentences.ts'
import type { StemWords } from './stem.ts'

/** A Language is all that reading asks of a language: tables of words, no code. Another language supplies the same fields. */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** Its commonest words, by which a text in it is known. */
  readonly common: ReadonlySet<string>
  readonly sentences: SentenceWords
  readonly clauses: ClauseWords
  readonly stems: StemWords
  readonly numbers: NumberWords
  readonly money: MoneyWords
  readonly dates: DateWords
  readonly reporting: Reporting
  /** Class → written entries, inflected; `~` in an entry stands for up to five words. */
  readonly thesaurus: Readonly<Record<string, readonly string[]>>
}
