import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'

/** A Quotation says: "these words stand between quotation marks"; its marks are inside the span. */
export interface Quotation extends Span {
  readonly first: number
  readonly last: number
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean
  /** A few words in marks ("safe and suitable") rather than sentences of their own. */
  readonly scrap: boolean
}

const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])
/** Up to so many tokens without an end of sentence inside, a quotation is a scrap within somebody's sentence. */
const SCRAP_TOKENS = 8
/** An unclosed mark runs to the end of its paragraph; a single quote must close, for it may be an apostrophe. */
const MUST_CLOSE = new Set(["'", '‘'])

/** Quotations of a text, in order, never nested: the outer one counts. */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Quotation[] {
  const found: Quotation[] = []
  const paragraphEnds = endsOfParagraphs(sentences, tokens.length)
  let open: { first: number; closer: string; continues: boolean } | null = null
  let left: string | null = null
  let paragraph = 0
  const close = (last: number, closer: string): void => {
    if (!open) return
    const { first, continues } = open
    const scrap = last - first - 2 <= SCRAP_TOKENS && !/[.!?,]$/.test(tokens[last - 2]?.word ?? '')
    found.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, continues, scrap })
    open = null
    left = closer
  }
  for (let i = 0; i < tokens.length; i++) {
    if (i === paragraphEnds[paragraph]) {
      if (open) {
        const { closer } = open as { closer: string }
        close(i, closer)
        left = closer
      }
      paragraph++
    }
    const mark = markOf(text, tokens[i]!)
    if (!mark) {
      if (left !== null && isWord(tokens[i]!)) left = null
      continue
    }
    if (open) {
      if (mark === (open as { closer: string }).closer && closes(text, tokens[i]!)) {
        close(i + 1, '')
        left = null
      }
      continue
    }
    const closer = OPENING.get(mark)
    if (!closer || !opens(text, tokens[i]!)) continue
    if (MUST_CLOSE.has(mark) && !closesWithin(text, tokens, i, paragraphEnds[paragraph] ?? tokens.length, closer))
      continue
    open = { first: i, closer, continues: left === closer }
    left = null
  }
  if (open) close(tokens.length, '')
  return found
}

/** Token index behind the last token of each paragraph. */
function endsOfParagraphs(sentences: readonly Sentence[], length: number): readonly number[] {
  const ends: number[] = []
  for (let i = 0; i < sentences.length; i++) {
    if (sentences[i + 1]?.paragraph !== sentences[i]!.paragraph) ends.push(sentences[i]!.last)
  }
  return ends.length ? ends : [length]
}

function markOf(text: string, token: Token): string | null {
  if (token.kind !== 'mark' || token.end - token.start !== 1) return null
  const mark = text[token.start] as string
  return OPENING.has(mark) || mark === '”' || mark === '’' || mark === '»' ? mark : null
}

const isWord = (token: Token): boolean => token.kind !== 'mark'
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\d]/u.test(char)

function opens(text: string, token: Token): boolean {
  // French marks stand apart from their words.
  return text[token.start] === '«' || (!isLetter(text[token.start - 1]) && /[^\s]/.test(text[token.end] ?? ' '))
}

function closes(text: string, token: Token): boolean {
  return text[token.start] === '»' || (!isLetter(text[token.end]) && /[^\s]/.test(text[token.start - 1] ?? ' '))
}

function closesWithin(text: string, tokens: readonly Token[], from: number, to: number, closer: string): boolean {
  for (let i = from + 2; i < to; i++)
    if (text[tokens[i]!.start] === closer && tokens[i]!.end - tokens[i]!.start === 1 && closes(text, tokens[i]!))
      return true
  return false
}
