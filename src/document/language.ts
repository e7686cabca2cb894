import type { Language } from '../language/language.ts'
import { tokensOf } from '../language/tokens.ts'

/** BCP 47 for a language that nobody knows. */
export const UNKNOWN_LANGUAGE = 'und'

/** Words from the start of a text that are looked at, and characters that hold them for certain. */
const LOOKED_AT = 300
const CHARACTERS = 4000

/** Of fewer words nothing can be told. */
const FEWEST = 30

/** Share of the commonest words below which a text is plainly in another language. */
const LEAST_SHARE = 0.15

/** The language of a text of which nobody says it: the one that can be read, or unknown where it plainly is another. */
export function languageOf(text: string, { code, common }: Pick<Language, 'code' | 'common'>): string {
  const words = tokensOf(text.slice(0, CHARACTERS))
    .filter(({ kind }) => kind === 'word')
    .slice(0, LOOKED_AT)
  if (words.length < FEWEST) return code
  const known = words.filter(({ word }) => common.has(word)).length
  return known / words.length < LEAST_SHARE ? UNKNOWN_LANGUAGE : code
}

/** Languages in which claims are read, by their primary subtag. */
const READ: ReadonlySet<string> = new Set(['en'])

/** Whether claims are read in a language. */
export function isRead(language: string): boolean {
  return READ.has((language.split('-')[0] as string).toLowerCase())
}
