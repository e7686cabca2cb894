import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { parsePage } from '../../src/document/page/parse.ts'
import { outlineOf } from '../../src/document/page/text/outline-of.ts'

/** Readability on linkedom, the peer beside which time is taken; null where it finds no text. */
export function readabilityOf(html: string): unknown {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return new Readability<unknown>(page as never, { serializer: (element) => element }).parse()?.content ?? null
}

/** What it found as text, its blocks parted. */
export function readabilityText(html: string): string {
  const content = readabilityOf(html)
  return content === null ? '' : blocksOf([content as never])
}

/** Markup as text, its blocks parted. */
export function textOfMarkup(html: string): string {
  return blocksOf(parsePage(html).roots)
}

function blocksOf(roots: Parameters<typeof outlineOf>[0]['roots']): string {
  return outlineOf({ roots, querySelectorAll: () => [], refused: null })
    .blocks.map(({ text }) => text)
    .join('\n\n')
}
