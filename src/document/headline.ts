/** A Headline says: "this text begins with its own title, and its body starts there". */
export interface Headline {
  readonly title: string | null
  /** Offset of the body. */
  readonly body: number
}

/** A section label ("News", "World | Africa") has no more words than this. */
const LABEL_WORDS = 3

/** A title has no more characters than this; a longer first line is already the report. */
const LONGEST_TITLE = 200

/** Lines before the body: a label, a title, a second line of the title or a byline. */
const MOST_LINES = 4

/**
 * The title that stands at the head of a plain text: the short lines before the first blank line, a section label
 * passed over. A text whose first paragraph is prose has none, and is all body.
 */
export function headlineOf(text: string): Headline {
  const none: Headline = { title: null, body: 0 }
  const start = text.length - text.trimStart().length
  const blank = /\n[^\S\n]*\n/.exec(text.slice(start))
  if (!blank) return none
  const lines = text
    .slice(start, start + blank.index)
    .split('\n')
    .map((line) => line.trim())
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_TITLE || isProse(line))) return none
  const end = start + blank.index + blank[0].length
  const body = end + (text.slice(end).length - text.slice(end).trimStart().length)
  if (body >= text.length) return none
  const [first, second] = lines
  const title = second !== undefined && isLabel(first as string) ? second : (first as string)
  return { title, body }
}

function isLabel(line: string): boolean {
  return line.split(/\s+/).length <= LABEL_WORDS
}

/** A sentence ends in a full stop; a title does not, unless its last word is an abbreviation ("U.S."). */
function isProse(line: string): boolean {
  return /[^.\p{Lu}]\.["”’']?$/u.test(line)
}
