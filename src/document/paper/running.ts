import type { Line } from './pdf-lines.ts'

/** Lines at the head and at the foot of a page that may be running ones. */
const EDGE = 3
/** A line that stands at the edge of this share of the pages, and on three at least, is a running one. */
const SHARE = 0.5
const FEWEST = 3

/** Page numbers: "7", "Page 7 of 12", "- 7 -", "vii". */
const NUMBER = /^[-–—\s]*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i

/** Pages without running heads, running feet and page numbers, which would stand in the middle of sentences. */
export function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const form of new Set(edges(page).map(({ text }) => formOf(text)))) seen.set(form, (seen.get(form) ?? 0) + 1)
  const least = Math.max(FEWEST, pages.length * SHARE)
  return pages.map((page) => {
    const edge = new Set(edges(page))
    return page.filter(
      (line) => !edge.has(line) || ((seen.get(formOf(line.text)) ?? 0) < least && !NUMBER.test(line.text)),
    )
  })
}

function edges(page: readonly Line[]): readonly Line[] {
  return page.length <= 2 * EDGE ? page : [...page.slice(0, EDGE), ...page.slice(-EDGE)]
}

/** Numbers differ from page to page. */
function formOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#')
}
