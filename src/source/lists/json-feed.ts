import { BadInput } from '../../text/errors.ts'
import { addressOf, ifAbsolute } from './address.ts'
import { type Found, gather } from './gather.ts'
import { htmlOf } from './html.ts'
import { MOST_ENTRIES, MOST_NAMES_OF_JSON } from './limits.ts'
import type { AddressList } from './list.ts'

type Fields = Readonly<Record<string, unknown>>

/** The list of a JSON Feed, version 1 or 1.1. Throws BadInput. */
export function readJsonFeed(text: string, base: string | null, input: string): AddressList {
  const feed = parse(text, input)
  const of = (name: string): string | undefined => stringOf(feed, name)
  if (!Array.isArray(feed.items))
    throw new BadInput(input, 'this JSON is no feed: it has no `items`', {
      mend: 'give the address of the feed itself',
    })
  const from = base ?? addressOf(of('feed_url'), null) ?? addressOf(of('home_page_url'), null)
  const found = feed.items
    .slice(0, MOST_ENTRIES + 1)
    .map((item: unknown) => foundOf(isFields(item) ? item : {}, of('language')))
  return gather({ kind: 'feed', title: of('title'), next: of('next_url') }, found, from, input)
}

function foundOf(item: Fields, language: string | undefined): Found {
  const of = (name: string): string | undefined => stringOf(item, name)
  return {
    addresses: [of('url'), of('external_url'), ifAbsolute(of('id'))],
    title: of('title'),
    published: of('date_published'),
    updated: of('date_modified'),
    language: of('language') ?? language,
    text: of('content_html') ?? htmlOf(of('content_text')),
  }
}

function parse(text: string, input: string): Fields {
  if (moreThan(MOST_NAMES_OF_JSON, text))
    throw new BadInput(input, `this list has more than ${MOST_NAMES_OF_JSON} names and lists`, { mend: 'split it' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadInput(input, 'this feed is broken JSON', { mend: 'fetch it again, it may be cut off' })
  }
  if (!isFields(value))
    throw new BadInput(input, 'this JSON is no feed', { mend: 'give the address of the feed itself' })
  return value
}

/** Whether there are more names of fields, lists and objects, texts that look like them counted too. */
function moreThan(most: number, text: string): boolean {
  const marks = /"\s{0,8}:|[[{]/g
  for (let count = 0; count <= most; count++) if (marks.exec(text) === null) return false
  return true
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(fields: Fields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : undefined
}
