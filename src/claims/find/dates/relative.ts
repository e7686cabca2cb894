import type { Unit } from '../../../language/date-words.ts'
import { isHyphen, phraseAt } from '../numbers/phrase.ts'
import { quantityAt } from '../numbers/quantity.ts'
import { calendar, NO_YEAR } from './form.ts'
import { type Parse, type Reading, wordAt, yearBehind } from './parse.ts'

const SHIFT = { last: -1, this: 0, next: 1 } as const

/** "today", "yesterday evening", "overnight". */
export const nearDay: Parse = ({ tokens, words }, i) => {
  const near = phraseAt(tokens, i, words.near)
  return near && { form: { is: 'unit', unit: 'day', shift: near.value }, next: near.next }
}

/** "last month", "this week", "next year", "the year before last". */
export const wholeUnit: Parse = (reading, i) => {
  const { words } = reading
  const end = phraseAt(reading.tokens, i, words.ends)
  if (end) {
    const year = end.value === 'year' ? yearBehind(reading, end.next) : null
    if (year) return { form: calendar({ year: year.year }), next: year.next }
    return { form: { is: 'unit', unit: end.value, shift: 0 }, next: end.next }
  }
  const at = wordAt(reading, i) === words.the ? i + 1 : i
  const which = words.which.get(wordAt(reading, at))
  const unit = unitAt(reading, at + 1)
  if (which && unit && isWhole(unit) && !isPlural(reading, at + 1)) {
    if (at > i && which !== 'this' && which !== 'next') return null
    // "the next day" is the day after the one in view.
    if (which === 'next' && (at > i || unit === 'day'))
      return { form: { is: 'shift', unit, count: 1, from: 'mentioned' }, next: at + 2 }
    return { form: { is: 'unit', unit, shift: SHIFT[which] }, next: at + 2 }
  }
  if (
    at > i &&
    unitAt(reading, at) &&
    words.before.has(wordAt(reading, at + 1)) &&
    words.which.get(wordAt(reading, at + 2)) === 'last'
  )
    return { form: { is: 'unit', unit: unitAt(reading, at)!, shift: -2 }, next: at + 3 }
  // "at the weekend"
  if (
    at > i &&
    unitAt(reading, at) === 'weekend' &&
    wordAt(reading, at + 1) !== words.of &&
    !words.before.has(wordAt(reading, at + 1))
  )
    return { form: { is: 'unit', unit: 'weekend', shift: 0 }, next: at + 1 }
  return null
}

/** "the following day", "the previous month", "that year", "the same day", "the day before". */
export const steppedUnit: Parse = (reading, i) => {
  const { words } = reading
  const the = wordAt(reading, i) === words.the
  const at = the ? i + 1 : i
  const word = wordAt(reading, at)
  const step = the ? words.stepped.get(word) : undefined
  const unit = unitAt(reading, at + 1)
  if (unit && isWhole(unit) && !isPlural(reading, at + 1)) {
    if (step !== undefined) return { form: { is: 'shift', unit, count: step, from: 'mentioned' }, next: at + 2 }
    if ((the && words.same.has(word)) || (!the && words.that.has(word)))
      return { form: { is: 'shift', unit, count: 0, from: 'mentioned' }, next: at + 2 }
  }
  if (!the) return null
  const own = unitAt(reading, at)
  if (!own || !isWhole(own) || isPlural(reading, at)) return null
  const behind = wordAt(reading, at + 1)
  if (words.before.has(behind))
    return {
      form: { is: 'shift', unit: own, count: -1, from: isOpen(reading, at + 2) ? 'mentioned' : 'event' },
      next: at + 2,
    }
  if (words.after.has(behind))
    return {
      form: { is: 'shift', unit: own, count: 1, from: isOpen(reading, at + 2) ? 'mentioned' : 'event' },
      next: at + 2,
    }
  return null
}

/** "two weeks ago", "three days later", "a month earlier", "weeks after", "a year on". */
export const counted: Parse = (reading, i) => {
  const { tokens, words, numbers } = reading
  const length = lengthAt(reading, i)
  if (!length) return null
  const { unit, count } = length
  const word = wordAt(reading, length.next)
  const next = length.next + 1
  const today = words.ago.has(word) && count !== null ? phraseAt(tokens, next, words.near) : null
  if (today?.value === 0)
    return { form: { is: 'shift', unit, count: -count!, from: 'published', toTheDay: true }, next: today.next }
  if (words.ago.has(word))
    return { form: { is: 'shift', unit, count: count === null ? null : -count, from: 'published' }, next }
  const open = isOpen(reading, next)
  if (words.earlier.has(word)) {
    // "two days before the flight" counts from an event, unless nothing follows.
    return {
      form: {
        is: 'shift',
        unit,
        count: count === null ? null : -count,
        from: words.before.has(word) && !open ? 'event' : 'mentioned',
      },
      next,
    }
  }
  if (!words.later.has(word)) return null
  const isOn = word === 'on'
  if (
    isOn &&
    (!open || (numbers.units.get(wordAt(reading, i)) === undefined && !words.articles.has(wordAt(reading, i))))
  )
    return null
  if (isOn && tokens[next]?.kind === 'number') return null
  return { form: { is: 'shift', unit, count, from: words.after.has(word) && !open ? 'event' : 'mentioned' }, next }
}

/** A number and a unit: "two weeks", "a fortnight", "several months", "weeks". */
function lengthAt(
  reading: Reading,
  i: number,
): { readonly unit: Unit; readonly count: number | null; readonly next: number } | null {
  const { tokens, words, numbers } = reading
  const bare = unitAt(reading, i)
  if (bare) return isPlural(reading, i) ? { unit: bare, count: null, next: i + 1 } : null
  const quantity =
    words.articles.has(wordAt(reading, i)) && unitAt(reading, i + 1)
      ? { value: 1, next: i + 1 }
      : quantityAt(tokens, i, numbers)
  let at = quantity?.next ?? i + 1
  if (!quantity && !numbers.vague.has(wordAt(reading, i)) && !numbers.vagueGroups.has(wordAt(reading, i))) {
    if (!words.articles.has(wordAt(reading, i)) || !numbers.vagueGroups.has(wordAt(reading, i + 1))) return null
    at = i + 2
  }
  if (wordAt(reading, at) === words.of) at++
  if (isHyphen(tokens, at) || numbers.further.has(wordAt(reading, at)) || wordAt(reading, at) === 'full') at++
  const unit = unitAt(reading, at)
  // "a quarter of a billion"
  if (!unit || (unit === 'quarter' && wordAt(reading, at + 1) === words.of)) return null
  const next = at + 1
  if (!quantity) return { unit, count: null, next }
  const count = quantity.value * (words.times.get(wordAt(reading, at)) ?? 1)
  if (Number.isInteger(count)) return { unit, count, next }
  // "three and a half years"
  return unit === 'year'
    ? { unit: 'month', count: Math.round(count * 12), next }
    : { unit, count: Math.round(count), next }
}

/** "last summer", "the spring of 2025", "this autumn", "autumn 2024". */
export const season: Parse = (reading, i) => {
  const { words } = reading
  const at = wordAt(reading, i) === words.the ? i + 1 : i
  const which = words.which.get(wordAt(reading, at)) ?? null
  const number = words.seasons.get(wordAt(reading, which || words.that.has(wordAt(reading, at)) ? at + 1 : at))
  if (number === undefined) return null
  const that = words.that.has(wordAt(reading, at))
  const next = which || that ? at + 2 : at + 1
  const year = yearBehind(reading, next)
  const led =
    at > i || which || that || year || words.leads.has(wordAt(reading, i - 1)) || wordAt(reading, i - 1) === '-'
  if (!led || (reading.tokens[next - 1]!.word === 'fall' && !which && !year && at === i)) return null
  return {
    form: { is: 'season', season: number, which, year: that ? { is: 'that' } : (year?.year ?? NO_YEAR) },
    next: year?.next ?? next,
  }
}

/** "Q3", "the third quarter of 2025". */
export const quarter: Parse = (reading, i) => {
  const { words, numbers, tokens } = reading
  let number: number | undefined
  let next = i
  const letter = wordAt(reading, i)
  if (
    (letter === words.quarterLetter || letter === words.halfLetter) &&
    tokens[i]!.capital &&
    tokens[i + 1]?.kind === 'number'
  ) {
    number = Number(wordAt(reading, i + 1))
    next = i + 2
  } else {
    const at = wordAt(reading, i) === words.the ? i + 1 : i
    number = numbers.ordinals.get(wordAt(reading, at)) ?? (wordAt(reading, at) === 'final' ? 4 : undefined)
    if (!words.quarters.has(wordAt(reading, at + 1))) return null
    next = at + 2
  }
  if (!number || number > (letter === words.halfLetter ? 2 : 4)) return null
  const year = yearBehind(reading, next)
  return {
    form: {
      is: 'season',
      season: (letter === words.halfLetter ? 39 : 32) + number,
      which: null,
      year: year?.year ?? NO_YEAR,
    },
    next: year?.next ?? next,
  }
}

/** "Christmas Eve", "last Easter", "Independence Day". */
export const holiday: Parse = (reading, i) => {
  const { words } = reading
  const which = words.which.get(wordAt(reading, i)) ?? null
  const at = which ? i + 1 : i
  const phrase = phraseAt(reading.tokens, at, words.holidays)
  if (!phrase || !(reading.tokens[at]!.capital || reading.tokens[at + 1]?.capital)) return null
  const behind = reading.tokens[phrase.next]
  // "the Good Friday Agreement" is no day.
  if (behind?.kind === 'word' && behind.capital && !words.months.has(behind.word))
    return { form: { is: 'name' }, next: phrase.next }
  const year = yearBehind(reading, phrase.next)
  return {
    form: { is: 'holiday', holiday: phrase.value, which, year: year?.year ?? NO_YEAR },
    next: year?.next ?? phrase.next,
  }
}

/** "every Monday", "on Mondays", "each month". */
export const repeated: Parse = (reading, i) => {
  const { words } = reading
  if (words.weekdaySets.has(wordAt(reading, i))) return { form: { is: 'set' }, next: i + 1 }
  if (!words.every.has(wordAt(reading, i))) return null
  const ordinal = reading.numbers.ordinals.has(wordAt(reading, i + 1)) || wordAt(reading, i + 1) === 'other'
  const at = ordinal ? i + 2 : i + 1
  const behind = wordAt(reading, at)
  return words.weekdays.has(behind) || words.units.has(behind) || words.months.has(behind)
    ? { form: { is: 'set' }, next: at + 1 }
    : null
}

/** "for three weeks", "over the past two years". */
export const length: Parse = (reading, i) => {
  const lead = phraseAt(reading.tokens, i, reading.words.lengths)
  const said = lead && lengthAt(reading, lead.next)
  return said && { form: { is: 'length', unit: said.unit, count: said.count }, next: said.next }
}

const unitAt = ({ tokens, words }: Reading, i: number): Unit | undefined => words.units.get(tokens[i]?.word ?? '')

const isWhole = (unit: Unit): boolean => unit !== 'hour'

const isPlural = ({ tokens }: Reading, i: number): boolean => tokens[i]!.word.endsWith('s')

/** Whether nothing that could be counted from follows: "two weeks before, …", "had the day before withheld". */
function isOpen({ tokens, words }: Reading, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return true
  if (token.kind === 'mark') return token.word !== '“' && token.word !== '"'
  return token.kind === 'word' && !token.capital && !words.determiners.has(token.word)
}
