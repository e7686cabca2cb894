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
  /\p{L}\.(?:\p{L}\.)+|\d+(?:[.,]\d+)*|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b|\p{L}+?(?=n['’]t\b)|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/uy

const DIGIT = /^\d/
const LETTER = /\p{L}/u
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

/** What an ASCII character begins; `other` is left to the expression. */
const BEGINS = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return 'space'
  if (/[a-z]/i.test(character)) return 'word'
  if (/\d/.test(character)) return 'number'
  return character === "'" ? 'other' : 'mark'
})
/** From ‐ to …: dashes and quotation marks, all but ‘ and ’, which are folded and may open an ending. */
const DASH = 0x2010
const DOTS = 0x2026
const OPEN = 0x2018
const APOSTROPHE = 0x2019

/** All tokens of a text, in order. Plain words, numbers and marks are cut by hand; the expression is for all else. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at)
    if (token) tokens.push(token)
    at = token ? token.end : at + 1
  }
  return tokens
}

function tokenAt(text: string, at: number): Token | null {
  switch (beginsAt(text, at)) {
    case 'space':
      return null
    case 'word':
      return plainWord(text, at) ?? anyToken(text, at)
    case 'number':
      return plainNumber(text, at)
    case 'mark':
      return { start: at, end: at + 1, word: text[at]!, kind: 'mark', capital: false }
    default:
      return anyToken(text, at)
  }
}

function beginsAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code < 128) return BEGINS[code]!
  return code >= DASH && code <= DOTS && code !== OPEN && code !== APOSTROPHE ? 'mark' : 'other'
}

/** A word of ASCII letters; null where it may be an abbreviation, part of a contraction, or go on in other letters. */
function plainWord(text: string, at: number): Token | null {
  let end = at + 1
  while (BEGINS[text.charCodeAt(end)] === 'word') end++
  const next = text.charCodeAt(end)
  if (next >= 128 && (next < DASH || next > DOTS)) return null
  const character = text[end]
  if (character === '.' && end === at + 1) return null
  if ((character === "'" || character === '’') && text[end - 1] === 'n') return null
  const said = text.slice(at, end)
  return { start: at, end, word: folded(said), kind: 'word', capital: text.charCodeAt(at) < 97 }
}

function plainNumber(text: string, at: number): Token {
  let end = at + 1
  while (isDigit(text, end) || ((text[end] === '.' || text[end] === ',') && isDigit(text, end + 1))) end++
  return { start: at, end, word: text.slice(at, end), kind: 'number', capital: false }
}

function isDigit(text: string, at: number): boolean {
  return BEGINS[text.charCodeAt(at)] === 'number'
}

function anyToken(text: string, at: number): Token | null {
  TOKEN.lastIndex = at
  const said = TOKEN.exec(text)?.[0]
  if (said === undefined) return null
  const first = said[0]!
  const kind = first >= '0' && first <= '9' ? 'number' : LETTER.test(said) ? 'word' : 'mark'
  const capital = kind === 'word' && first !== first.toLowerCase()
  return { start: at, end: at + said.length, word: fold(said), kind, capital }
}

/** Words as said → folded. A text's words are few and come back: one string for all of them makes every look-up behind quick. */
const known = new Map<string, string>()
/** Words that are kept; more are typing errors and names. */
const MOST_KNOWN = 50_000

function folded(said: string): string {
  const before = known.get(said)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const word = said.toLowerCase()
  known.set(said, word)
  return word
}
