import { textOf } from '../dom.ts'
import { aside, type Facts, type Judge } from '../facts.ts'

/** Teasers that make a list: reports show a handful of others below them, and say what they are themselves. */
const TEASERS = 8
/** Prose by which a page with teasers is a report after all: an outlet's portrait above its list is shorter. */
const LIST_PROSE = 600
/** The same where the page declares itself a list, or lies where front pages lie: excerpts are longer. */
const DECLARED_PROSE = 3000
/** Share of the text that stands in teasers, from which on the text is a list. */
const TEASER_SHARE = 0.6
/** Teasers looked at, and characters of one that still is a teaser and no report. */
const MOST_TEASERS = 400
const LONGEST_TEASER = 900
/** A linked headline has some words; "More" and names of sections have fewer. */
const HEADLINE = 25

/** Types of pages that list others. */
const LIST = /(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/

/** Paths that stand for a whole site or one of its languages: `/`, `/en`, `/index.html`. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i

/** A list of reports: a front page, a section, a tag, an author, results of a search. */
export const indexed: Judge = (facts) => {
  if (facts.report) return null
  if (front(facts)) return aside('index', 'it is the front page of a site')
  const teasers = teasersOf(facts)
  if (teasers.length < TEASERS) return null
  const lists = facts.declared.kind.some(({ value }) => LIST.test(value))
  if (lists && facts.prose <= DECLARED_PROSE)
    return aside('index', `the page declares itself a list, and shows ${teasers.length} reports`)
  if (facts.prose <= LIST_PROSE && !dated(facts))
    return aside('index', `${teasers.length} linked headlines and hardly any text of its own`)
  return shareIn(facts, teasers) >= TEASER_SHARE
    ? aside('index', `its text is the teasers of ${teasers.length} reports`)
    : null
}

function front({ address, declared, prose }: Facts): boolean {
  if (address === null || !URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return FRONT.test(pathname) && search === '' && (prose <= DECLARED_PROSE || declared.published.length === 0)
}

/** A list has a date for each of its reports; a report declares one for itself in its head. */
function dated({ declared }: Facts): boolean {
  return declared.published.some(({ by }) => by.startsWith('meta') || by.startsWith('json-ld'))
}

/** The texts of elements that announce another report: a heading that is a link, or a link that holds one. */
function teasersOf({ dom }: Facts): readonly string[] {
  const found = new Set<string>()
  let seen = 0
  for (const link of dom.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4',
  )) {
    if (seen++ >= MOST_TEASERS) break
    const text = textOf(link)
    if (text.length >= HEADLINE) found.add(text)
  }
  return [...found]
}

function shareIn({ dom, paragraphs }: Facts, headlines: readonly string[]): number {
  const boxes: string[] = []
  let seen = 0
  for (const box of dom.querySelectorAll(
    'article, li, [class*="teaser" i], [class*="card" i], [class*="post" i], [class*="item" i]',
  )) {
    if (seen++ >= MOST_TEASERS) break
    const text = textOf(box)
    if (text.length <= LONGEST_TEASER && headlines.some((one) => text.includes(one))) boxes.push(text)
  }
  if (boxes.length < TEASERS) return 0
  const all = boxes.join('\n')
  let inside = 0
  let whole = 0
  for (const paragraph of paragraphs) {
    whole += paragraph.length
    if (all.includes(paragraph.replace(/\s+/g, ' ').trim())) inside += paragraph.length
  }
  return whole === 0 ? 0 : inside / whole
}
