import type { Span } from '../text/span.ts'

/** The words from the sentence's start to its end around a span: by full stops and line ends, which is near enough to look for a word. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('. ', start - 1) + 1, text.lastIndexOf('\n', start - 1) + 1)
  const stop = /[.!?](?:\s|$)|\n/.exec(text.slice(end))
  return text.slice(from, stop ? end + stop.index : text.length)
}

/** The paragraph that a span stands in, and as many behind it as make `count` in all. */
export function paragraphsFrom(text: string, { start, end }: Span, count = 1): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const behind = text.slice(end).split(/\n+/, count).join('\n')
  return text.slice(from, end) + behind
}
