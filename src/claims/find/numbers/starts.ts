import type { NumberWords } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'

const known = new WeakMap<NumberWords, ReadonlySet<string>>()

/** Whether a number can start at a token, so that most tokens cost one look-up. */
export function canStart(token: Token, words: NumberWords): boolean {
  if (token.kind === 'number') return true
  let starts = known.get(words)
  if (!starts) {
    starts = startsOf(words)
    known.set(words, starts)
  }
  return starts.has(token.word)
}

function startsOf(words: NumberWords): ReadonlySet<string> {
  const starts = new Set<string>([words.half, words.quarter])
  const tables = [
    words.units,
    words.tens,
    words.companies,
    words.ordinals,
    words.articles,
    words.vague,
    words.before,
    words.none,
    words.no,
    words.further,
    words.between,
    words.from,
    words.months,
  ]
  for (const table of tables) for (const word of table.keys()) starts.add(word)
  return starts
}
