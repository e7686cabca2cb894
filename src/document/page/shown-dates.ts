import { type Element, type Queryable, textOf } from './dom.ts'
import type { Signal } from './page.ts'
import { type Order, saidDay } from './said-date.ts'

/** Dates that a page shows to its readers, by what stands beside them. */
export interface ShownDates {
  readonly published: readonly Signal[]
  readonly updated: readonly Signal[]
  /** Dates of which nothing says what they are, the first on the page first. */
  readonly any: readonly Signal[]
}

const PUBLISHED =
  /(?<![\p{L}])(?:publish(?:ed)?|pub-?date|posted|created|issued|release[sd]?|submitted|publi[ée]e?|publicado|publicação|pubblicato|veröffentlicht|veröffentlichung|erschienen|gespeichert|geplaatst|gepubliceerd|opublikowano|publicerad|publisert|udgivet|опубликовано|yayın)(?![\p{L}])/iu
const UPDATED =
  /(?<![\p{L}])(?:updat(?:ed|e)|modified|edited|last-?change[sd]?|revised|revision|mis(?:e)? à jour|modifié|actualizado|atualizado|aktualisiert|geändert|letzte änderung|aggiornato|bijgewerkt|oppdatert|opdateret|uppdaterad|aktualizacja|обновлено|güncelle\p{L}*)(?![\p{L}])/iu

/** Names that templates give to what holds a date, and those under which a date is somebody else's. */
const DATED =
  /date|datum|fecha|data(?:_|-|$)|publi|posted|created|submitted|time|byline|meta|info|calendar|dato(?:_|-|$)/i
/** Names of what belongs to somebody else's words, or to no words at all. */
export const OTHERS =
  /comment|kommentar|related|teaser|sidebar|footer|copyright|event|calendar-day|widget|update-?list/i

/** Characters of an element that holds a date and little else. */
const LONGEST = 120
/** Elements with a date that are read: those of the report stand near its head, those of teasers follow. */
const MOST = 40

/** What is cut from the head of a text before its date: a label, a place in brackets, the name of a weekday. */
const LABEL =
  /^[^\d\p{L}]*(?:(?:published|posted|updated|last updated|date|datum|stand|vom|am|on|le|del|data|fecha|veröffentlicht(?: am)?|erschienen(?: am)?|publié le|publicado(?: el| em)?|pubblicato il|gespeichert von \S+ am|by [^,|]*)\s*[:,|–-]?\s*)+/iu

export function shownDates(page: Queryable, order: Order): ShownDates {
  const found: { readonly published: Signal[]; readonly updated: Signal[]; readonly any: Signal[] } = {
    published: [],
    updated: [],
    any: [],
  }
  let seen = 0
  for (const element of page.querySelectorAll('time')) {
    if (seen++ >= MOST) break
    const text = textOf(element)
    const value = saidDay(element.getAttribute('datetime') ?? text, order) ?? saidDay(text, order)
    if (value !== null) put(found, element, { value, by: 'time' })
  }
  seen = 0
  // One walk with a test of its own costs an eighth of as many selectors.
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (seen >= MOST) break
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!DATED.test(name) || OTHERS.test(name)) continue
    const value = dateIn(element, order)
    if (value === null) continue
    seen++
    put(found, element, { value, by: 'text near the heading' })
  }
  return found
}

/** The date of an element that holds little else. */
export function dateIn(element: Element, order: Order): string | null {
  const text = textOf(element)
  if (text.length > LONGEST || text.length < 6 || !/\d/.test(text)) return null
  return saidDay(text, order) ?? saidDay(text.replace(LABEL, ''), order) ?? saidDay(text.replace(/^\D+/, ''), order)
}

function put(found: { published: Signal[]; updated: Signal[]; any: Signal[] }, element: Element, signal: Signal): void {
  const beside = ['class', 'id', 'itemprop', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ')
  const words = `${beside} ${textOf(element).slice(0, LONGEST)}`
  if (element.getAttribute('pubdate') !== null) found.published.push(signal)
  else if (UPDATED.test(words)) found.updated.push(signal)
  else if (PUBLISHED.test(words)) found.published.push(signal)
  else found.any.push(signal)
}
