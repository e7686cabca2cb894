import { aside, countOf, type Facts, type Judge, phrasesIn } from '../facts.ts'
import { nodesOf, typesOf } from '../json-ld.ts'
import { LIVE } from '../kind-words.ts'

/** Entries that make a page one that is written on: a report with an update and a correction has two. */
const ENTRIES = 5
/** Paragraphs that begin with the time of the day and with nothing else that tells them from a programme of events. */
const STAMPED = 8
/** Times on a page whose title says that it is live. */
const TIMES_OF_LIVE = 4

/** An entry of a live page, in the words of templates. */
const ENTRY =
  '[itemprop~="liveBlogUpdate"], [class*="liveblog" i][class*="post" i], [class*="liveblog" i][class*="entry" i], [class*="live-blog" i][class*="entry" i], [class*="liveblog" i][class*="item" i], [class*="live-blog" i][class*="post" i], [class*="live-update" i], [class*="liveticker" i][class*="item" i], [class*="liveticker" i][class*="entry" i], [class*="ticker-entry" i], [data-liveblog-entry], [data-live-post-id]'

/** "14:05", "2.05pm", "14h05", "14:05 GMT" at the head of a paragraph or by itself. */
const STAMP =
  /^\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d\s*(?:[ap]\.?m\.?|uhr|gmt|bst|cet|cest|est|edt|et|utc)?\b(?!\s*(?:million|billion|%|per))/i

/** A page that is written on while it is read. */
export const lived: Judge = (facts) => {
  const { dom, declared } = facts
  if (declaresLive(facts)) return aside('live', 'the page declares itself a live blog')
  const stamped = facts.paragraphs.filter((one) => STAMP.test(one)).length
  const title = facts.heads.slice(0, 2).concat(declared.title.map(({ value }) => value.toLowerCase()))
  const [said] = title.flatMap((one) => phrasesIn(one, LIVE))
  if (stamped >= STAMPED || (said !== undefined && stamped >= TIMES_OF_LIVE))
    return aside('live', `the page is a sequence of ${stamped} entries with the time of each`)
  if (countOf(dom, ENTRY, ENTRIES) >= ENTRIES) return aside('live', 'the page is a sequence of entries of a live blog')
  return null
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
