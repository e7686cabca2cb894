import { type StemWords, stemOf } from '../language/stem.ts'
import type { Token } from '../language/tokens.ts'
import { type Named, named } from './model/features.ts'

/**
 * A Unit is a word or a mention as a learned decision sees it: a mention is only its class (`@state`), so that
 * no name, date or figure can be learned by heart.
 */
export interface Unit {
  /** That class, or the word's stem. */
  readonly word: Named
  /** Indexes of its first token and of the one behind its last. */
  readonly first: number
  readonly last: number
  readonly mention: boolean
  /** Thesaurus classes that begin in this unit. */
  readonly classes: readonly Named[]
}

/** A Mark puts a class over a stretch of tokens. Where marks overlap, the earlier in the list wins. */
export interface Mark {
  readonly first: number
  readonly last: number
  readonly tag: Named
}

/** Units of a whole text; `unitAt[i]` is the unit that holds token i. */
export interface UnitLine {
  readonly units: readonly Unit[]
  readonly unitAt: Int32Array
}

export function unitsOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  classes: readonly (readonly Named[])[],
  stems: StemWords,
): UnitLine {
  const markAt: (Mark | undefined)[] = new Array(tokens.length)
  for (const mark of marks) {
    let free = true
    for (let i = mark.first; i < mark.last && free; i++) free = markAt[i] === undefined
    if (free) for (let i = mark.first; i < mark.last; i++) markAt[i] = mark
  }
  const units: Unit[] = []
  const known = knownStems(stems)
  const unitAt = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; ) {
    const mark = markAt[i]
    const last = mark ? mark.last : i + 1
    let found: readonly Named[] = classes[i]!
    for (let t = i; t < last; t++) {
      unitAt[t] = units.length
      if (t > i && classes[t]!.length > 0) found = [...new Set([...found, ...classes[t]!])]
    }
    const word = mark ? mark.tag : stemIn(known, stems, tokens[i]!.word)
    units.push({ word, first: i, last, mention: mark !== undefined, classes: found })
    i = last
  }
  return { units, unitAt }
}

const stemsByWords = new WeakMap<StemWords, Map<string, Named>>()
/** Words that are kept with their stems; more are typing errors and names, and would fill the memory in time. */
const MOST_KNOWN = 50_000

function knownStems(stems: StemWords): Map<string, Named> {
  const before = stemsByWords.get(stems)
  if (before) return before
  const made = new Map<string, Named>()
  stemsByWords.set(stems, made)
  return made
}

/** A word's stem as a part of features, made once: a text's words are few and come back. */
function stemIn(known: Map<string, Named>, stems: StemWords, word: string): Named {
  const before = known.get(word)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const made = named(stemOf(stems, word))
  known.set(word, made)
  return made
}

/** The units from token `first` up to token `last`. */
export function unitsBetween({ units, unitAt }: UnitLine, first: number, last: number): readonly Unit[] {
  return first >= last ? [] : units.slice(unitAt[first], unitAt[last - 1]! + 1)
}
