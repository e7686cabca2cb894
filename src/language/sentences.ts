import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'

/** A Sentence is a stretch of tokens; `paragraph` counts from 0. */
export interface Sentence extends Span {
  /** Index of its first token, and of the one behind its last. */
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

/** What a language supplies for sentences: folded words that carry a dot without ending a sentence ("mr", "gen"). */
export interface SentenceWords {
  readonly abbreviations: ReadonlySet<string>
  /** Those that do so only in front of a number: "No. 10", but "A flat no." */
  readonly numbered: ReadonlySet<string>
}

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
/** No sentence of the press has so many tokens; pairs of words grow with their square, so what has more is cut. */
const LONGEST = 400
/** A text is taken as hard-wrapped where at least this share of its inner line ends stands in mid-sentence. */
const WRAPPED_SHARE = 0.4

/** Sentences of a text. A blank line ends a paragraph; a single line end does so too unless the text is hard-wrapped. */
export function sentencesOf(text: string, tokens: readonly Token[], words: SentenceWords): readonly Sentence[] {
  const wrapped = isHardWrapped(text)
  const sentences: Sentence[] = []
  let paragraph = 0
  let first = 0
  const close = (last: number): void => {
    if (last > first)
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph })
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i > 0) {
      const breaks = lineBreaks(text, tokens[i - 1]!.end, token.start)
      if (breaks >= 2 || (breaks === 1 && !wrapped)) {
        close(i)
        paragraph++
      }
    }
    if (!ENDS.has(token.word)) {
      if (i - first >= LONGEST) close(i)
      continue
    }
    if (token.word === '.' && isInnerDot(text, tokens, i, words)) continue
    let last = i + 1
    while (
      last < tokens.length &&
      last - first < LONGEST &&
      (ENDS.has(tokens[last]!.word) ||
        (CLOSERS.has(tokens[last]!.word) && tokens[last]!.start === tokens[last - 1]!.end))
    )
      last++
    const next = tokens[last]
    // "'Will you go?' she asked": a lower-case word goes on with the sentence.
    if (
      next &&
      next.kind === 'word' &&
      !next.capital &&
      lineBreaks(text, tokens[last - 1]!.end, next.start) === 0 &&
      last > i
    ) {
      if (token.word !== '.' || last > i + 1) continue
    }
    close(last)
    i = last - 1
  }
  close(tokens.length)
  return sentences
}

function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) breaks++
  return breaks
}

function isInnerDot(text: string, tokens: readonly Token[], i: number, words: SentenceWords): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || before.end !== tokens[i]!.start) return false
  if (after && after.start === tokens[i]!.end && after.kind !== 'mark') return true
  if (before.kind !== 'word' || !after) return false
  // An initial ("John F. Kennedy") or an abbreviation in front of a name or a number.
  if (before.end - before.start === 1 && before.capital && after.capital) return true
  return (
    (words.abbreviations.has(before.word) || (after.kind === 'number' && words.numbered.has(before.word))) &&
    lineBreaks(text, tokens[i]!.end, after.start) === 0
  )
}

function isHardWrapped(text: string): boolean {
  let inner = 0
  let open = 0
  for (const match of text.matchAll(/([^\n])\n(?=[^\n])/g)) {
    inner++
    if (!/[.!?…:"”’')\]]/.test(match[1] as string)) open++
  }
  return inner >= 3 && open / inner >= WRAPPED_SHARE
}
