import { addressesOf, dayInAddress } from './addresses.ts'
import { isNobody, shownByline } from './byline.ts'
import { first, type Queryable, textOf } from './dom.ts'
import { type Node, nodesOf, reportNode, stringsIn, typesOf } from './json-ld.ts'
import { lastDates } from './last-dates.ts'
import { localDay } from './local-day.ts'
import { AGENCIES, BYLINE, LANGUAGE, OUTLET, PUBLISHED, SECTION, TITLE, UPDATED } from './meta-names.ts'
import type { Declared, Signal } from './page.ts'
import { type Order, orderOf, saidDay } from './said-date.ts'
import { scriptDates } from './script-dates.ts'
import { shownDates } from './shown-dates.ts'
import { LONGEST, tidy } from './tidy.ts'

/**
 * What a page declares of itself, from JSON-LD, `meta`, `time`, microdata, its address and the words around its
 * heading. `address` is where it was captured; null for a file.
 */
export function declaredIn(page: Queryable, address: string | null): Declared {
  const nodes = nodesOf(page)
  const report = reportNode(nodes, address, page)
  const meta = metaOf(page)
  const micro = microOf(page)
  const said = (names: readonly string[]): readonly Signal[] => names.flatMap((name) => meta.get(name) ?? [])
  const field = (...names: readonly string[]): readonly Signal[] =>
    report === null
      ? []
      : names.flatMap((name) => stringsIn(report[name]).map((value) => ({ value, by: `json-ld ${name}` })))
  const outlet = tidy([...field('publisher'), ...said(OUTLET), ...siteNames(nodes)].filter(isName), LONGEST.outlet)
  const byline = tidy(
    [...authorsOf(report), ...said(BYLINE), ...(micro.get('author') ?? []), ...shownByline(page)]
      .map(withoutBy)
      .filter((signal) => isName(signal) && !isNobody(signal.value)),
    LONGEST.byline,
    // The outlet as its own author says nothing of who wrote.
  ).filter(({ value }) => !outlet.some((one) => one.value.toLowerCase() === value.toLowerCase()))
  const language = tidy([...lang(page), ...field('inLanguage'), ...said(LANGUAGE)].flatMap(tagOf), LONGEST.other)
  const order = orderOf(language.find(({ value }) => value.includes('-'))?.value ?? language[0]?.value)
  const shown = shownDates(page, order)
  const [heading] = tidy(headings(page), LONGEST.title)
  const updated = dates(
    [...field('dateModified'), ...said(UPDATED), ...(micro.get('dateModified') ?? []), ...shown.updated],
    order,
  )
  const own = [
    ...field('datePublished', 'dateCreated', 'uploadDate'),
    ...said(PUBLISHED),
    ...(micro.get('datePublished') ?? []),
  ]
  const published = dates(
    [
      ...(own.some(({ value }) => saidDay(value, order) !== null) ? own : scriptDates(page)),
      ...(micro.get('dateCreated') ?? []),
      ...shown.published,
      ...dayInAddress(address ?? addressesOf(page, report, null)[0]?.value ?? null),
      ...shown.any,
    ],
    order,
  )
  return {
    title: tidy(
      tidy([...field('headline'), ...said(TITLE), ...headings(page), ...titleElement(page)], LONGEST.title).map(
        (signal) => withoutSite(asHeading(signal, heading), outlet),
      ),
      LONGEST.title,
    ),
    byline,
    outlet,
    section: tidy([...field('articleSection'), ...said(SECTION)], LONGEST.section),
    credit: creditsIn([
      ...byline,
      ...field('sourceOrganization', 'creator', 'provider', 'copyrightHolder', 'creditText'),
      ...(meta.get('source') ?? []),
      ...(meta.get('copyright') ?? []),
    ]),
    published: published.length > 0 ? published : lastDates(page, updated, order),
    updated,
    address: tidy(addressesOf(page, report, address), LONGEST.address),
    language,
    kind: tidy(
      [...nodes.flatMap(typesOf).map((value) => ({ value, by: 'json-ld @type' })), ...(meta.get('og:type') ?? [])],
      LONGEST.kind,
    ),
    tdm: tdmOf(meta),
  }
}

/** Tags of one name that are read: a report has a dozen authors, a hostile page a hundred thousand. */
const MOST_OF_ONE_NAME = 100

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
    if (list.length < MOST_OF_ONE_NAME) list.push({ value, by: `meta ${key}` })
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

/** Microdata and RDFa by the names that are asked for, in one walk: each selector is a walk of its own. */
function microOf(page: Queryable): ReadonlyMap<string, readonly Signal[]> {
  const found = new Map<string, Signal[]>()
  for (const element of page.querySelectorAll('[itemprop], [property]')) {
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`
    for (const name of names.replaceAll('schema:', '').split(/\s+/)) {
      if (!MICRO.has(name)) continue
      const value = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element)).trim()
      if (value !== '')
        found.set(name, [...(found.get(name) ?? []), { value, by: `itemprop ${name}` }].slice(0, MOST_DATES))
    }
  }
  return found
}

const MICRO: ReadonlySet<string> = new Set(['author', 'datePublished', 'dateCreated', 'dateModified'])

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

/** A title without what a template puts behind it, where the page's heading shows how it reads without. */
function asHeading(signal: Signal, heading: Signal | undefined): Signal {
  if (heading === undefined || !signal.value.startsWith(heading.value)) return signal
  const rest = signal.value.slice(heading.value.length)
  return /^\s*[-–—|:»·•]/.test(rest) ? { ...signal, value: heading.value } : signal
}

function creditsIn(signals: readonly Signal[]): readonly Signal[] {
  return tidy(
    signals.flatMap(({ value, by }) =>
      [...value.slice(0, LONGEST.title).matchAll(AGENCIES)].map(([agency]) => ({ value: agency, by })),
    ),
    LONGEST.other,
  )
}

/** Dates that are kept: what disagrees is listed with each report. */
const MOST_DATES = 20

function dates(signals: readonly Signal[], order: Order): readonly Signal[] {
  const days = signals.flatMap(({ value, by }) => {
    const day = saidDay(value, order)
    return day === null ? [] : [{ value: day, by, said: value }]
  })
  const [winner, ...rest] = days
  const local = winner ? localDay(winner.said, rest) : null
  return [
    ...(winner && local ? [{ value: local, by: `${winner.by}, on the day that the page shows` }] : []),
    ...days.map(({ value, by }) => ({ value, by })),
  ].slice(0, MOST_DATES)
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
  return /^\s*(?:(?:https?:)?\/\/|@|www\.)/i.test(value)
}

function isName({ value }: Signal): boolean {
  return !isAddress(value) && /\p{L}/u.test(value)
}

/** "By Ann Lee", "Von Ann Lee": the word is the page's, not the name's. */
function withoutBy({ value, by }: Signal): Signal {
  return { value: value.replace(/^\s*(?:by|von|par|por|di|door|af|av)\b\s*:?\s+(?=\p{Lu})/iu, ''), by }
}
