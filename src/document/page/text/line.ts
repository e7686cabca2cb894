/** A Line is the text of one block while it is being gathered from the nodes of a page. */
export interface Line {
  text: string
  /** Characters of it that stand in links, and in bold or italics. */
  linked: number
  stressed: number
}

export function emptyLine(): Line {
  return { text: '', linked: 0, stressed: 0 }
}

/** Characters that are there for the typesetter alone. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** Adds the words of a text node, with white space as it is shown. */
export function addWords(line: Line, words: string, how: { linked: boolean; stressed: boolean; kept: boolean }): void {
  const seen = words.replace(UNSEEN, '')
  let shown = how.kept ? seen.replace(/\r\n?/g, '\n') : seen.replace(/\s+/g, ' ')
  if (!how.kept && shown.startsWith(' ') && /\s$/.test(line.text)) shown = shown.slice(1)
  if (shown === '') return
  line.text += shown
  if (how.linked) line.linked += shown.length
  if (how.stressed) line.stressed += shown.length
}

/** A line as long as this, ended like a sentence, is a paragraph of a page that sets one line break between them. */
const PARAGRAPH_LINE = 80
const SENTENCE_END = /[.!?…。؟][)"'”’»]*\s*$/u

/** Whether a line break after what was gathered parts paragraphs: the second in a row, or after a long whole sentence. */
export function breaksHere({ text }: Line): boolean {
  if (/\n\s*$/.test(text)) return true
  const last = text.slice(text.lastIndexOf('\n') + 1)
  return last.length >= PARAGRAPH_LINE && SENTENCE_END.test(last)
}

/** The gathered text without blanks at the ends of its lines. */
export function shownText({ text }: Line): string {
  return text
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
