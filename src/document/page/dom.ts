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

/** The text of an element on one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The first element that a selector finds. */
export function first(page: Queryable, selector: string): Element | undefined {
  for (const element of page.querySelectorAll(selector)) return element
  return undefined
}
