import { sentences } from './en/abbreviations.ts'
import { clauses } from './en/clauses.ts'
import { common } from './en/common.ts'
import { dates } from './en/dates.ts'
import { money } from './en/money.ts'
import { numbers } from './en/numbers.ts'
import { reporting } from './en/reporting.ts'
import { stems } from './en/stems.ts'
import { thesaurus } from './en/thesaurus.ts'
import type { Language } from './language.ts'

/** English, as the world's press writes it. */
export const english: Language = {
  code: 'en',
  common,
  sentences,
  clauses,
  stems,
  numbers,
  money,
  dates,
  reporting,
  get thesaurus() {
    return thesaurus()
  },
}
