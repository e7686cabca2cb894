import type { Claim } from '../claims/claim.ts'
import { findDates, resolveDates } from '../claims/find/dates.ts'
import type { Dated } from '../document/document.ts'
import { english } from '../language/en.ts'
import { tokensOf } from '../language/tokens.ts'
import { monthsAfter } from '../text/calendar.ts'
import { plain } from '../text/edtf.ts'
import { LASTING } from './type-habits.ts'

/**
 * A claim whose time hangs on the day of a document that gave none, resolved from the inferred one. Only what a month
 * can carry is resolved: "last month", "in April", "last year"; a weekday stays unknown.
 */
export function resolveTime(claim: Claim, published: Dated | null): Claim {
  if (claim.when !== null || published?.known !== 'inferred') return claim
  const month = plain(published.edtf).slice(0, 7)
  const when = claim.time
    ? resolved(claim.time.unresolved, month, claim.modality === 'planned')
    : whenInQuote(claim, month)
  return when === null ? claim : { ...claim, when }
}

/** The one time that a claim's own words tell, for readers that keep no time which they cannot resolve. */
function whenInQuote({ quote, modality, type }: Claim, month: string): string | null {
  if (LASTING.has(type)) return null
  const tense = modality === 'planned' ? 'future' : 'past'
  const said = findDates(quote.exact, tokensOf(quote.exact), english)
  const times = resolveDates(said, { published: month, tense: () => tense }).filter(({ edtf }) => edtf !== null)
  return times.length === 1 ? (times[0]?.point ?? null) : null
}

function resolved(unresolved: string, month: string, ahead: boolean): string | null {
  const shift = /^([+-]?)P([+-]?)(\d+)([MY])$/.exec(unresolved)
  if (shift) {
    const back = shift[1] === '-' || shift[2] === '-' ? -1 : 1
    const count = back * Number(shift[3])
    return shift[4] === 'M' ? monthsAfter(month, count) : String(Number(month.slice(0, 4)) + count)
  }
  const bare = /^--(\d\d)(-\d\d)?$/.exec(unresolved)
  if (!bare) return null
  const year = Number(month.slice(0, 4))
  // A bare month looks back unless it is planned: April told in May is this year's, November told in May last year's.
  const behind = (bare[1] as string) <= month.slice(5, 7)
  return `${ahead ? (behind ? year + 1 : year) : behind ? year : year - 1}-${bare[1]}${bare[2] ?? ''}`
}
