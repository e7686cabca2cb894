import { getDocumentProxy } from 'unpdf'

/** A Line is one line of a page as it is set: its words, and where it stands. Lengths are in points, from the bottom left. */
export interface Line {
  readonly text: string
  readonly left: number
  /** Baseline. */
  readonly y: number
  /** Size of its largest letters. */
  readonly size: number
}

/** A Set is a PDF as its pages are set, with what its information dictionary says. */
export interface Set {
  readonly pages: readonly (readonly Line[])[]
  readonly info: Readonly<Record<string, unknown>>
}

/** What is wrong with a PDF, for the person who handed it over. */
class PdfFault extends Error {}

/** Baselines nearer than this share of the letters' size are one line: superscripts and kerned runs stay in it. */
const SAME_LINE = 0.4
/** A gap between runs of one line wider than this share of the size is a blank. */
const BLANK = 0.15

/** A PDF may have this many pages: the longest court files; what is longer is split by whoever hands it over. */
const MOST_PAGES = 3000

/** The lines of each page, in the order of the file, which is the order of reading in what word processors write. */
export async function pdfLines(bytes: Uint8Array): Promise<Set> {
  // The library takes the buffer for itself: it gets a copy. No fonts, pictures or scripts are run or fetched.
  const options = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 } as const
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), options).catch((error: Error) => {
    throw new PdfFault(faultOf(error))
  })
  try {
    if (pdf.numPages > MOST_PAGES) throw new PdfFault(`it has ${pdf.numPages} pages, more than ${MOST_PAGES}`)
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch((error: Error) => {
        throw new PdfFault(`page ${number} cannot be read (${error.message})`)
      })
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))))
      page.cleanup()
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    return { pages, info: info as Readonly<Record<string, unknown>> }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function faultOf(error: Error): string {
  if (error.name === 'PasswordException') return 'it is locked with a password'
  return `it cannot be opened (${error.message})`
}

interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly ends: boolean
}

function runOf(item: {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}): Run {
  const [a, b, , , x, y] = item.transform as readonly [number, number, number, number, number, number]
  const size = item.height || Math.hypot(a, b)
  return { text: item.str, left: x, right: x + item.width, y, size, ends: item.hasEOL }
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  let open: Run[] = []
  const close = (): void => {
    const text = joined(open)
    const letters = open.filter(({ text: said }) => said.trim() !== '')
    const [first] = letters
    if (first && text !== '')
      lines.push({ text, left: first.left, y: first.y, size: Math.max(...letters.map(({ size }) => size)) })
    open = []
  }
  for (const run of runs) {
    const last = open.at(-1)
    if (last && Math.abs(last.y - run.y) > SAME_LINE * Math.max(last.size, run.size, 1)) close()
    open.push(run)
    if (run.ends) close()
  }
  close()
  return lines
}

function joined(runs: readonly Run[]): string {
  let text = ''
  let right: number | null = null
  for (const run of runs) {
    const apart = right !== null && run.left - right > BLANK * run.size
    if (apart && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    text += run.text
    if (run.text.trim() !== '') right = run.right
  }
  return text.replace(/\s+/g, ' ').trim()
}
