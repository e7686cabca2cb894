import type { Which } from '../../../language/date-words.ts'
import { joined } from '../numbers/phrase.ts'
import { dayMonth, monthDay } from './days.ts'
import { NO_YEAR } from './form.ts'
import { dayAt, monthAt, type Parse, type Parsed, type Reading, wordAt, yearBehind } from './parse.ts'

/** "Monday, May 5, 2025", "late Tuesday night", "last Wednesday", "Friday last", "Friday of last week", "the following Thursday". */
export const weekday: Parse = (reading, i) => {
  const { words } = reading
  let at = wordAt(reading, i) === words.the ? i + 1 : i
  const step = at > i ? words.stepped.get(wordAt(reading, at)) : undefined
  const that = words.that.has(wordAt(reading, at)) || (at > i && words.same.has(wordAt(reading, at)))
  const which = step === undefined ? (words.which.get(wordAt(reading, at)) ?? null) : null
  const ordinal =
    at > i && step === undefined && !that && !which ? reading.numbers.ordinals.get(wordAt(reading, at)) : undefined
  if (step !== undefined || that || which || (ordinal && ordinal < 6)) at++
  const named = weekdayAt(reading, at)
  if (!named) return null
  const nth = which === 'last' ? -1 : ordinal
  const of =
    nth && named.next + (wordAt(reading, named.next) === words.of || wordAt(reading, named.next) === 'in' ? 1 : 0)
  const month = nth && of && of > named.next ? monthAt(reading, of) : null
  if (nth && month) {
    const year = yearBehind(reading, month.next)
    const holiday = { is: 'nth', month: month.month, weekday: named.weekday, n: nth } as const
    return {
      form: { is: 'holiday', holiday, which: null, year: year?.year ?? NO_YEAR },
      next: year?.next ?? month.next,
    }
  }
  if (ordinal) return null
  const next = words.dayParts.has(wordAt(reading, named.next)) ? named.next + 1 : named.next
  if (step !== undefined || that) return { form: { is: 'stepped', weekday: named.weekday, step: step ?? 0 }, next }
  if (which) return { form: { is: 'weekday', weekday: named.weekday, which, weeks: null }, next }
  return withDay(reading, named.weekday, next) ?? behind(reading, named.weekday, next)
}

function weekdayAt({ tokens, words }: Reading, i: number): { weekday: number; next: number } | null {
  const token = tokens[i]
  const number = token && words.weekdays.get(token.word)
  if (number === undefined || !token!.capital) return null
  const dot = tokens[i + 1]?.word === '.' && joined(tokens, i + 1)
  if (!words.doubtfulWeekdays.has(token!.word))
    return { weekday: number, next: dot && token!.word.length <= 5 && tokens[i + 2]?.word === ',' ? i + 2 : i + 1 }
  const after = tokens[dot ? i + 2 : i + 1]
  const dated = after?.kind === 'number' || after?.word === ',' || (after !== undefined && words.months.has(after.word))
  return dated && (dot || after?.kind === 'number') ? { weekday: number, next: dot ? i + 2 : i + 1 } : null
}

/** A day of the month behind a weekday: ", May 5, 2025", " 6 August", ", the 5th of May". */
function withDay(reading: Reading, weekdayNumber: number, i: number): Parsed | null {
  const at = wordAt(reading, i) === ',' || wordAt(reading, i) === '(' ? i + 1 : i
  const day = dayMonth(reading, at) ?? monthDay(reading, at)
  if (day?.form.is === 'calendar') return { form: { ...day.form, weekday: weekdayNumber }, next: day.next }
  const alone = wordAt(reading, at) === reading.words.the ? dayAt(reading, at + 1, true) : null
  return alone?.ordinal && reading.tokens[alone.next]?.kind !== 'word'
    ? {
        form: {
          is: 'calendar',
          year: { is: 'none' },
          month: null,
          day: alone.day,
          weekday: weekdayNumber,
          which: null,
          months: null,
        },
        next: alone.next,
      }
    : null
}

/** What a word behind a weekday makes of it: "Friday last", "Friday of last week", "Monday next week". */
function behind(reading: Reading, weekdayNumber: number, i: number): Parsed {
  const { tokens, words } = reading
  const make = (which: Which | null, weeks: number | null, next: number): Parsed => ({
    form: { is: 'weekday', weekday: weekdayNumber, which, weeks },
    next,
  })
  const at = wordAt(reading, i) === words.of ? i + 1 : i
  const which = words.which.get(wordAt(reading, at)) ?? null
  if (which && words.units.get(wordAt(reading, at + 1)) === 'week')
    return make(null, which === 'last' ? -1 : which === 'next' ? 1 : 0, at + 2)
  if (which && at === i && which !== 'this' && tokens[at + 1]?.kind !== 'word' && wordAt(reading, at) !== 'past')
    return make(which, null, at + 1)
  return make(null, null, i)
}
