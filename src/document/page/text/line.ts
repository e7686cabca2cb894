/**
 * A Line gathers the words of one block from the nodes of a page. It keeps parts and joins them once: a page can set a
 * hundred thousand nodes into one block, and whatever looks at the whole of it for each would never end.
 */
export interface Line {
  /** Lines that a line break has ended, and the parts of the one that is open. */
  readonly ended: string[]
  parts: string[]
  /** Characters of the open line, and whether the last of them is a blank. */
  open: number
  blank: boolean
  /** Characters of the block, and those of them in links. */
  all: number
  linked: number
}

export function emptyLine(): Line {
  return { ended: [], parts: [], open: 0, blank: true, all: 0, linked: 0 }
}

/** Characters that are there for the typesetter alone. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** White space to be made one blank; what is one blank already is left, since nearly all is, and each match costs. */
const WIDE = /[^\S ]\s*| \s+/g
const WIDE_IN_LINE = /[^\S\n\t ][^\S\n\t]*| [^\S\n\t]+/g

/** Adds the words of a text node, with white space as it is shown. */
export function addWords(line: Line, words: string, how: { linked: boolean; kept: boolean }): void {
  const seen = words.replace(UNSEEN, '')
  let shown = how.kept ? seen.replace(/\r\n?/g, '\n') : seen.replace(WIDE, ' ')
  if (!how.kept && line.blank && shown.startsWith(' ')) shown = shown.slice(1)
  if (shown === '') return
  line.parts.push(shown)
  line.open += shown.length
  line.all += shown.length
  line.blank = /\s/.test(shown.charAt(shown.length - 1))
  if (how.linked) line.linked += shown.length
}

/** A line as long as this, ended like a sentence, is a paragraph of a page that sets one line break between them. */
const PARAGRAPH_LINE = 80
const SENTENCE_END = /[.!?…。؟][)"'”’»]*\s*$/u
/** Marks that may follow the end of a sentence are few. */
const LONGEST_END = 12

/** Ends the open line at a line break; true where the break parts paragraphs: the second in a row, or after a long whole sentence. */
export function breakLine(line: Line): boolean {
  const text = line.parts.join('')
  const bare = text.trim() === ''
  if ((bare && line.ended.length > 0) || (line.open >= PARAGRAPH_LINE && SENTENCE_END.test(text.slice(-LONGEST_END))))
    return true
  if (!bare) line.ended.push(text)
  line.parts = []
  line.open = 0
  line.blank = true
  return false
}

/** The gathered text without blanks at the ends of its lines. */
export function shownText({ ended, parts }: Line): string {
  return [...ended, parts.join('')]
    .join('\n')
    .replace(WIDE_IN_LINE, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
