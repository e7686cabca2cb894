import type { Language } from '../../../language/language.ts'
import type { Token } from '../../../language/tokens.ts'

interface Starts {
  readonly any: ReadonlySet<string>
  /** Words that go on behind "the". */
  readonly afterThe: ReadonlySet<string>
}

const known = new WeakMap<Language, Starts>()

/** Whether a time expression can start at token `i`, so that most tokens cost one look-up. */
export function canStart(tokens: readonly Token[], i: number, language: Language): boolean {
  const token = tokens[i]!
  if (token.kind !== 'word') return token.kind === 'number'
  let starts = known.get(language)
  if (!starts) {
    starts = startsOf(language)
    known.set(language, starts)
  }
  if (token.word !== language.dates.the) return starts.any.has(token.word)
  const next = tokens[i + 1]
  return next !== undefined && (next.kind === 'number' || starts.afterThe.has(next.word))
}

function startsOf({ dates, numbers }: Language): Starts {
  const any = new Set<string>([dates.quarterLetter, dates.halfLetter, numbers.half])
  const afterThe = new Set<string>()
  const named = [dates.months, dates.weekdays, dates.seasons, dates.units, dates.which, numbers.tens, numbers.ordinals]
  const phrased = [dates.near, dates.ends, dates.parts, dates.fiscal, dates.holidays, dates.limits, dates.lengths]
  const other = [
    dates.weekdaySets,
    dates.that,
    dates.articles,
    dates.between,
    dates.from,
    dates.approximate,
    dates.every,
    numbers.units,
    numbers.vague,
  ]
  for (const table of [...named, ...phrased, ...other]) for (const word of table.keys()) any.add(word)
  for (const table of [...named, dates.stepped, dates.same, dates.parts, dates.holidays])
    for (const word of table.keys()) afterThe.add(word)
  for (const table of phrased) for (const { rest } of table.get(dates.the) ?? []) if (rest[0]) afterThe.add(rest[0])
  for (const word of dates.quarters) afterThe.add(word)
  afterThe.add('final')
  return { any, afterThe }
}
