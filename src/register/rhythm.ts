import type { WatchedSource } from './sources.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Seconds between polls of a list that does not say how often it changes. */
const LIST = HOUR
/** A page is looked at for edits, which come seldom. */
const PAGE = 6 * HOUR
/** However often a source asks to be asked, or a user wants it: no host is asked more often. */
const SHORTEST = 5 * MINUTE
/** However seldom a source says that it changes, news of the day are worth a look. */
const LONGEST = DAY
/** After each failure the wait doubles, up to a day. */
const BACK_OFF = 2

/** When a source is to be polled next, an ISO instant; null where it is paused or taken off. */
export function nextPoll({ state, since, every, kind, lastPoll, lastGood, failures }: WatchedSource): string | null {
  if (state !== 'watched') return null
  if (lastPoll === null) return since
  const asked = every ?? lastGood?.rhythm ?? (kind === 'page' ? PAGE : LIST)
  const usual = Math.min(LONGEST, Math.max(SHORTEST, asked))
  const wait = Math.min(Math.max(usual, LONGEST), usual * BACK_OFF ** failures)
  // What a host that refused asked for is the least that it gets.
  const least = lastPoll.outcome === 'failed' ? (lastPoll.rhythm ?? 0) : 0
  return new Date(Date.parse(lastPoll.time) + Math.max(wait, least) * 1000).toISOString()
}
