import type { Language } from '../../../language/language.ts'

const known = new WeakMap<Language, ReadonlySet<string>>()

/** All words with which a time expression can start, so that any other token costs one look-up. */
export function startsOf(language: Language): ReadonlySet<string> {
  const before = known.get(language)
  if (before) return before
  const { dates, numbers } = language
  const starts = new Set<string>([dates.the])
  const tables = [
    dates.months,
    dates.weekdays,
    dates.weekdaySets,
    dates.seasons,
    dates.units,
    dates.which,
    dates.that,
    dates.articles,
    dates.near,
    dates.ends,
    dates.limits,
    dates.between,
    dates.from,
    dates.parts,
    dates.approximate,
    dates.fiscal,
    dates.holidays,
    dates.every,
    dates.lengths,
    numbers.units,
    numbers.tens,
    numbers.vague,
    numbers.ordinals,
  ]
  for (const table of tables) for (const word of table.keys()) starts.add(word)
  starts.add(dates.quarterLetter)
  starts.add(numbers.half)
  known.set(language, starts)
  return starts
}
