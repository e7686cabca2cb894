import robotsParser from 'robots-parser'
import { BadInput } from '../../text/errors.ts'
import type { HostFile } from './host-file.ts'
import { nameOf } from './name.ts'

// Its types speak of an ES module, and it is none.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** Seconds of a Crawl-delay that are honoured; more would hold everything for one host. */
const LONGEST_CRAWL_DELAY = 30

/** Robots says what a host's robots.txt lets a program of our name fetch (RFC 9309). */
export type Robots =
  | { readonly kind: 'rules'; readonly allows: (url: URL) => boolean; readonly delayMs: number }
  /** It could not be read, so that all is to be taken as forbidden. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly mend: string | null }

const ALL: Robots = { kind: 'rules', allows: () => true, delayMs: 0 }

/** The name that robots.txt calls a program by: `Tertia` of `Tertia/0.1 (…)`. */
export function productToken(userAgent: string): string {
  return /^[\w-]+/.exec(userAgent)?.[0] ?? '*'
}

/** Robots of a host, by its robots.txt as it was fetched from `origin`. */
export function robotsOf(file: HostFile, origin: string, token: string): Robots {
  if (file.kind === 'unreachable') return file
  if (file.status >= 400 && file.status < 500) return ALL
  if (file.status < 200 || file.status >= 300)
    return { kind: 'unreachable', reason: `it answers ${file.status}`, mend: null }
  const address = `${origin}/robots.txt`
  // A byte order mark would hide the first line.
  const rules = parseRobots(address, file.text.replace(/^\uFEFF/, ''))
  const delay = rules.getCrawlDelay(token) ?? 0
  return {
    kind: 'rules',
    allows: (url) => rules.isAllowed(url.href, token) !== false,
    delayMs: 1000 * Math.min(Math.max(delay, 0), LONGEST_CRAWL_DELAY),
  }
}

const BY_HAND = 'ask the owner of the page, or save it by hand and add it as a file'

/** Throws BadInput where a host's robots.txt does not let an address be fetched; gives the pause it asks for in milliseconds. */
export function heed(robots: Robots, url: URL): number {
  if (robots.kind === 'unreachable')
    throw new BadInput(
      nameOf(url.href),
      `the robots.txt of its host cannot be read, so nothing there is fetched: ${robots.reason}`,
      {
        mend: robots.mend ?? `try later; else ${BY_HAND}`,
      },
    )
  if (!robots.allows(url))
    throw new BadInput(nameOf(url.href), 'the robots.txt of its host does not let programs fetch it', { mend: BY_HAND })
  return robots.delayMs
}
