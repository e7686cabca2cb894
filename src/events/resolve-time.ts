import type { Claim } from '../claims/claim.ts'
import type { Dated } from '../document/document.ts'
import { monthsAfter } from '../text/calendar.ts'

/**
 * A claim whose time hangs on the day of a document that gave none, resolved from the inferred one. Only what a month
 * can carry is resolved: "last month", "in April", "last year"; a weekday stays unknown.
 */
export function resolveTime(claim: Claim, published: Dated | null): Claim {
  if (claim.when !== null || claim.time === null || published?.known !== 'inferred') return claim
  const when = resolved(claim.time.unresolved, published.edtf.slice(0, 7), claim.modality === 'planned')
  return when === null ? claim : { ...claim, when }
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
