import { isoDay, isRealDay } from '../../text/calendar.ts'
import { isEdtf } from '../../text/edtf.ts'

const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d|60)(?:[.,](?<part>\d{1,9}))?)?`
const ZONE = String.raw`(?<zone>[a-z]{1,5}|[+-]\d\d(?::?\d\d)?)`
const TIME = String.raw`(?:${CLOCK}(?:\s*${ZONE})?)`

/** How feeds write dates: RFC 3339, RFC 822 with its abbreviations written out or not, and American order. */
const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T|\s+)${TIME}$`, 'i'),
  new RegExp(
    String.raw`^(?:[a-z]{2,9}\.?,?\s+)?(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3,9})\.?[\s-]+(?<year>\d{4}|\d\d)(?:,?\s+${TIME})?$`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:[a-z]{2,9}\.?,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${TIME})?$`,
    'i',
  ),
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC of the zones that RFC 822 names, and of the two that European feeds write; other letters mean several places. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, cet: 1, cest: 2 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
}

/** What programs write where nobody gave a date. */
const UNSET = /^(?:0|1970-01-01T00:00:00(?:\.0+)?Z$)/

/**
 * The ISO instant of a date, in the zone in which the list gives it, so that its day stays the outlet's; the day alone
 * where no zone is given or known; EDTF as it stands; null where it cannot be read.
 */
export function dateOf(said: string | null | undefined): string | null {
  const text = said?.trim().replace(/\s*\([^()]*\)$/, '')
  if (!text || text.length > LONGEST) return null
  const date = isEdtf(text) ? text : written(text)
  return date === null || UNSET.test(date) ? null : date
}

const LONGEST = 80

function written(text: string): string | null {
  for (const shape of SHAPES) {
    const groups = shape.exec(text)?.groups
    if (groups) return instantOf(groups)
  }
  return null
}

function instantOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year = '', month = '', day = '', hour, minute, second = '00', part, zone } = groups
  const named = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const date = isoDay(fullYear(year), named, Number(day))
  if (!isRealDay(date)) return null
  const offset = offsetOf(zone)
  if (hour === undefined || offset === null) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${part ? `.${part}` : ''}${offset}`
}

/** Two digits are years from 1950 to 2049, as RFC 2822 has it. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900)
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null
  if (/^[a-z]/i.test(zone)) {
    const hours = ZONES[zone.toLowerCase()]
    if (hours === undefined) return null
    return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}0${Math.abs(hours)}:00`
  }
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '') || '00']
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${zone[0]}${hours}:${minutes}`
}
