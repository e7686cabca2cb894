import type { Document } from '../document/document.ts'
import { tokensOf } from '../language/tokens.ts'

/** A Credit says: "this document names that outlet as the place where it has something from". */
export interface Credit {
  readonly document: string
  /** The outlet's name as the register knows it. */
  readonly outlet: string
  readonly start: number
  readonly end: number
}

/**
 * Outlets that a document names, of those that the register knows. A document's own outlet is left out. Looking for
 * known names finds credits in any wording and language: "told X", "X reported", "(X)", "seen by X".
 */
export function creditsOf(document: Document, outlets: readonly OutletName[]): readonly Credit[] {
  const tokens = tokensOf(document.text).filter(({ kind }) => kind !== 'mark')
  const credits: Credit[] = []
  tokens.forEach((token, i) => {
    if (!token.capital) return
    for (const { outlet, forms } of outlets) {
      if (outlet === document.outlet) continue
      for (const form of forms) {
        if (form[0] !== token.word) continue
        if (form.every((word, k) => tokens[i + k]?.word === word)) {
          const last = tokens[i + form.length - 1] as (typeof tokens)[number]
          // One word of a longer name must stand as a name: "the Examiner", never "an examiner".
          credits.push({ document: document.id, outlet, start: token.start, end: last.end })
          return
        }
      }
    }
  })
  return credits
}

/** An OutletName is an outlet with the ways in which others name it, as folded words. */
export interface OutletName {
  readonly outlet: string
  readonly forms: readonly (readonly string[])[]
}

/** Words that open or close many outlets' names and name none of them alone. */
const SHORTEST_ALONE = 6

/** The outlets of some documents with their full names, their initials, and their last word where it is telling. */
export function outletNames(documents: readonly Document[]): readonly OutletName[] {
  const outlets = [...new Set(documents.flatMap(({ outlet }) => (outlet ? [outlet] : [])))].sort()
  const lasts = new Map<string, number>()
  const named = outlets.map((outlet) => {
    const words = tokensOf(outlet.replace(/\(.*\)/, ''))
      .filter(({ kind }) => kind !== 'mark')
      .map(({ word }) => word)
    const full = words[0] === 'the' ? words.slice(1) : words
    const last = full.at(-1) ?? ''
    lasts.set(last, (lasts.get(last) ?? 0) + 1)
    return { outlet, full, last, initials: full.map((word) => word[0]).join('') }
  })
  return named.map(({ outlet, full, last, initials }) => ({
    outlet,
    forms: [
      full,
      ...(full.length >= 3 ? [[initials]] : []),
      ...(full.length >= 2 && last.length >= SHORTEST_ALONE && lasts.get(last) === 1 ? [[last]] : []),
    ].filter((form) => form.length > 0),
  }))
}
