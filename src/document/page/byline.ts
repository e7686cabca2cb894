import { type Element, type Queryable, textOf } from './dom.ts'
import type { Signal } from './page.ts'

/** Characters of a byline shown on the page; what is longer is a paragraph about somebody. */
const LONGEST = 90
/** Elements that are read: the byline stands near the head, those of comments and teasers follow. */
const MOST = 6
/** Elements among which a line that begins with "By" is looked for. */
const MOST_LINES = 1500

const NAMED =
  /author|autor(?!ev)|auteur|byline|verfasser|redakteur|signature|writer|contributor|reporter|firmante|journalist/i
const OTHERS =
  /comment|kommentar|related|teaser|sidebar|footer|avatar|image|photo|foto|bio|social|follow|copyright|caption/i

/** "By", as it stands before a name. */
const BY = /^\s*(?:written by|posted by|by|von|par|por|di|door|af|av|autor(?:in)?|author|text)\s*:?\s+(?=\p{Lu})/iu
/** A name: two to five words, most of them with a capital, with "and" and commas between several. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:,?\s+(?:(?:and|und|et|y|e|en|og|och|de|del|van|von|der|da|al|bin)\s+)*\p{Lu}[\p{L}'’.-]*){1,8}$/u

/** Bylines that a page shows: what its template names so, else the first line that says "By" and a name. */
export function shownByline(page: Queryable): readonly Signal[] {
  const found: Signal[] = []
  for (const element of page.querySelectorAll('[class], [rel], [id]')) {
    if (found.length >= MOST) break
    if (!isByline(element)) continue
    const value = nameIn(textOf(element))
    if (value !== null) found.push({ value, by: 'text of the byline' })
  }
  return found.length > 0 ? found : byLine(page)
}

function isByline(element: Element): boolean {
  if (element.getAttribute('rel') === 'author') return true
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return NAMED.test(name) && !OTHERS.test(name)
}

/** A name without the words, dates and marks around it. */
function nameIn(text: string): string | null {
  if (text === '' || text.length > LONGEST) return null
  const value = text
    .replace(BY, '')
    .replace(/\s*(?:[|·•–—,-]|\bon\b|\bam\b|\ble\b)?\s*\p{L}{0,12}\.?,?\s*\d.*$/u, '')
    .replace(/\s*[|·•:,–—-]\s*$/, '')
    .trim()
  return /\p{L}{2}/u.test(value) && !isNobody(value) ? value : null
}

function byLine(page: Queryable): readonly Signal[] {
  let seen = 0
  for (const element of page.querySelectorAll('p, span, div, li, small, em, strong, b, i, address, a, h4, h5')) {
    if (seen++ > MOST_LINES) break
    const text = textOf(element)
    if (text.length > LONGEST || !BY.test(text)) continue
    const value = nameIn(text)
    if (value !== null && NAME.test(value)) return [{ value, by: 'text of a line' }]
  }
  return []
}

const NOBODY =
  /^(?:(?:wordpress|site)?_?admin(?:istrator)?|editor|webmaster|root|user|guest|author|autor(?:in)?|autore|auteur|authors?|über den autor|about the author|staff|anonymous|unknown|null|undefined|none|n\/a|by|von|par|por|datum|date|quelle|source|redaktion|redakteur|newsroom)$/i

/** Accounts, hosts and labels that templates put where a name belongs. */
export function isNobody(value: string): boolean {
  return NOBODY.test(value.trim()) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(value.trim())
}
