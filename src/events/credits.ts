import type { Document } from '../document/document.ts'
import { tokensOf } from '../language/tokens.ts'
import type { Span } from '../text/span.ts'

/** A Credit says: "this document names that outlet here", most often as the place where it has something from. */
export interface Credit extends Span {
  /** The outlet as the register knows it. */
  readonly outlet: string
}

/** OutletNames are the outlets that may be credited, by the first word of each form of their names. */
export type OutletNames = ReadonlyMap<string, readonly OutletForm[]>

/** An OutletForm is one way of naming an outlet: in any case, or initials in capitals only. */
interface OutletForm {
  readonly outlet: string
  readonly form: string
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}]*/gu

/**
 * Outlets that a document names, of those that the register knows; its own is left out. Looking for known names finds
 * credits in any wording and language: "told X", "X reported", "(X)", "seen by X".
 */
export function creditsOf({ text, outlet: own }: Document, names: OutletNames): readonly Credit[] {
  const credits: Credit[] = []
  for (const { 0: word, index } of text.matchAll(CAPITALISED))
    for (const { outlet, form } of names.get(word.toLowerCase()) ?? []) {
      const end = index + form.length
      const said = text.slice(index, end)
      if (outlet === own || (said !== form && said.toLowerCase() !== form) || isLetter(text[end])) continue
      credits.push({ outlet, start: index, end })
      break
    }
  return credits
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

/** Initials stand for an outlet only in capitals: "ANA", never "Ana". */
function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word[0])
    .join('')
    .toUpperCase()
}

/** A last word of fewer letters ("News", "Post") names no outlet by itself. */
const SHORTEST_ALONE = 6
/** Names of fewer words have no initials that anyone would use. */
const FEWEST_INITIALS = 3

/** Outlets by their full names, their initials, and their last word where no other ends so. */
export function outletNames(outlets: readonly string[]): OutletNames {
  const lasts = new Map<string, number>()
  const named = outlets.map((outlet) => {
    const full = outlet
      .replace(/\(.*\)/, '')
      .trim()
      .toLowerCase()
      .replace(/^the /, '')
    const words = tokensOf(full).flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word]))
    const last = words.at(-1) ?? ''
    lasts.set(last, (lasts.get(last) ?? 0) + 1)
    return { outlet, full, last, words }
  })
  const names = new Map<string, OutletForm[]>()
  const add = (outlet: string, form: string): void => {
    const [first = ''] = form.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? []
    const known = names.get(first)
    if (known) known.push({ outlet, form })
    else names.set(first, [{ outlet, form }])
  }
  for (const { outlet, full, last, words } of named) {
    if (full === '') continue
    add(outlet, full)
    if (words.length >= FEWEST_INITIALS) add(outlet, initialsOf(words))
    if (words.length >= 2 && last.length >= SHORTEST_ALONE && lasts.get(last) === 1) add(outlet, last)
  }
  return names
}
