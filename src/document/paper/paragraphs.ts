import type { Line } from './pdf-lines.ts'

/** A gap of this many times the usual distance of lines begins a paragraph. */
const GAP = 1.35
/** So does a first line set in by this share of its size, and a change of size by this share. */
const INDENT = 0.8
const RESIZE = 0.12
/** A line shorter than this share of the longest lines ends its paragraph, where it ends a sentence too. */
const SHORT = 0.75

/** Numbered clauses, lettered ones and bullets begin a paragraph whatever the gap. */
const ITEM = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[•▪●–—-]\s|Article\s+\d+\b|Section\s+\d+\b)/i

/** The text of pages, paragraphs parted by a blank line, and the offset at which each page starts. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): {
  readonly text: string
  readonly pages: readonly number[]
} {
  const leading = usual(pages.flatMap((page) => page.slice(1).map((line, i) => (page[i] as Line).y - line.y)))
  const longest = Math.max(0, ...pages.flat().map(({ text }) => text.length))
  const starts: number[] = []
  let text = ''
  let before: Line | null = null
  for (const page of pages) {
    let first = true
    for (const line of page) {
      const joins = before !== null && !begins(before, line, first, leading, longest)
      if (joins) text = join(text, line.text)
      else text += text === '' ? line.text : `\n\n${line.text}`
      if (first) starts.push(text.length - line.text.length)
      first = false
      before = line
    }
    // A page without text starts where the next one does.
    if (first) starts.push(text.length)
  }
  return { text, pages: starts }
}

function begins(before: Line, line: Line, newPage: boolean, leading: number, longest: number): boolean {
  if (ITEM.test(line.text)) return true
  if (Math.abs(before.size - line.size) > RESIZE * before.size) return true
  const ended = /[.!?:;”"’)]$/.test(before.text)
  if (ended && before.text.length < SHORT * longest) return true
  // Across pages the gap says nothing: a sentence goes on unless the last one was finished and this begins anew.
  if (newPage) return ended && /^[\p{Lu}“"‘(]/u.test(line.text)
  if (leading > 0 && before.y - line.y > GAP * leading) return true
  return ended && line.left - before.left > INDENT * line.size
}

/** A word parted at the end of a line is one word again, unless its second half begins with a capital. */
function join(text: string, line: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
  return `${text} ${line}`
}

/** A distance that holds for this share of the lines is that of lines within a paragraph. */
const COMMON = 0.15

/** The smallest common distance, to half a point; 0 where there is none. Gaps between paragraphs are common too, and larger. */
function usual(distances: readonly number[]): number {
  const counts = new Map<number, number>()
  let all = 0
  for (const distance of distances) {
    const rounded = Math.round(distance * 2) / 2
    if (rounded <= 0) continue
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
    all++
  }
  const common = [...counts].filter(([, count]) => count >= COMMON * all).map(([distance]) => distance)
  return common.length > 0 ? Math.min(...common) : 0
}
