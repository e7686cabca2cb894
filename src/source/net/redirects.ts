import { BadInput } from '../../text/errors.ts'
import type { Exchange } from '../capture.ts'
import { type AllowedHosts, checkTarget } from './guard.ts'
import { headerOf } from './headers.ts'
import { nameOf } from './name.ts'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** A Journey is the exchanges that an address led to: its redirects, then the answer. */
export interface Journey {
  readonly exchanges: readonly Exchange[]
  readonly last: Exchange
  /** The address that answered in the end. */
  readonly url: URL
}

export interface Way {
  readonly allowed: AllowedHosts
  /** Redirects that are followed. */
  readonly most: number
  readonly visit: (url: URL) => Promise<Exchange>
}

/** Follows an address to its answer; every step is guarded as if it had been asked for. Throws BadInput. */
export async function follow(address: string, { allowed, most, visit }: Way): Promise<Journey> {
  const exchanges: Exchange[] = []
  const seen = new Set<string>()
  let url = checkTarget(address, allowed)
  for (;;) {
    seen.add(url.href)
    const last = await at(exchanges.length, url.href, () => visit(url))
    exchanges.push(last)
    const location = headerOf(last.responseHeaders, 'location')
    if (!REDIRECTS.has(last.status) || location === null) return { exchanges, last, url }
    // Headers are bytes; those of an address are meant as UTF-8.
    const target = Buffer.from(location, 'latin1').toString('utf8')
    const base = url
    url = await at(exchanges.length, target, () => checkTarget(target, allowed, base))
    if (seen.has(url.href)) throw new BadInput(nameOf(address), 'its redirects lead in a circle')
    if (exchanges.length > most) throw new BadInput(nameOf(address), `it redirects more than ${most} times`)
  }

  /** Names a fault of a redirect by the address that was asked for, with the redirect as its place. */
  async function at<T>(step: number, target: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (step === 0 || !(error instanceof BadInput)) throw error
      const { problem, mend } = error
      throw new BadInput(nameOf(address), problem, { place: `redirect ${step} to ${nameOf(target)}`, mend })
    }
  }
}
