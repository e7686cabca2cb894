import { NOTHING_DECLARED } from '../page/page.ts'
import type { Paper } from './paper.ts'
import { paragraphsOf } from './paragraphs.ts'
import { pdfLines } from './pdf-lines.ts'
import { withoutRunning } from './running.ts'

/** The text of a PDF with its pages. A scan without a layer of text gives an empty text. */
export async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const { pages, info } = await pdfLines(bytes)
  const set = paragraphsOf(withoutRunning(pages))
  const field = (name: string): string | null => {
    const value = info[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const signals = (name: string): readonly { value: string; by: string }[] => {
    const value = field(name)
    return value === null ? [] : [{ value, by: `PDF ${name}` }]
  }
  const made = dayOf(field('CreationDate'))
  const changed = dayOf(field('ModDate'))
  return {
    ...set,
    declared: {
      ...NOTHING_DECLARED,
      // Word processors write the name of the file there: that is no title.
      title: signals('Title').filter(
        ({ value }) => !/\.(?:docx?|rtf|indd|pdf|odt)$|^(?:microsoft word|untitled)\b/i.test(value),
      ),
      byline: signals('Author'),
      published: made === null ? [] : [{ value: made, by: 'PDF CreationDate' }],
      updated: changed === null || changed === made ? [] : [{ value: changed, by: 'PDF ModDate' }],
    },
  }
}

/** The day of a PDF date, `D:20250805093000+02'00'`. */
function dayOf(said: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(said ?? '')
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}
