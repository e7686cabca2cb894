import type { Aside } from '../verdict.ts'
import { first, type Queryable, textOf } from './dom.ts'
import type { Declared } from './page.ts'

/** What the kind of a page is judged on. */
export interface Judged {
  readonly dom: Queryable
  /** Main text: paragraphs parted by a blank line. */
  readonly text: string
  readonly declared: Declared
  readonly status: number | null
  /** The address that answered; null for a file. */
  readonly address: string | null
}

/** Facts are what several judges of a page's kind need, each worked out once and only where it is asked for. */
export interface Facts extends Judged {
  readonly paragraphs: readonly string[]
  /** Characters of the paragraphs that are long enough to be prose. */
  readonly prose: number
  /** The title, the first headings: where a page says what it is; as `said`. */
  readonly heads: readonly string[]
  /** All that the page shows or keeps ready to show, scripts and styles left out; as `said`. */
  readonly shown: string
  /** Whether it declares itself a report. */
  readonly report: boolean
}

/** A judge of one kind of page: the aside that the page is, or null. */
export type Judge = (facts: Facts) => Aside | null

/** A paragraph of a report is longer than a link, a label or a caption. */
const PROSE = 80
/** Headings that can say what a page is. */
const HEADS = 4
/** Characters that are searched for wording: walls are shorter, lists of cookies' vendors aside. */
const SEARCHED = 60_000

const REPORT = /(?:Article|BlogPosting|SocialMediaPosting|Report|Statement)$/i

export function factsOf(judged: Judged): Facts {
  const { dom, text, declared } = judged
  const paragraphs = text.split(/\n+/).filter((one) => one.trim() !== '')
  let shown: string | null = null
  return {
    ...judged,
    paragraphs,
    prose: paragraphs.reduce((sum, { length }) => sum + (length >= PROSE ? length : 0), 0),
    heads: headsOf(dom),
    get shown() {
      shown ??= saidLow(shownIn(dom))
      return shown
    },
    report: declared.kind.some(({ value }) => REPORT.test(value)),
  }
}

function headsOf(dom: Queryable): readonly string[] {
  const heads = [textOf(first(dom, 'title'))]
  for (const heading of dom.querySelectorAll('h1, h2')) {
    if (heads.length > HEADS) break
    heads.push(textOf(heading))
  }
  return heads.map(saidLow).filter((head) => head !== '')
}

/** Scripts and styles stand in the body's text in the order of the page, so that one pass cuts them out. */
function shownIn(dom: Queryable): string {
  const whole = first(dom, 'body')?.textContent ?? ''
  let kept = ''
  let from = 0
  for (const { textContent } of dom.querySelectorAll('body script, body style, body template')) {
    if (!textContent) continue
    const at = whole.indexOf(textContent, from)
    if (at === -1) continue
    kept += `${whole.slice(from, at)} `
    from = at + textContent.length
    if (kept.length > SEARCHED) break
  }
  return (kept + whole.slice(from, from + SEARCHED)).slice(0, SEARCHED)
}

/** Text as the lists of wording are written: lower case, straight quotes, one blank between words. */
export function saidLow(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/…/g, '...')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** The phrases of a list that stand in a text. */
export function phrasesIn(text: string, list: readonly string[]): readonly string[] {
  return list.filter((phrase) => text.includes(phrase))
}

export function has(dom: Queryable, selector: string): boolean {
  return first(dom, selector) !== undefined
}

export function aside(verdict: Aside['verdict'], reason: string): Aside {
  return { kind: 'aside', verdict, reason }
}
