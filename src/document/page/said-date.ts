import { isRealDay } from '../../text/calendar.ts'
import { MONTHS } from './months.ts'

/** Earliest and latest year that a page of the web can be of; what lies beyond is a default or a slip. */
const YEARS = { from: 1990, to: 2100 }
/** Characters looked at: a date stands early in what is given as one, and a hostile value may be a megabyte. */
const LOOKED_AT = 200

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/
const SLASHED = /^(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/
const EASTERN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
const EPOCH = /^(\d{10}|\d{13})$/
const NAMED =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[\s.-]+(?:de\s+|of\s+|din\s+)?([\p{L}\p{M}]{3,12})\.?,?[\s.-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu
const NAMED_US = /(?<!\p{L})([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/iu
/** Day and month in figures. */
const FIGURES = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/

/** Which figure comes first where a date is written in figures; null where nobody says it. */
export type Order = 'day' | 'month' | null

/** The day of a date as machines and templates write it, `2025-05-06`; null where it is none or cannot be told for certain. */
export function saidDay(said: string, order: Order = null): string | null {
  const text = said.slice(0, LOOKED_AT).trim()
  const epoch = EPOCH.exec(text)
  if (epoch) {
    const date = new Date(Number(text.slice(0, 10)) * 1000).toISOString()
    return day(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10))
  }
  const iso = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text) ?? EASTERN.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const named = NAMED.exec(text)
  const month = named && monthOf(named[2] as string)
  if (named && month) return day(named[3], month, named[1])
  const us = NAMED_US.exec(text)
  const first = us && monthOf(us[1] as string)
  if (us && first) return day(us[3], first, us[2])
  return inFigures(text, order)
}

function inFigures(text: string, order: Order): string | null {
  const figures = FIGURES.exec(text)
  if (!figures) return null
  const [, a = '', sign, b = '', last = ''] = figures
  // Two figures for the year are read where dots say the order: "28.01.22".
  if (last.length === 2 && sign !== '.') return null
  const year = last.length === 2 ? `20${last}` : last
  if (Number(a) > 12 || a === b) return day(year, b, a)
  if (Number(b) > 12) return day(year, a, b)
  // No language that writes dots puts the month first.
  const known = sign === '.' ? 'day' : order
  if (known === null) return null
  return known === 'day' ? day(year, b, a) : day(year, a, b)
}

function monthOf(word: string): string | null {
  const low = word.toLowerCase()
  const at = MONTHS.findIndex((starts) => starts.some((start) => low.startsWith(start)))
  return at === -1 ? null : String(at + 1)
}

function day(year: string | undefined, month: string | null | undefined, date: string | undefined): string | null {
  const made = `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  return Number(year) >= YEARS.from && Number(year) <= YEARS.to && isRealDay(made) ? made : null
}

/** Regions that put the month first; plain English is written by both sides, so it says nothing. */
const MONTH_FIRST = /^en-(?:US|PH)$/i

/** Which figure comes first in the dates of a page in a language. */
export function orderOf(language: string | undefined): Order {
  if (language === undefined || /^en$/i.test(language)) return null
  return MONTH_FIRST.test(language) ? 'month' : 'day'
}
