import type { Token } from '../language/tokens.ts'
import { hashOf, type Named } from './model/features.ts'

/**
 * A Unit is a word or a mention as a learned decision sees it: a mention is only its class (`@state`), so that
 * no name, date or figure can be learned by heart. Its name is that class, or the word's stem.
 */
export interface Unit extends Named {
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
  stem: (word: string) => string,
): UnitLine {
  const markAt: (Mark | undefined)[] = new Array(tokens.length)
  for (const mark of marks) {
    let free = true
    for (let i = mark.first; i < mark.last && free; i++) free = markAt[i] === undefined
    if (free) for (let i = mark.first; i < mark.last; i++) markAt[i] = mark
  }
  const units: Unit[] = []
  const unitAt = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; ) {
    const mark = markAt[i]
    const last = mark ? mark.last : i + 1
    let found: readonly Named[] = classes[i]!
    for (let t = i; t < last; t++) {
      unitAt[t] = units.length
      if (t > i && classes[t]!.length > 0) found = [...new Set([...found, ...classes[t]!])]
    }
    const name = mark ? mark.tag.name : stem(tokens[i]!.word)
    units.push({
      first: i,
      last,
      name,
      hash: mark ? mark.tag.hash : hashOf(name),
      mention: mark !== undefined,
      classes: found,
    })
    i = last
  }
  return { units, unitAt }
}

/** The units from token `first` up to token `last`. */
export function unitsBetween({ units, unitAt }: UnitLine, first: number, last: number): readonly Unit[] {
  return first >= last ? [] : units.slice(unitAt[first], unitAt[last - 1]! + 1)
}
