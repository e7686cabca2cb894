import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { outlineOf } from '../../src/document/page/text/outline-of.ts'

/** Readability on linkedom, the peer beside which time is taken; null where it finds no text. */
export function readabilityOf(html: string): unknown {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return new Readability<unknown>(page as never, { serializer: (element) => element }).parse()?.content ?? null
}

/** What it found as text, its blocks parted. */
export function readabilityText(html: string): string {
  const content = readabilityOf(html)
  if (content === null) return ''
  const outline = outlineOf({ roots: [content as never], querySelectorAll: () => [], refused: null })
  return outline.blocks.map(({ text }) => text).join('\n\n')
}
