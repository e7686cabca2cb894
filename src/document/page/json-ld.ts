import type { Queryable } from './dom.ts'
import { textOf } from './dom.ts'

/** A Node is one thing that a page describes in JSON-LD, its fields as they stand. */
export type Node = Readonly<Record<string, unknown>>

/** Things of a page that are reports, by the end of their type's name: NewsArticle, ReportageNewsArticle, BlogPosting. */
const REPORT = /(?:Article|Posting|Report|WebPage|Statement)$/
/** A page is a weaker witness of its report than the report itself. */
const WEAK = /(?:WebPage|Report)$/

/** How deep nodes are looked for, and how many: what is beyond is not metadata but an attack. */
const DEEPEST = 8
const MOST = 2000
/** Values of one field that are read. */
const MOST_STRINGS = 50
/** Characters of one script: a live page describes all its posts, which still is less. */
const LONGEST = 2_000_000

/** All nodes that a page describes, outer ones first. Scripts that are no JSON are mended where the fault is a common one, else passed over. */
export function nodesOf(page: Queryable): readonly Node[] {
  const nodes: Node[] = []
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    collect(parsed(script.textContent ?? ''), 0, nodes)
  }
  return nodes
}

function collect(value: unknown, depth: number, nodes: Node[]): void {
  if (depth > DEEPEST || nodes.length >= MOST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, depth + 1, nodes)
    return
  }
  if ('@type' in value) nodes.push(value as Node)
  for (const [name, one] of Object.entries(value))
    if (typeof one === 'object' && !NOT_OWN.has(name)) collect(one, depth + 1, nodes)
}

/** Fields that lead to other reports, which must lend this one no date and no name. */
const NOT_OWN: ReadonlySet<string> = new Set([
  'itemListElement',
  'relatedLink',
  'hasPart',
  'citation',
  'comment',
  'isBasedOn',
  'mentions',
  'about',
  'workExample',
  'review',
])

/** What a script of JSON-LD holds; null where it is no JSON, and cannot be mended. */
export function parsed(text: string): unknown {
  if (text.length > LONGEST) return null
  for (const mended of mendings(text)) {
    try {
      return JSON.parse(mended)
    } catch {
      // The next mending may do.
    }
  }
  return null
}

/** The text itself, then without what content systems put around and into JSON: comments, CDATA, raw line ends, a comma too many. */
function* mendings(text: string): Generator<string> {
  yield text
  const bare = unwrapped(text)
  yield bare
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters within strings are the fault that is mended
  yield bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')
}

/** Wrappings are looked for at both ends alone: a search through the text for them can be made to take hours. */
function unwrapped(text: string): string {
  let bare = text.trim()
  for (const head of ['//', '<!--', '<![CDATA[', '/*', '*/'])
    if (bare.startsWith(head)) bare = bare.slice(head.length).trim()
  for (const head of ['<!--', '<![CDATA[', '*/']) if (bare.startsWith(head)) bare = bare.slice(head.length).trim()
  for (const tail of [';', '*/', '-->', ']]>', '//', '/*', ';'])
    if (bare.endsWith(tail)) bare = bare.slice(0, -tail.length).trim()
  return bare
}

export function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).flatMap((one) =>
    typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : [],
  )
}

/**
 * The node that describes the page's own report: of several the one that names the page's address, else the one whose
 * headline stands in the page's heading, else the first; null where there is none.
 */
export function reportNode(nodes: readonly Node[], address: string | null, page: Queryable): Node | null {
  const reports = nodes.filter((node) => typesOf(node).some((type) => REPORT.test(type)))
  const strong = reports.filter((node) => !typesOf(node).every((type) => WEAK.test(type)))
  const among = strong.length > 0 ? strong : reports
  if (among.length <= 1) return among[0] ?? null
  const headings = [...page.querySelectorAll('h1')].map(textOf)
  return (
    among.find((node) => address !== null && addressesIn(node).some((one) => sameAddress(one, address))) ??
    among.find((node) => headings.includes(stringsIn(node.headline)[0] ?? '\0')) ??
    among[0] ??
    null
  )
}

function addressesIn(node: Node): readonly string[] {
  return [node.url, node['@id'], node.mainEntityOfPage].flatMap((one) => stringsIn(one))
}

function sameAddress(a: string, b: string): boolean {
  const bare = (one: string): string => one.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '')
  return bare(a) === bare(b)
}

/** The strings that a field holds, by itself, in a list, or as the name, the address or the id of a thing. */
export function stringsIn(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return []
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.slice(0, MOST_STRINGS).flatMap((one) => stringsIn(one, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const { name, '@value': plain, '@id': id, url } = value as Record<string, unknown>
  for (const one of [name, plain, id, url]) {
    const strings = stringsIn(one, depth + 1)
    if (strings.length > 0) return strings
  }
  return []
}
