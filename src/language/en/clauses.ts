import type { ClauseWords } from '../clause-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** English words that open a clause, and those that stand between the members of a list. */
export const clauses: ClauseWords = {
  openers: words(
    'and but or while whereas although though which who whom whose that because since as if unless when whenever where after before until once so provided despite amid saying adding arguing insisting warning calling citing accusing following including without',
  ),
  joiners: words(', and or nor & then plus including even also too the as well both either neither'),
}
