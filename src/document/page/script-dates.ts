import type { Queryable } from './dom.ts'
import { parsed } from './json-ld.ts'
import type { Signal } from './page.ts'
import { saidDay } from './said-date.ts'

/** Characters of one script that are searched; states of applications are longer, and hold their page first. */
const SEARCHED = 300_000

/** The name that schema.org gives to the date, in JSON-LD that cannot be parsed or in the state of an application. */
const SCHEMA = /["']datePublished["']\s*:\s*["'](\d{4}-\d{2}-\d{2}[^"']{0,20})["']/g
/** Names that applications give to it. */
const OTHER =
  /["'](?:publish(?:ed)?_?(?:at|date|time|on)?|publication_?(?:date|time)|first_?published(?:_?at)?|date_?created|created_?at|pub_?date)["']\s*:\s*["'](\d{4}-\d{2}-\d{2}[^"']{0,20})["']/gi

/** Dates of publication that a page's scripts hold under schema.org's name; none where they name several days. */
export function scriptDates(page: Queryable): readonly Signal[] {
  return only(page, 'datePublished', SCHEMA)
}

/** The same under other names. */
export function otherScriptDates(page: Queryable): readonly Signal[] {
  return only(page, '-', OTHER)
}

/** A page that names several days names those of other reports. */
function only(page: Queryable, word: string, pattern: RegExp): readonly Signal[] {
  const values = new Map<string, string>()
  for (const script of page.querySelectorAll('script')) {
    const { textContent } = script
    if (!textContent?.includes(word)) continue
    // What can be parsed has been read, with the knowledge of whose date each is.
    if (/ld\+json/i.test(script.getAttribute('type') ?? '') && parsed(textContent) !== null) continue
    for (const [, value = ''] of textContent.slice(0, SEARCHED).matchAll(pattern)) {
      const day = saidDay(value)
      if (day !== null) values.set(day, value)
      if (values.size > 1) return []
    }
  }
  return [...values.values()].map((value) => ({ value, by: 'script' }))
}
