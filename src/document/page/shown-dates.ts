import { type Element, type Queryable, textOf } from './dom.ts'
import type { Signal } from './page.ts'
import { saidDay } from './said-date.ts'

/** Dates that a page shows to its readers, by what stands beside them. */
export interface ShownDates {
  readonly published: readonly Signal[]
  readonly updated: readonly Signal[]
  /** Dates of which nothing says what they are, the first on the page first. */
  readonly any: readonly Signal[]
}

const PUBLISHED =
  /\b(?:publish(?:ed)?|posted|pub|created|issued|release[sd]?|date-?line|publi[ée]|publicado|veröffentlicht|pubblicato)\b/i
const UPDATED =
  /\b(?:updat(?:ed|e)|modified|edited|last-?change|revised|mis à jour|actualizado|aktualisiert|aggiornato)\b/i

/** Elements that templates put dates into; `time` first, since its value is made for machines. */
const ELSEWHERE =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [id*="date" i], [class*="byline" i], [class*="dateline" i], [class*="meta" i]'

/** Characters of an element that holds a date and little else. */
const LONGEST = 120
/** Elements looked at: those of the report stand near its head, those of teasers follow. */
const MOST = 40

export function shownDates(page: Queryable): ShownDates {
  const found: { readonly published: Signal[]; readonly updated: Signal[]; readonly any: Signal[] } = {
    published: [],
    updated: [],
    any: [],
  }
  let seen = 0
  for (const element of page.querySelectorAll('time')) {
    if (seen++ >= MOST) break
    const said = element.getAttribute('datetime') ?? textOf(element)
    const value = saidDay(said) ?? saidDay(textOf(element))
    if (value !== null) put(found, element, { value, by: 'time' })
  }
  seen = 0
  for (const element of page.querySelectorAll(ELSEWHERE)) {
    if (seen++ >= MOST) break
    const text = textOf(element)
    if (text.length > LONGEST) continue
    const value = saidDay(
      text.replace(/^[^\d\p{L}]*(?:(?:published|posted|updated|last updated|date|on|by [^,|]*)\s*[:,|]?\s*)+/iu, ''),
    )
    if (value !== null) put(found, element, { value, by: 'text near the heading' })
  }
  return found
}

function put(found: { published: Signal[]; updated: Signal[]; any: Signal[] }, element: Element, signal: Signal): void {
  const beside = ['class', 'id', 'itemprop', 'pubdate', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
  const words = `${beside} ${textOf(element).slice(0, LONGEST)}`
  if (UPDATED.test(words)) found.updated.push(signal)
  else if (element.getAttribute('pubdate') !== null || PUBLISHED.test(words)) found.published.push(signal)
  else found.any.push(signal)
}
