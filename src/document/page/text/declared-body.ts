import { type PageDom, parsePage } from '../parse.ts'
import type { Block } from './outline.ts'
import { outlineOf } from './outline-of.ts'

/** Objects of JSON-LD lie in each other only so deep: what is deeper was made to trouble readers. */
const DEEPEST = 12

/** The longest `articleBody` that a page declares in JSON-LD, as blocks; none where it declares none. */
export function declaredBody(dom: PageDom): readonly Block[] {
  let longest = ''
  for (const script of dom.querySelectorAll('script[type="application/ld+json"]')) {
    const body = bodyIn(jsonOf(script.textContent ?? ''), DEEPEST)
    if (body.length > longest.length) longest = body
  }
  if (longest === '') return []
  // Bodies come with markup or without, and with references for their marks: the page's own reader knows both.
  return outlineOf(parsePage(longest.replace(/\r?\n\s*/g, '<br><br>'))).blocks
}

function bodyIn(value: unknown, deep: number): string {
  if (typeof value !== 'object' || value === null || deep === 0) return ''
  let longest = ''
  for (const [name, inner] of Object.entries(value)) {
    const body = typeof inner === 'string' ? (name === 'articleBody' ? inner : '') : bodyIn(inner, deep - 1)
    if (body.length > longest.length) longest = body
  }
  return longest
}

/** The value of a script; raw line ends within strings, which many pages leave there, count as blanks. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' '))
  } catch {
    return null
  }
}
