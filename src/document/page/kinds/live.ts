import type { Queryable } from '../dom.ts'
import { aside, type Facts, type Judge, phrasesIn } from '../facts.ts'
import { nodesOf, typesOf } from '../json-ld.ts'
import { LIVE } from '../kind-words.ts'

/** Entries that make a page one that is written on: a report with an update and a correction has two. */
const ENTRIES = 5
/** Paragraphs that begin with the time of the day: a programme of events has as many, so more is asked of these. */
const STAMPED = 8
/** Share of the times that go one way, as those of a live page do; opening hours and programmes begin anew each day. */
const ONE_WAY = 0.8
/** Times that the clock begins anew: a live page covers a few days, a timetable a month. */
const DAYS = 3
/** Characters below each time; a table of times has fewer. */
const BELOW = 120
/** Times on a page whose title says that it is live. */
const TIMES_OF_LIVE = 4

/** What an entry of a live page may be marked with: a first sieve, since each selector is a walk through the page. */
const MARKED = '[class*="live"], [class*="Live"], [class*="ticker"], [itemprop="liveBlogUpdate"], [data-liveblog-entry]'
const ENTRY =
  /live-?(?:blog|ticker|update|post|feed)\S*?(?:post|entry|item|update|block|event)|ticker-?_*entry|^live-?(?:post|update|entry)s?$/i

/** "14:05", "2.05pm", "14h05 GMT" at the head of a paragraph, with the text of the entry behind it or by itself; "05.12.2022" is a day. */
const STAMP = /^\s*([01]?\d|2[0-3])[:.h]([0-5]\d)\s*([ap])?(?:\.?m\b)?(?![\d%]|\.\d|\s*(?:million|billion|per))/i

/** The minute of the day at which a paragraph says that it was written. */
function minuteAt(paragraph: string): readonly number[] {
  const match = STAMP.exec(paragraph)
  if (match === null) return []
  const half = match[3]?.toLowerCase()
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0)
  return [hour * 60 + Number(match[2])]
}

function oneWay(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, i) => Math.sign(time - (times[i] as number)))
  const up = steps.filter((step) => step > 0).length
  const down = steps.filter((step) => step < 0).length
  const against = Math.min(up, down)
  return against <= DAYS && against <= steps.length * (1 - ONE_WAY)
}

/** A page that is written on while it is read. */
export const lived: Judge = (facts) => {
  const { dom, declared } = facts
  if (declaresLive(facts)) return aside('live', 'the page declares itself a live blog')
  const times = facts.paragraphs.flatMap(minuteAt)
  const stamped = times.length
  const title = facts.heads.slice(0, 2).concat(declared.title.map(({ value }) => value.toLowerCase()))
  const [said] = title.flatMap((one) => phrasesIn(one, LIVE))
  if (
    (stamped >= STAMPED && oneWay(times) && facts.prose / stamped >= BELOW) ||
    (said !== undefined && stamped >= TIMES_OF_LIVE)
  )
    return aside('live', `the page is a sequence of ${stamped} entries with the time of each`)
  if (entriesIn(dom) >= ENTRIES) return aside('live', 'the page is a sequence of entries of a live blog')
  return null
}

/** Entries by their marks; a part of an entry is marked with a word more, so that each mark counts by itself. */
function entriesIn(dom: Queryable): number {
  const counts = new Map<string, number>()
  for (const element of dom.querySelectorAll(MARKED)) {
    const own =
      element.getAttribute('itemprop') === 'liveBlogUpdate' || element.getAttribute('data-liveblog-entry') !== null
    const marks = own ? ['own'] : (element.getAttribute('class') ?? '').split(/\s+/).filter((mark) => ENTRY.test(mark))
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** A live blog of its own; one that only a teaser of the page describes stands beside a report and does not count. */
function declaresLive({ dom, declared }: Facts): boolean {
  if (!declared.kind.some(({ value }) => /liveblogposting$/i.test(value))) return false
  const nodes = nodesOf(dom)
  const live = nodes.filter((node) => typesOf(node).includes('LiveBlogPosting'))
  const reports = nodes.filter((node) => typesOf(node).some((type) => /NewsArticle$/.test(type)))
  return live.length > 0 && reports.every((node) => typesOf(node).includes('LiveBlogPosting') || within(node, live))
}

/** Whether a report is an update within a live blog: its headline is also that of the blog, or it stands in one. */
function within(node: Readonly<Record<string, unknown>>, live: readonly Readonly<Record<string, unknown>>[]): boolean {
  return live.some((one) => one.headline === node.headline || updatesOf(one).includes(node))
}

function updatesOf({ liveBlogUpdate: updates }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(updates) ? updates : [updates]
}
