import { decodeHTML } from 'entities'
import { LONGEST_TITLE } from './limits.ts'

const BREAKS = /<\/?(?:br|p|div|li|h[1-6])\b[^<>]*>/gi
const TAGS = /<!--.*?-->|<\/?[a-z][^<>]*>/gis
/** Control characters, marks that turn the way of writing, and letters that cannot be seen. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu
/** Characters looked at, where a whole text strayed into a title: its mark-up may be longer than what is left of it. */
const LOOKED_AT = 20 * LONGEST_TITLE

/** A title as plain text on one line; null where nothing is left of it. */
export function titleOf(said: string | null | undefined): string | null {
  if (!said) return null
  const plain = withoutTags(decodeHTML(withoutTags(said.slice(0, LOOKED_AT))))
  const line = plain.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim()
  return line.slice(0, LONGEST_TITLE).toWellFormed().trim() || null
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(BREAKS, ' ').replace(TAGS, '') : text
}
