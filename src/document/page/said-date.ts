import { isRealDay } from '../../text/calendar.ts'

/** Earliest and latest year that a page of the web can be of; what lies beyond is a default or a slip. */
const YEARS = { from: 1990, to: 2100 }

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/
const EPOCH = /^(\d{10}|\d{13})$/
const NAMED = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:de\s+)?([\p{L}]{3,12})\.?,?[\s.-]+(?:de\s+)?(\d{4})\b/iu
const NAMED_US = /\b([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu
/** Day and month in figures: which is which is told only where one cannot be a month. */
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/

/** Beginnings of the names of months in the languages whose pages are met most. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'jän'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'ago', 'aout'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

/** The day of a date as machines and templates write it, `2025-05-06`; null where it is none or cannot be told for certain. */
export function saidDay(said: string): string | null {
  const text = said.trim()
  const iso = ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const epoch = EPOCH.exec(text)
  if (epoch) {
    const seconds = Number(text.slice(0, 10))
    const date = new Date(seconds * 1000).toISOString()
    return day(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10))
  }
  const named = NAMED.exec(text)
  if (named && monthOf(named[2] as string)) return day(named[3], monthOf(named[2] as string), named[1])
  const us = NAMED_US.exec(text)
  if (us && monthOf(us[1] as string)) return day(us[3], monthOf(us[1] as string), us[2])
  const figures = FIGURES.exec(text)
  if (!figures) return null
  const [, a, b, year] = figures
  if (Number(a) > 12 || a === b) return day(year, b, a)
  return Number(b) > 12 ? day(year, a, b) : null
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
