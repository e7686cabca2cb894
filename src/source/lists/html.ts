import { LONGEST_TEXT } from './limits.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text as HTML: blank lines part paragraphs. Null where there is none, or more than an item may have. */
export function htmlOf(plain: string | undefined): string | null {
  const text = plain?.trim()
  if (!text || text.length > LONGEST_TEXT) return null
  const escaped = text.replace(/[&<>]/g, (mark) => ESCAPES[mark] as string)
  return `<p>${escaped.replace(/\n\s*\n/g, '</p>\n<p>')}</p>`
}
