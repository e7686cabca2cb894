import type { WordTable } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'

/** The longest phrase of a table that starts at token `i`: its value and the index behind it. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  i: number,
  table: WordTable<Value>,
): { readonly value: Value; readonly next: number } | null {
  const entries = tokens[i] && table.get(tokens[i].word)
  if (!entries) return null
  for (const { rest, value } of entries) {
    let at = 0
    while (at < rest.length && tokens[i + 1 + at]?.word === rest[at]) at++
    if (at === rest.length) return { value, next: i + 1 + at }
  }
  return null
}

/** Whether a token stands right behind the one before it, without white space. */
export function joined(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && tokens[i - 1]!.end === tokens[i]!.start
}

/** Whether token `i` is a hyphen or dash that joins the tokens on either side. */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word
  return (word === '-' || word === '–' || word === '‑') && joined(tokens, i) && joined(tokens, i + 1)
}
