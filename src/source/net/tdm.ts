import type { Headers, TdmReservation } from '../capture.ts'
import { headerOf } from './headers.ts'
import { matchesPath } from './path-pattern.ts'

/** A TdmRule is an entry of `/.well-known/tdmrep.json`: what a host says of the paths that a pattern fits. */
export interface TdmRule {
  readonly location: string
  readonly reserved: boolean
  readonly policy: string | null
}

export const UNDECLARED: TdmReservation = { reserved: false, by: null, policy: null }

/** More rules than this are not read; hosts have a handful. */
const MOST_RULES = 2000

/** What an answer's own headers declare; null where they declare nothing, or nothing that the protocol knows. */
export function tdmOfHeaders(headers: Headers): TdmReservation | null {
  const values = listOf(headers, 'tdm-reservation').filter((value) => value === '0' || value === '1')
  if (values.length === 0) return null
  // Where a server and what stands before it contradict each other, the reservation counts.
  const reserved = values.includes('1')
  return { reserved, by: 'header', policy: reserved ? policyOf(listOf(headers, 'tdm-policy')[0]) : null }
}

/** Rules of a tdmrep.json. What is no such file declares nothing. */
export function tdmRulesOf(text: string): readonly TdmRule[] {
  const entries = parsed(text)
  if (!Array.isArray(entries)) return []
  return entries.slice(0, MOST_RULES).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { location, 'tdm-reservation': value, 'tdm-policy': policy } = entry as Readonly<Record<string, unknown>>
    // Some write the number as a string.
    const reserved = String(value) === '1'
    if (typeof location !== 'string' || (!reserved && String(value) !== '0')) return []
    return [{ location, reserved, policy: reserved ? policyOf(policy) : null }]
  })
}

/** What a host's rules declare of an address: the first one that fits counts. */
export function tdmOfRules(rules: readonly TdmRule[], url: URL): TdmReservation {
  const rule = rules.find(({ location }) => matchesPath(location, `${url.pathname}${url.search}`))
  return rule === undefined ? UNDECLARED : { reserved: rule.reserved, by: 'well-known', policy: rule.policy }
}

function listOf(headers: Headers, name: string): readonly string[] {
  return headerOf(headers, name)?.split(/,\s+/) ?? []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function policyOf(value: unknown): string | null {
  const url = typeof value === 'string' ? URL.parse(value.trim()) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
