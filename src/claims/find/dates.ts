import type { Language } from '../../language/language.ts'
import { tokensOf } from '../../language/tokens.ts'
import { findDates } from './dates/expressions.ts'
import { type DateMention, resolveDates } from './dates/resolve.ts'

export { findDates } from './dates/expressions.ts'
export { type DateMention, resolveDates } from './dates/resolve.ts'

/** All dates of a text by itself. */
export function datesIn(
  text: string,
  { published = null, language }: { readonly published?: string | null; readonly language: Language },
): readonly DateMention[] {
  return resolveDates(findDates(text, tokensOf(text), language), { published, language })
}
