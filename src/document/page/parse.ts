import { DOMParser } from 'linkedom'
import { depthOf } from './depth.ts'

/** A PageNode is a node of a parsed page, as far as text and metadata need it; elements have type 1, texts type 3. */
export interface PageNode {
  readonly nodeType: number
  /** Name of an element, in lower case. */
  readonly localName: string
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
  readonly nodeValue: string | null
}

/** A PageElement is an element of a parsed page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** A PageDom says: "these are the elements of a page", or why the page was not taken apart. */
export interface PageDom {
  /** What stands outermost, most often one `html`; nothing when the page was refused. */
  readonly roots: readonly PageNode[]
  querySelectorAll(selector: string): Iterable<PageElement>
  /** Why the page was not parsed, in words that follow "the page was not read:"; null when it was. */
  readonly refused: string | null
}

/**
 * What a page may have: limits of time and memory, since all work on a page grows with these. The greatest of 1,200
 * press and blog pages of two benchmarks have 1.6 million characters, 22,000 tags and references, and a depth of 52.
 */
const LIMITS = { characters: 10_000_000, marks: 300_000, depth: 600 } as const

/** Takes a page apart; never throws. What breaks a limit comes back without elements, and says so in `refused`. */
export function parsePage(html: string): PageDom {
  const refused = limitBroken(html)
  if (refused !== null) return domOf('', refused)
  try {
    return domOf(html, null)
  } catch (error) {
    // linkedom spreads the words of a class over the call stack, which a long enough list of them overflows.
    if (error instanceof RangeError) return domOf('', 'its tags cannot be parsed')
    throw error
  }
}

const DOCUMENT_TYPE = 10

interface ParsedDocument {
  readonly childNodes: Iterable<PageNode>
  querySelectorAll(selector: string): Iterable<PageElement>
}

function limitBroken(html: string): string | null {
  if (html.length > LIMITS.characters) return `it is longer than ${LIMITS.characters / 1_000_000} million characters`
  if (moreMarksThan(html, LIMITS.marks)) return `it has more than ${LIMITS.marks} tags and character references`
  if (depthOf(html, LIMITS.depth) >= LIMITS.depth) return `its tags nest deeper than ${LIMITS.depth}`
  return null
}

/** Tags and character references each become a node of their own. */
function moreMarksThan(html: string, limit: number): boolean {
  let marks = 0
  for (const mark of ['<', '&'])
    for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) if (++marks > limit) return true
  return false
}

function domOf(html: string, refused: string | null): PageDom {
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as ParsedDocument
  // A document type has no next sibling in linkedom, so that a walk from the first child would end at it.
  const roots = [...page.childNodes].filter(({ nodeType }) => nodeType !== DOCUMENT_TYPE)
  return { roots, querySelectorAll: (selector) => page.querySelectorAll(selector), refused }
}
