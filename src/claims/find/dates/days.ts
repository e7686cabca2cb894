import { isHyphen, joined, phraseAt } from '../numbers/phrase.ts'
import { calendar, NO_YEAR, type YearSaid } from './form.ts'
import { dayAt, monthAt, type Parse, type Reading, wordAt, yearAt, yearBehind } from './parse.ts'

/** "5 May 2025", "the 5th of May", "5 May". */
export const dayMonth: Parse = (reading, i) => {
  const { words } = reading
  const at = wordAt(reading, i) === words.the ? i + 1 : i
  const day = dayAt(reading, at, true)
  if (!day || (at > i && !day.ordinal)) return null
  const of = wordAt(reading, day.next) === words.of ? day.next + 1 : day.next
  const month = monthAt(reading, of)
  if (month) {
    const year = yearBehind(reading, month.next)
    if (!year && isLast(reading, month.next))
      return { form: calendar({ day: day.day, month: month.month, which: 'last' }), next: month.next + 1 }
    return {
      form: calendar({ day: day.day, month: month.month, year: year?.year ?? NO_YEAR }),
      next: year?.next ?? month.next,
    }
  }
  if (of === day.next) return null
  if (words.that.has(wordAt(reading, of)) && words.units.get(wordAt(reading, of + 1)) === 'month')
    return { form: calendar({ day: day.day }), next: of + 2 }
  // "the 11th of next month", "the 3rd of this month"
  const which = words.which.get(wordAt(reading, of))
  if (!which || words.units.get(wordAt(reading, of + 1)) !== 'month') return null
  return { form: calendar({ day: day.day, months: which === 'last' ? -1 : which === 'next' ? 1 : 0 }), next: of + 2 }
}

/** "5 August last". */
function isLast(reading: Reading, i: number): boolean {
  const { words } = reading
  const behind = wordAt(reading, i + 1)
  return (
    words.which.get(wordAt(reading, i)) === 'last' &&
    !words.units.has(behind) &&
    !words.weekdays.has(behind) &&
    !words.months.has(behind)
  )
}

/** "May 5, 2025", "May 5th", "Aug. 6". */
export const monthDay: Parse = (reading, i) => {
  const month = monthAt(reading, i)
  if (!month) return null
  const at = wordAt(reading, month.next) === reading.words.the ? month.next + 1 : month.next
  const day = dayAt(reading, at, at > month.next)
  if (!day || reading.numbers.people.has(wordAt(reading, day.next))) return null
  // "April 24" at the end of a month list can be the year '24, but a day is far likelier.
  const year = yearBehind(reading, day.next)
  return {
    form: calendar({ month: month.month, day: day.day, year: year?.year ?? NO_YEAR }),
    next: year?.next ?? day.next,
  }
}

/** "May 2025", "May of last year", "last July", "May" behind a word that leads in a date. */
export const monthAlone: Parse = (reading, i) => {
  const { tokens, words } = reading
  const which = words.which.get(wordAt(reading, i)) ?? null
  const that = words.that.has(wordAt(reading, i))
  const month = monthAt(reading, which || that ? i + 1 : i)
  if (!month) return null
  if (that) return { form: calendar({ month: month.month, year: { is: 'that' } }), next: month.next }
  const day = which && dayAt(reading, month.next)
  if (day) return { form: calendar({ month: month.month, day: day.day, which }), next: day.next }
  // "a September evening in 2025"
  if (!which && words.dayParts.has(wordAt(reading, month.next)) && yearAt(reading, month.next + 2)) {
    const year = yearAt(reading, month.next + 2)!
    return { form: calendar({ month: month.month, year: { is: 'year', year } }), next: month.next + 3 }
  }
  const year = which ? null : (yearBehind(reading, month.next) ?? shortYear(reading, month.next))
  const token = tokens[month.next - 1]!
  if (!which && !year && words.doubtfulMonths.has(token.word) && !words.leads.has(wordAt(reading, i - 1))) return null
  // "in May last" is last May.
  const last =
    !which &&
    !year &&
    words.which.get(wordAt(reading, month.next)) === 'last' &&
    !words.units.has(wordAt(reading, month.next + 1))
  if (last && tokens[month.next + 1]?.kind === 'mark')
    return { form: calendar({ month: month.month, which: 'last' }), next: month.next + 1 }
  return { form: calendar({ month: month.month, year: year?.year ?? NO_YEAR, which }), next: year?.next ?? month.next }
}

/** "April '24". */
function shortYear(reading: Reading, i: number): { year: YearSaid; next: number } | null {
  const { tokens } = reading
  const mark = wordAt(reading, i)
  if (
    (mark !== "'" && mark !== '’' && mark !== '‘') ||
    !joined(tokens, i + 1) ||
    !/^\d\d$/.test(wordAt(reading, i + 1))
  )
    return null
  return { year: { is: 'year', year: 2000 + Number(wordAt(reading, i + 1)) }, next: i + 2 }
}

/** "2025" where it is no count and no name. */
export const yearAlone: Parse = (reading, i) => {
  const { tokens, words, numbers } = reading
  const year = yearAt(reading, i)
  if (year === null || year < 1940 || year > 2060) return null
  const before = wordAt(reading, i - 1)
  if (
    words.noYear.has(before) ||
    before === '$' ||
    before === '£' ||
    before === '€' ||
    (before === '-' && joined(tokens, i) && !words.parts.has(wordAt(reading, i - 2)))
  )
    return null
  const behind = wordAt(reading, i + 1)
  if (numbers.people.has(behind) || numbers.scales.has(behind) || behind === '%') return null
  // "2bn", "the 2020s"
  if (joined(tokens, i + 1) && (numbers.shortScales.has(behind) || behind === 's')) return null
  if (phraseAt(tokens, i - 1, numbers.before) && !words.leads.has(before) && !words.approximate.has(before)) return null
  // "2019-20", "2024/25": a year of accounts.
  if (
    (isHyphen(tokens, i + 1) || (behind === '/' && joined(tokens, i + 2))) &&
    /^(?:\d\d|\d{4})$/.test(wordAt(reading, i + 2))
  ) {
    const end = wordAt(reading, i + 2)
    const to = end.length === 4 ? Number(end) : Math.floor(year / 100) * 100 + Number(end)
    if (to > year && to - year < 40) return { form: { is: 'fiscal', from: year, to }, next: i + 3 }
  }
  return { form: calendar({ year: { is: 'year', year } }), next: i + 1 }
}

/** "2018, 15 March", as chronologies have it. */
export const yearFirst: Parse = (reading, i) => {
  const year = yearAt(reading, i)
  if (year === null || wordAt(reading, i + 1) !== ',') return null
  const day = dayMonth(reading, i + 2) ?? monthDay(reading, i + 2)
  if (day?.form.is !== 'calendar' || day.form.year.is !== 'none') return null
  return { form: { ...day.form, year: { is: 'year', year } }, next: day.next }
}

/** "fiscal year 2026", "the financial year 2024-25", "FY2026". */
export const fiscalYear: Parse = (reading, i) => {
  const phrase = phraseAt(reading.tokens, i, reading.words.fiscal)
  return phrase && yearAlone(reading, phrase.next)
}

/** "the 14th" behind a word that leads in a day. */
export const dayAlone: Parse = (reading, i) => {
  const { tokens, words } = reading
  if (
    wordAt(reading, i) !== words.the ||
    !/^(?:on|by|until|till|since|from|of|to|before|after|and)$/.test(wordAt(reading, i - 1))
  )
    return null
  const day = dayAt(reading, i + 1, true)
  if (!day?.ordinal) return null
  const behind = tokens[day.next]
  if (behind && behind.kind !== 'mark' && !words.leads.has(behind.word)) return null
  if (behind && (behind.word === '-' || behind.word === words.of)) return null
  // Spelled-out ordinals are mostly of a row ("by the third, …"), so that a month must stand near in front.
  if (tokens[i + 1]!.kind === 'word' && !monthBefore(reading, i)) return null
  return { form: calendar({ day: day.day }), next: day.next }
}

/** How far in front of "on the fourteenth" its month may stand. */
const MONTH_REACH = 15

function monthBefore(reading: Reading, i: number): boolean {
  for (let at = Math.max(0, i - MONTH_REACH); at < i; at++) if (monthAt(reading, at)) return true
  return false
}
