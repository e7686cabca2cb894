import { type Quote, quoteOf } from './quote.ts'

/** A Selector is what another hand gives for a quote: its words, and what is known of their place. */
export interface Selector {
  readonly exact: string
  readonly start?: number | null
  readonly prefix?: string | null
  readonly suffix?: string | null
}

/**
 * Finds a selector's words in a text: at the place given, else where the words around them agree best.
 * Null where the words are not there, or where two places are equally good: a quote is never guessed.
 */
export function anchor(text: string, { exact, start = null, prefix, suffix }: Selector): Quote | null {
  if (exact === '') return null
  if (start !== null && text.startsWith(exact, start)) return quoteOf(text, { start, end: start + exact.length })
  let best = { at: -1, score: -1, tied: false }
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = sharedEnd(text.slice(Math.max(0, at - (prefix?.length ?? 0)), at), prefix ?? '')
    const score = before + sharedStart(text.slice(at + exact.length), suffix ?? '')
    if (score > best.score) best = { at, score, tied: false }
    else if (score === best.score) best = { ...best, tied: true }
  }
  if (best.at === -1 || best.tied) return null
  return quoteOf(text, { start: best.at, end: best.at + exact.length })
}

function sharedStart(text: string, other: string): number {
  let n = 0
  while (n < text.length && n < other.length && text[n] === other[n]) n++
  return n
}

function sharedEnd(text: string, other: string): number {
  let n = 0
  while (n < text.length && n < other.length && text[text.length - 1 - n] === other[other.length - 1 - n]) n++
  return n
}
