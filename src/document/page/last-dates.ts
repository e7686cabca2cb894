import { first, type Queryable, textOf } from './dom.ts'
import type { Signal } from './page.ts'
import { type Order, saidDay } from './said-date.ts'
import { otherScriptDates } from './script-dates.ts'
import { dateIn, OTHERS } from './shown-dates.ts'

/** Elements that may hold a date and no name that says so. */
const SHORT = 'h1, p, span, div, small, li, h2, h3, h4, h5, h6, dd, td, em, strong, b, i, a, label, abbr, font'
/** Elements behind the heading in which its date stands, where it stands there at all. */
const NEAR = 150
/** Elements read in all; a page of tables has ten thousand. */
const MOST = 4000
/** Characters at the head of a paragraph in which its dateline stands. */
const DATELINE = 40

/**
 * Dates for a page that declares none and names none: the first one shown below its heading, else the first one at all,
 * else one in its title, summary or scripts, else in the address of its picture, else that of its last change. Each is a guess,
 * and says so in its signal.
 */
export function lastDates(page: Queryable, updated: readonly Signal[], order: Order): readonly Signal[] {
  return [
    ...bare(page, order),
    ...inHead(page, order),
    ...otherScriptDates(page),
    ...inPicture(page),
    ...changed(updated),
  ].slice(0, 1)
}

function bare(page: Queryable, order: Order): readonly Signal[] {
  let below = -1
  let seen = 0
  let before: string | null = null
  for (const element of page.querySelectorAll(SHORT)) {
    if (seen++ > MOST) break
    if (below >= 0 && below++ > NEAR) break
    if (OTHERS.test(element.getAttribute('class') ?? '')) continue
    const value = dateIn(element, order) ?? dateline(element.textContent ?? '', order)
    if (value !== null && below >= 0) return [{ value, by: 'text below the heading' }]
    before ??= value
    if (below < 0 && element.localName === 'h1') below = 0
  }
  return before === null ? [] : [{ value: before, by: 'text of the page' }]
}

/** "(18.01.2018) The ministry …", "PARIS, 18 January 2020 – …". */
function dateline(text: string, order: Order): string | null {
  const head = text
    .slice(0, DATELINE * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, DATELINE)
  return /^\W*\d/.test(head) ? saidDay(head.replace(/^\D+/, ''), order) : null
}

function inHead(page: Queryable, order: Order): readonly Signal[] {
  const texts = [
    [textOf(first(page, 'title')), 'text of the title'],
    [first(page, 'meta[name="description"]')?.getAttribute('content') ?? '', 'text of the summary'],
    [first(page, 'meta[property="og:title"]')?.getAttribute('content') ?? '', 'text of the title'],
  ] as const
  return texts.flatMap(([text, by]) => {
    const figures = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/.exec(text)?.[0]
    const value = (figures ? saidDay(figures, order) : null) ?? saidDay(text, order)
    return value === null ? [] : [{ value, by }]
  })
}

/** Content systems keep pictures in folders of the day of their upload. */
function inPicture(page: Queryable): readonly Signal[] {
  const address = first(page, 'meta[property="og:image"]')?.getAttribute('content') ?? ''
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/_.-])/.exec(address.slice(0, 500))
  const value = match ? saidDay(`${match[1]}-${match[2]}-${match[3]}`) : null
  return value === null ? [] : [{ value, by: 'inferred from the address of its picture' }]
}

function changed(updated: readonly Signal[]): readonly Signal[] {
  return updated.map(({ value, by }) => ({ value, by: `inferred from its last change (${by})` }))
}
