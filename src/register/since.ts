import type { Claim } from '../claims/claim.ts'
import { rangeOf, widthOf } from '../events/date-range.ts'
import type { Event } from '../events/event.ts'
import { isRunningTotal } from '../events/running-total.ts'
import { ENGLISH_VOICES } from '../events/words.ts'

/** A Since is the day from which a step holds, and the step's claims, the one that gives that day first. */
interface Since {
  /** EDTF; null where no report says. */
  readonly since: string | null
  readonly claims: readonly Claim[]
}

/** From when a step holds by some claims of its event: the sharpest date, and of several as sharp the best supported. */
export function sinceOf(claims: readonly Claim[], { values }: Event): Since {
  const support = (date: string): number => values.when.find(({ value }) => value === date)?.origins.length ?? 0
  const dates = claims.flatMap((claim) => begunBy(claim) ?? [])
  const [since = null] = dates.sort(
    (a, b) => sharpness(a) - sharpness(b) || support(b) - support(a) || (a < b ? -1 : 1),
  )
  const giving = claims.filter((claim) => begunBy(claim) === since)
  return { since, claims: [...new Set([...giving, ...claims])] }
}

/** The date from which a claim says that it is so: of what lasts, or is summed up to a day, the start and never the end. */
function begunBy(claim: Claim): string | null {
  const { when } = claim
  if (when === null) return null
  const [start = '', end] = when.split('/')
  const isTotal = isRunningTotal(claim, ENGLISH_VOICES.totals)
  if (end === undefined) return isTotal ? null : when
  if (start === '' || start === '..') return null
  return isTotal || end === '' || end === '..' ? start : when
}

/** Months are alike, however many days they have. */
const MONTH = 31
/** A date marked as rough counts as so many days wider. */
const ROUGH = 40

function sharpness(edtf: string): number {
  const range = rangeOf(edtf)
  if (!range || !Number.isFinite(widthOf(range))) return Number.MAX_SAFE_INTEGER
  const days = widthOf(range)
  return (days >= 28 && days < MONTH ? MONTH : days) + (range.approximate ? ROUGH : 0)
}
