import type { Verdict } from '../document/verdict.ts'
import type { SetAside } from '../store/keep.ts'
import type { Output } from './output.ts'
import { counted } from './refusals.ts'

/** What a capture that is no report is, for people. */
export const VERDICT_WORDS: Readonly<Record<Exclude<Verdict, 'document'>, string>> = {
  challenge: 'a page that keeps programs out',
  consent: 'a wall that asks for consent',
  paywall: 'a stub before a paywall',
  missing: 'a page that says that there is none',
  index: 'a list of reports',
  live: 'a live page, still being written',
  empty: 'without text',
  reserved: 'reserved by its publisher against text and data mining',
}

/** Captures that are no reports: each is named with its reason, and counted for the summary. */
export interface Asides {
  readonly count: number
  put(aside: SetAside): void
  /** The summary, no line where there was none. */
  lines(): readonly string[]
}

export function asidesOn(out: Output): Asides {
  const counts = new Map<Exclude<Verdict, 'document'>, number>()
  return {
    get count() {
      return [...counts.values()].reduce((sum, one) => sum + one, 0)
    },
    put({ input, verdict, reason }) {
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
      out.note(`set aside: ${input}: ${VERDICT_WORDS[verdict]} (${reason})`)
    },
    lines() {
      if (counts.size === 0) return []
      const parts = [...counts].map(([verdict, count]) => `${count.toLocaleString('en')} ${VERDICT_WORDS[verdict]}`)
      return [`${counted(this.count, 'capture')} set aside and not read: ${parts.join('; ')}`]
    },
  }
}
