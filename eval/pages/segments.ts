import type { Figures } from './shingles.ts'

/**
 * The score of trafilatura's own pages: segments that must be in a text, and segments that must not, white space aside,
 * all counted alike. Defined by that project's `tests/eval_common.py`; same figures.
 */
export interface Counts {
  readonly hit: number
  readonly extra: number
  readonly missed: number
}

export interface Segments {
  readonly with: readonly string[]
  readonly without: readonly string[]
}

export function countsOf(found: string, { with: wanted, without: unwanted }: Segments): Counts {
  const text = flat(found)
  const hit = wanted.filter((segment) => text.includes(flat(segment))).length
  return { hit, missed: wanted.length - hit, extra: unwanted.filter((segment) => text.includes(flat(segment))).length }
}

export function figuresOfCounts(pages: readonly Counts[]): Figures {
  const sum = (of: (page: Counts) => number) => pages.reduce((total, page) => total + of(page), 0)
  const [hit, extra, missed] = [sum((page) => page.hit), sum((page) => page.extra), sum((page) => page.missed)]
  return { precision: hit / (hit + extra), recall: hit / (hit + missed), f1: (2 * hit) / (2 * hit + extra + missed) }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
