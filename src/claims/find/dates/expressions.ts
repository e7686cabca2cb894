import type { Limit, Part } from '../../../language/date-words.ts'
import type { Language } from '../../../language/language.ts'
import type { Token } from '../../../language/tokens.ts'
import { phraseAt } from '../numbers/phrase.ts'
import { datelineEnd } from './dateline.ts'
import { calendar, type DateExpression, type TimeForm } from './form.ts'
import { dayAt, monthAt, type Parsed, type Reading, wordAt, yearBehind } from './parse.ts'
import { pointAt } from './points.ts'
import { length } from './relative.ts'
import { startsOf } from './starts.ts'

interface Found extends Parsed {
  readonly part?: Part | null
  readonly limit?: Limit | null
  readonly approximate?: boolean
}

/** All time expressions of a text, in order, none inside another. */
export function findDates(text: string, tokens: readonly Token[], language: Language): readonly DateExpression[] {
  const reading: Reading = { tokens, words: language.dates, numbers: language.numbers }
  const starts = startsOf(language)
  const dateline = datelineEnd(text, tokens)
  const found: DateExpression[] = []
  let future = false
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    if (token.word === '.') future = false
    else if (language.dates.future.has(token.word)) future = true
    const expressions = token.kind === 'number' || starts.has(token.word) ? expressionsAt(reading, i) : null
    if (!expressions) {
      i++
      continue
    }
    let first = i
    for (const { form, next, part = null, limit = null, approximate = false } of expressions) {
      const [start, end] = [tokens[first]!.start, tokens[next - 1]!.end]
      const lean = future || (form.is === 'unit' && form.shift > 0) ? 'future' : 'unknown'
      found.push({
        start,
        end,
        first,
        last: next,
        said: text.slice(start, end),
        form,
        part,
        limit,
        approximate,
        lean,
        dateline: end <= dateline,
      })
      first = next
    }
    i = first
  }
  return found
}

/** The expression, or the list of them, that starts at token `i`. */
function expressionsAt(reading: Reading, i: number): readonly Found[] | null {
  const { words } = reading
  if (words.between.has(wordAt(reading, i)) || words.from.has(wordAt(reading, i))) {
    const range = rangeFrom(reading, i + 1)
    if (range) return [range]
    if (words.between.has(wordAt(reading, i))) return null
    const since = shaded(reading, i + 1)
    return since && isDated(since.form) ? [{ ...since, limit: 'since' }] : null
  }
  const limit = phraseAt(reading.tokens, i, words.limits)
  if (limit) {
    const point = shaded(reading, limit.next)
    if (point && point.form.is !== 'set' && point.form.is !== 'length') return [{ ...point, limit: limit.value }]
  }
  const days = dayList(reading, i)
  if (days) return days
  const point = shaded(reading, i)
  if (point) {
    const range = isDated(point.form) ? rangeBehind(reading, point) : null
    return [range ?? point]
  }
  const said = length(reading, i)
  return said ? [said] : null
}

/** A point with what shades it: "early", "the end of", "about". */
function shaded(reading: Reading, i: number): Found | null {
  const { words, tokens } = reading
  let at = i
  let approximate = false
  if (words.approximate.has(wordAt(reading, at))) {
    approximate = true
    at++
  }
  const part =
    phraseAt(tokens, at, words.parts) ??
    (wordAt(reading, at) === words.the ? phraseAt(tokens, at + 1, words.parts) : null)
  if (part) {
    // "early-May", "the end of the year"
    const next = wordAt(reading, part.next) === '-' ? part.next + 1 : part.next
    const point = pointAt(reading, next) ?? theUnit(reading, next)
    if (point) return { ...point, part: part.value, approximate }
  }
  const point = pointAt(reading, at)
  return point && { ...point, approximate }
}

/** "the year", "the month" behind "the end of": the one in which the text is. */
function theUnit(reading: Reading, i: number): Parsed | null {
  const { words } = reading
  if (wordAt(reading, i) !== words.the) return null
  const unit = words.units.get(wordAt(reading, i + 1))
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null
  return { form: { is: 'unit', unit, shift: 0 }, next: i + 2 }
}

/** "12 and 15 February 2025", "2013 to 2018", "January and the end of March" behind "between" or "from". */
function rangeFrom(reading: Reading, i: number): Found | null {
  const { words } = reading
  const days = dayPair(reading, i)
  if (days) return days.range
  const from = shaded(reading, i)
  if (!from || !isDated(from.form)) return null
  if (!words.to.has(wordAt(reading, from.next))) return null
  const to = shaded(reading, from.next + 1)
  if (!to || !isDated(to.form)) return null
  return { form: { is: 'range', from: from.form, to: to.form }, next: to.next }
}

/** "July to September 2025", "28 February-1 March", "2015-2018" behind a first point; "and" joins none here. */
function rangeBehind(reading: Reading, from: Found): Found | null {
  const { words } = reading
  const join = wordAt(reading, from.next)
  if (!words.to.has(join) || join === words.and) return null
  const day = from.form.is === 'calendar' && from.form.month && from.form.day ? dayAt(reading, from.next + 1) : null
  if (day && from.form.is === 'calendar' && !monthAt(reading, day.next)) {
    const year = yearBehind(reading, day.next)
    const ends = year ? { ...from.form, year: year.year } : from.form
    return { form: { is: 'range', from: ends, to: { ...ends, day: day.day } }, next: year?.next ?? day.next }
  }
  const to = shaded(reading, from.next + 1)
  if (!to || !isDated(to.form) || to.form.is !== from.form.is) return null
  return { form: { is: 'range', from: from.form, to: to.form }, next: to.next }
}

/** "3 and 17 May 2025", "15-16 March": two days of one month; joined by a dash or "to" they are one range. */
function dayList(reading: Reading, i: number): readonly Found[] | null {
  const pair = dayPair(reading, i)
  if (!pair) return null
  const and = wordAt(reading, pair.join) === reading.words.and || reading.numbers.or.has(wordAt(reading, pair.join))
  return and
    ? [
        { form: pair.range.form.from, next: pair.join },
        { form: pair.range.form.to, next: pair.range.next },
      ]
    : [pair.range]
}

type RangeForm = Extract<TimeForm, { is: 'range' }>

function dayPair(
  reading: Reading,
  i: number,
): { readonly range: { form: RangeForm; next: number }; readonly join: number } | null {
  const { words, numbers } = reading
  const start = wordAt(reading, i) === words.the ? i + 1 : i
  const first = dayAt(reading, start, true)
  if (!first || (start > i && !first.ordinal)) return null
  const join = wordAt(reading, first.next)
  if (!words.to.has(join) && !numbers.or.has(join) && join !== '/') return null
  const at = wordAt(reading, first.next + 1) === words.the ? first.next + 2 : first.next + 1
  const second = dayAt(reading, at, true)
  if (!second) return null
  const of = wordAt(reading, second.next) === words.of ? second.next + 1 : second.next
  const month = monthAt(reading, of)
  if (!month) return null
  const year = yearBehind(reading, month.next)
  const make = (day: number): TimeForm => calendar({ day, month: month.month, ...(year && { year: year.year }) })
  return {
    range: { form: { is: 'range', from: make(first.day), to: make(second.day) }, next: year?.next ?? month.next },
    join: first.next,
  }
}

const isDated = (form: TimeForm): boolean => form.is !== 'set' && form.is !== 'length' && form.is !== 'range'
