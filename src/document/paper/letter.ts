import PostalMime, { type Address } from 'postal-mime'
import { mainTextOf } from '../page/main-text.ts'
import { NOTHING_DECLARED } from '../page/page.ts'
import { parsePage } from '../page/parse.ts'
import type { Paper } from './paper.ts'

/** What a letter may nest, and how long its head may be: more is no letter but an attack. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 1_000_000 } as const

/** A LetterFault says why a letter cannot be read. */
export class LetterFault extends Error {}

/** Where an earlier letter begins that this one answers or passes on. */
const EARLIER =
  /^(?:On .{4,120} wrote:|-{2,}\s*(?:Original|Forwarded) [Mm]essage\s*-{2,}|Begin forwarded message:)\s*$/m

/** The text of a letter: a newsletter's page by its main text, plain text without what it quotes of earlier letters. */
export async function readLetter(bytes: Uint8Array): Promise<Paper> {
  const mail = await PostalMime.parse(bytes, LIMITS).catch((error: Error) => {
    throw new LetterFault(`it cannot be parsed (${error.message})`)
  })
  const plain = mail.text === undefined ? '' : plainText(mail.text)
  const html = mail.html === undefined ? '' : mainTextOf(parsePage(mail.html))
  const day = mail.date === undefined || Number.isNaN(Date.parse(mail.date)) ? null : mail.date.slice(0, 10)
  const from = nameOf(mail.from)
  const language = mail.headers.find(({ key }) => key === 'content-language')?.value
  return {
    // Plain parts of newsletters are often a line that says to look at the other part.
    text: html.length > 2 * plain.length ? html : plain,
    pages: null,
    declared: {
      ...NOTHING_DECLARED,
      title: mail.subject ? [{ value: mail.subject, by: 'mail Subject' }] : [],
      outlet: from === null ? [] : [{ value: from, by: 'mail From' }],
      published: day === null ? [] : [{ value: day, by: 'mail Date' }],
      language: language ? [{ value: language.split(',')[0] as string, by: 'mail Content-Language' }] : [],
    },
  }
}

function plainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const end = EARLIER.exec(lines)?.index ?? lines.length
  return unfolded(
    lines
      .slice(0, end)
      .split('\n')
      .filter((line) => !line.startsWith('>'))
      .join('\n')
      // Behind the mark of a signature nothing is reported.
      .split(/^-- $/m)[0] as string,
  )
}

/** Width at which mail programs fold; a line that ends well before it ends its paragraph. */
const FOLD = 55

/** Lines that a mail program folded are joined to paragraphs again. */
function unfolded(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .reduce(
          (all, line, i, lines) =>
            i === 0
              ? line
              : `${all}${(lines[i - 1] as string).length >= FOLD && !/^\s*(?:[-*•]|\d+[.)])\s/.test(line) ? ' ' : '\n'}${line.trim()}`,
          '',
        ),
    )
    .join('\n\n')
    .trim()
}

/** The name of a sender, or its address where it gives none. */
function nameOf(address: Address | undefined): string | null {
  return address?.name?.trim() || address?.address || null
}
