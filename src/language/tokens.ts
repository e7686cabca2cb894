import type { Span } from '../text/span.ts'

/** A Token is a word, a number or a mark of a text, with its place. */
export interface Token extends Span {
  /** Folded for look-up: lower case, straight apostrophes, no accents (`yaoundé` → `yaounde`). */
  readonly word: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether the token starts with a capital letter in the text. */
  readonly capital: boolean
}

// Words keep inner apostrophes and hyphens apart: "Rwanda's" is rwanda + 's, "third-country" is third + - + country,
// abbreviations with dots stay whole: "U.S.", "a.m."; numbers keep separators: "1,200.50".
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\d+(?:[.,]\d+)*|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b|\p{L}+?(?=n['’]t\b)|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu

const DIGIT = /^\d/
const PLAIN = /^[\x20-\x7e]*$/

/** A word as it is looked up: lower case, straight apostrophes, accents dropped, dots of abbreviations dropped. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // "7.5" keeps its dot: only letters are abbreviated.
  if (DIGIT.test(lower)) return lower
  if (PLAIN.test(lower)) return lower.length > 2 && lower[1] === '.' ? lower.replaceAll('.', '') : lower
  const plain = lower.replaceAll('’', "'").replaceAll('‘', "'").normalize('NFD').replace(/\p{M}/gu, '')
  return plain.length > 2 && plain[1] === '.' ? plain.replaceAll('.', '') : plain
}

/** All tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const said = match[0]
    const first = said[0] as string
    const kind = first >= '0' && first <= '9' ? 'number' : /\p{L}/u.test(said) ? 'word' : 'mark'
    const word = fold(said)
    tokens.push({
      start: match.index,
      end: match.index + said.length,
      word,
      kind,
      capital: kind === 'word' && first !== first.toLowerCase(),
    })
  }
  return tokens
}
