import { first, type Queryable, textOf } from './dom.ts'
import { type Node, nodesOf, reportNode, stringsIn, typesOf } from './json-ld.ts'
import { lastDates } from './last-dates.ts'
import { AGENCIES, BYLINE, LANGUAGE, OUTLET, PUBLISHED, SECTION, TITLE, UPDATED } from './meta-names.ts'
import type { Declared, Signal } from './page.ts'
import { type Order, orderOf, saidDay } from './said-date.ts'
import { shownDates } from './shown-dates.ts'

/**
 * What a page declares of itself, from JSON-LD, `meta`, `time`, microdata, its address and the words around its
 * heading. `address` is where it was captured; null for a file.
 */
export function declaredIn(page: Queryable, address: string | null): Declared {
  const nodes = nodesOf(page)
  const report = reportNode(nodes, address, page)
  const meta = metaOf(page)
  const said = (names: readonly string[]): readonly Signal[] => names.flatMap((name) => meta.get(name) ?? [])
  const field = (...names: readonly string[]): readonly Signal[] =>
    report === null
      ? []
      : names.flatMap((name) => stringsIn(report[name]).map((value) => ({ value, by: `json-ld ${name}` })))
  const outlet = unique([
    ...field('publisher').filter(({ value }) => !isAddress(value)),
    ...said(OUTLET),
    ...siteNames(nodes),
  ]).filter(({ value }) => !isAddress(value))
  const byline = unique([...authorsOf(report), ...said(BYLINE), ...micro(page, 'author'), ...shownByline(page)]).filter(
    ({ value }) => !isAddress(value),
  )
  const language = unique([...lang(page), ...field('inLanguage'), ...said(LANGUAGE)].flatMap(tagOf))
  const order = orderOf(language.find(({ value }) => value.includes('-'))?.value ?? language[0]?.value)
  const shown = shownDates(page, order)
  const updated = dates(
    [...field('dateModified'), ...said(UPDATED), ...micro(page, 'dateModified'), ...shown.updated],
    order,
  )
  const published = dates(
    [
      ...field('datePublished', 'dateCreated', 'uploadDate'),
      ...said(PUBLISHED),
      ...micro(page, 'datePublished'),
      ...micro(page, 'dateCreated'),
      ...shown.published,
      ...inAddress(address ?? addressesOf(page, report, null)[0]?.value ?? null),
      ...shown.any,
    ],
    order,
  )
  return {
    title: unique(
      [...field('headline'), ...said(TITLE), ...headings(page), ...titleElement(page)].map((signal) =>
        withoutSite(signal, outlet),
      ),
    ),
    byline,
    outlet,
    section: unique([...field('articleSection'), ...said(SECTION)]),
    credit: creditsIn([
      ...byline,
      ...field('sourceOrganization', 'creator', 'provider', 'copyrightHolder', 'creditText'),
      ...(meta.get('source') ?? []),
      ...(meta.get('copyright') ?? []),
    ]),
    published: published.length > 0 ? published : lastDates(page, updated, order),
    updated,
    address: addressesOf(page, report, address),
    language,
    kind: unique([
      ...nodes.flatMap(typesOf).map((value) => ({ value, by: 'json-ld @type' })),
      ...(meta.get('og:type') ?? []),
    ]),
    tdm: tdmOf(meta),
  }
}

/** `meta` tags by the name in lower case, in their order; empty ones left out. */
function metaOf(page: Queryable): ReadonlyMap<string, readonly Signal[]> {
  const found = new Map<string, Signal[]>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('http-equiv') ??
      tag.getAttribute('itemprop')
    const value = tag.getAttribute('content')?.trim()
    if (!name || !value) continue
    const key = name.toLowerCase()
    const list = found.get(key) ?? []
    list.push({ value, by: `meta ${key}` })
    found.set(key, list)
  }
  return found
}

/** Names of persons alone: a desk or the outlet as author says nothing of who wrote. */
function authorsOf(report: Node | null): readonly Signal[] {
  const author = report?.author ?? report?.creator
  const names = stringsIn(author).filter((name) => !isAddress(name))
  return names.length === 0 ? [] : [{ value: names.join(', '), by: 'json-ld author' }]
}

function siteNames(nodes: readonly Node[]): readonly Signal[] {
  return nodes
    .filter((node) => typesOf(node).some((type) => type === 'WebSite' || type === 'NewsMediaOrganization'))
    .flatMap((node) => stringsIn(node.name).map((value) => ({ value, by: 'json-ld WebSite name' })))
}

function micro(page: Queryable, name: string): readonly Signal[] {
  return [...page.querySelectorAll(`[itemprop~="${name}"], [property="schema:${name}"], [property="${name}"]`)].flatMap(
    (element) => {
      const value = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element)).trim()
      return value === '' ? [] : [{ value, by: `itemprop ${name}` }]
    },
  )
}

/** Characters of a byline shown on the page; what is longer is a paragraph about somebody. */
const LONGEST_BYLINE = 120

function shownByline(page: Queryable): readonly Signal[] {
  const element = first(page, '[rel~="author"], [class~="byline"], [class*="author-name"], [class*="article-author"]')
  const value = textOf(element).replace(/^by:?\s+/i, '')
  return value === '' || value.length > LONGEST_BYLINE ? [] : [{ value, by: 'text of the byline' }]
}

function headings(page: Queryable): readonly Signal[] {
  const found = [...page.querySelectorAll('h1')].map(textOf).filter(Boolean)
  // Of several headings none is surely the report's own.
  return found.length === 1 ? [{ value: found[0] as string, by: 'h1' }] : []
}

function titleElement(page: Queryable): readonly Signal[] {
  const value = textOf(first(page, 'title'))
  return value === '' ? [] : [{ value, by: 'title' }]
}

/** A title without the outlet's name that is put behind or before it: "Talks go on | Lake Post". */
function withoutSite(signal: Signal, outlets: readonly Signal[]): Signal {
  for (const { value: outlet } of outlets) {
    const at = signal.value.toLowerCase().lastIndexOf(outlet.toLowerCase())
    if (at > 0 && at + outlet.length === signal.value.length) {
      const rest = signal.value.slice(0, at).replace(/\s*[-–—|:»·•]\s*$/, '')
      if (rest !== signal.value.slice(0, at) && rest.length > 0) return { ...signal, value: rest.trim() }
    }
    if (at === 0) {
      const rest = signal.value.slice(outlet.length).replace(/^\s*[-–—|»·•]\s*/, '')
      if (rest !== signal.value.slice(outlet.length) && rest.length > 0) return { ...signal, value: rest.trim() }
    }
  }
  return signal
}

function creditsIn(signals: readonly Signal[]): readonly Signal[] {
  return unique(
    signals.flatMap(({ value, by }) => [...value.matchAll(AGENCIES)].map(([agency]) => ({ value: agency, by }))),
  )
}

function dates(signals: readonly Signal[], order: Order): readonly Signal[] {
  return signals.flatMap(({ value, by }) => {
    const day = saidDay(value, order)
    return day === null ? [] : [{ value: day, by }]
  })
}

/** A day in the path of an address: `/2025/05/06/`, `/2025-05-06-`, `/20250506/`. */
function inAddress(address: string | null): readonly Signal[] {
  if (address === null || !URL.canParse(address)) return []
  const path = new URL(address).pathname
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path)
  return match
    ? [{ value: `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`, by: 'address' }]
    : []
}

/**
 * The addresses that a page gives itself. One of another site names the original of a copy: it stands behind the
 * page's own, so that two sites' copies stay two documents.
 */
function addressesOf(page: Queryable, report: Node | null, own: string | null): readonly Signal[] {
  const link = first(page, 'link[rel~="canonical"]')?.getAttribute('href')
  const og = first(page, 'meta[property="og:url"]')?.getAttribute('content')
  const said: Signal[] = []
  for (const [value, by] of [
    [link, 'link canonical'],
    [og, 'meta og:url'],
    [
      report === null ? null : (stringsIn(report.mainEntityOfPage)[0] ?? stringsIn(report.url)[0]),
      'json-ld mainEntityOfPage',
    ],
  ] as const) {
    const whole = value && URL.canParse(value, own ?? undefined) ? new URL(value, own ?? undefined) : null
    if (whole === null || !/^https?:$/.test(whole.protocol)) continue
    // A front page is nobody's report, whatever a template says.
    if (whole.pathname === '/' && whole.search === '') continue
    whole.hash = ''
    said.push({ value: whole.href, by })
  }
  if (own === null) return unique(said)
  const near = said.filter(({ value }) => siteOf(value) === siteOf(own))
  return unique([...near, { value: own, by: 'address of the capture' }, ...said.filter((one) => !near.includes(one))])
}

/** The last labels of a host: enough to tell that `www.` and `amp.` are one site. */
function siteOf(address: string): string {
  const labels = new URL(address).hostname.split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2
  return labels.slice(short ? -3 : -2).join('.')
}

function lang(page: Queryable): readonly Signal[] {
  const value = first(page, 'html')?.getAttribute('lang') ?? first(page, 'html')?.getAttribute('xml:lang')
  return value ? [{ value, by: 'html lang' }] : []
}

function tagOf({ value, by }: Signal): readonly Signal[] {
  try {
    const [tag] = Intl.getCanonicalLocales((value.split(',')[0] as string).trim().replaceAll('_', '-'))
    return tag ? [{ value: tag, by }] : []
  } catch {
    return []
  }
}

function tdmOf(meta: ReadonlyMap<string, readonly Signal[]>): readonly Signal[] {
  return (meta.get('tdm-reservation') ?? []).filter(({ value }) => value === '1')
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\/|^@|^www\./i.test(value)
}

/** Each value once, with the first signal that said it. */
function unique(signals: readonly Signal[]): readonly Signal[] {
  const seen = new Set<string>()
  return signals.filter(({ value }) => value !== '' && !seen.has(value) && seen.add(value))
}
