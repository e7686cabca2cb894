import type { Language } from '../../../language/language.ts'
import type { Token } from '../../../language/tokens.ts'
import { phraseAt } from '../numbers/phrase.ts'
import { datelineEnd } from './dateline.ts'
import type { DateExpression, TimeForm } from './form.ts'
import { officeAt, officeBefore } from './office.ts'
import { type Reading, wordAt } from './parse.ts'
import { dayList, neighbours, rangeBehind, rangeFrom } from './ranges.ts'
import { length } from './relative.ts'
import { type Found, isDated, shaded } from './shaded.ts'
import { canStart } from './starts.ts'

/** All time expressions of a text, in order, none inside another. */
export function findDates(text: string, tokens: readonly Token[], language: Language): readonly DateExpression[] {
  const reading: Reading = { tokens, words: language.dates, numbers: language.numbers }
  const dateline = datelineEnd(text, tokens)
  const found: DateExpression[] = []
  let lean: DateExpression['lean'] = 'unknown'
  let sentence = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      lean = 'unknown'
      if (token.word === '.') sentence++
    } else if (language.dates.future.has(token.word) || phraseAt(tokens, i, language.dates.futurePhrases))
      lean = 'future'
    else if (lean === 'unknown' && language.dates.past.has(token.word)) lean = 'past'
    const expressions = canStart(tokens, i, language) ? expressionsAt(reading, i) : null
    if (!expressions) {
      i++
      continue
    }
    let first = i
    for (const { first: own, form, next, part = null, limit = null, approximate = false } of expressions) {
      first = own ?? first
      if (form.is === 'name') {
        first = next
        continue
      }
      const [start, end] = [tokens[first]!.start, tokens[next - 1]!.end]
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
        naming: isNaming(tokens, first, next, form, language),
        office: officeBefore(reading, first),
        dateline: end <= dateline,
        sentence,
      })
      first = next
    }
    i = first
  }
  return found
}

/** A bare year between an article or a name and a noun: "the 1951 Convention", "the Border Act 2025". */
function isNaming(tokens: readonly Token[], first: number, next: number, form: TimeForm, { dates }: Language): boolean {
  if (form.is !== 'calendar' || form.month !== null || form.day !== null) return false
  const [before, behind] = [tokens[first - 1], tokens[next]]
  if (before?.word === dates.the) return behind?.kind === 'word' && behind.capital
  return before?.kind === 'word' && before.capital && !dates.leads.has(before.word)
}

/** "weeks after": counted from an event, how far is not told. */
const isLoose = (form: TimeForm): boolean => form.is === 'shift' && form.from === 'event' && (form.count ?? 1) > 0

/** The expression, or the list of them, that starts at token `i`. */
function expressionsAt(reading: Reading, i: number): readonly Found[] | null {
  const { words } = reading
  if (words.between.has(wordAt(reading, i)) || words.from.has(wordAt(reading, i))) {
    const range = rangeFrom(reading, i + 1)
    if (range) return [range]
    if (words.between.has(wordAt(reading, i))) return null
    const since = shaded(reading, i + 1)
    return since && isDated(since.form) ? [{ ...since, limit: 'from' }] : null
  }
  const limit = phraseAt(reading.tokens, i, words.limits)
  if (limit) {
    const point = shaded(reading, limit.next) ?? officeAt(reading, limit.next)
    if (point && isDated(point.form)) return [{ ...point, limit: limit.value }]
  }
  const days = dayList(reading, i)
  if (days) return days
  const point = shaded(reading, i)
  if (point) {
    if (!isDated(point.form)) return [point]
    const office = isLoose(point.form) ? officeAt(reading, point.next) : null
    if (office) return [{ ...office, limit: 'after' }]
    const range = rangeBehind(reading, point)
    return range ? [range] : (neighbours(reading, point) ?? [point])
  }
  const said = length(reading, i)
  return said ? [said] : null
}
