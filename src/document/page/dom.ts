/** What metadata is read from: the part of a parsed page's interface that it needs. */
export interface Queryable {
  querySelectorAll(selector: string): Iterable<Element>
}

export interface Element extends Queryable {
  /** Name of the element, in lower case. */
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** Characters of an element that are looked at: no name, title or date is so long, and a hostile paragraph has millions. */
const LONGEST = 20_000

/** The text of an element on one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim()
}

/** The first element that a selector finds. */
export function first(page: Queryable, selector: string): Element | undefined {
  for (const element of page.querySelectorAll(selector)) return element
  return undefined
}
