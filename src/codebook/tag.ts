import { type ClassIndex, classesAt, compileClasses } from '../language/classes.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { World } from '../world/world.ts'
import type { Mark, Marked } from './scene.ts'

/**
 * A Tagger marks the example sentences of a codebook, for checking only: whole names of states, currencies, months.
 * Reports are marked by the finders, which also weigh context; examples are written plainly so that this is enough.
 */
export type Tagger = (sentence: string) => Marked

/** Names that stand for a state; of a state's adjective the noun behind it is left to the pattern. */
const STATE_KINDS: ReadonlySet<string> = new Set(['state', 'demonym', 'capital', 'government', 'institution'])
const DATES = `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`.split(/\s+/)
const CURRENCIES = new Set(['$', '€', '£', 'dollars', 'euros', 'pounds', 'usd', 'eur'])
const SCALES = new Set(['million', 'billion', 'thousand', 'm', 'bn', 'k'])
const NUMBERS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand dozen dozens hundreds thousands`.split(/\s+/),
)

/** A tagger over a world's names and a thesaurus. */
export function taggerOf(world: World, classIndex: ClassIndex): Tagger {
  const states: string[] = []
  const courts: string[] = []
  for (const { said, kind } of world.names) {
    if (STATE_KINDS.has(kind)) states.push(said)
    if (kind === 'court') courts.push(said)
  }
  const names = compileClasses({ state: states, court: courts, date: DATES })
  return (sentence) => {
    const tokens = tokensOf(sentence)
    const classes = classesAt(classIndex, tokens)
    const mentions: Mark[] = []
    for (const { class: tag, first, last } of classesAt(names, tokens))
      if (tokens[last - 1]!.capital) mentions.push({ tag, first, last })
    for (const { class: name, first, last } of classes) {
      if (name === 'people') mentions.push({ tag: 'people', first, last })
      if (name === 'court' || name === 'judge') mentions.push({ tag: 'court', first, last })
      if (name === 'official') mentions.push({ tag: 'official', first, last })
    }
    mentions.push(...figures(tokens))
    return { tokens, classes, mentions: longest(mentions) }
  }
}

/** Numbers, sums of money and years. */
function figures(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!
    if (CURRENCIES.has(word) && tokens[i + 1]?.kind === 'number') {
      const last = SCALES.has(tokens[i + 2]?.word ?? '') ? i + 3 : i + 2
      marks.push({ tag: 'money', first: i, last })
      i = last - 1
      continue
    }
    if (kind !== 'number' && !NUMBERS.has(word)) continue
    let last = i + 1
    while (SCALES.has(tokens[last]?.word ?? '') || NUMBERS.has(tokens[last]?.word ?? '')) last++
    if (CURRENCIES.has(tokens[last]?.word ?? '')) marks.push({ tag: 'money', first: i, last: last + 1 })
    else if (kind === 'number' && /^(?:19|20)\d\d$/.test(word)) marks.push({ tag: 'date', first: i, last: i + 1 })
    else marks.push({ tag: 'number', first: i, last })
    i = last - 1
  }
  return marks
}

/** Of marks of one tag that overlap, the longest; sorted by place. */
function longest(marks: readonly Mark[]): readonly Mark[] {
  return marks
    .filter((mark) => !marks.some((other) => other !== mark && other.tag === mark.tag && covers(other, mark)))
    .sort((a, b) => a.first - b.first || b.last - a.last)
}

function covers(outer: Mark, inner: Mark): boolean {
  return outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first
}
