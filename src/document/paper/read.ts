import type { Media } from '../../source/source.ts'
import { BadInput } from '../../text/errors.ts'
import type { Paper } from './paper.ts'

/** Kinds of papers: what is no page and more than plain text. */
export type PaperMedia = Exclude<Media, 'html' | 'text'>

/** How each kind of paper is read, its library loaded only where it is needed; the mend is for a paper that cannot be. */
const READERS: Readonly<
  Record<PaperMedia, { readonly read: (bytes: Uint8Array) => Promise<Paper>; readonly mend: string }>
> = {
  pdf: {
    read: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
    mend: 'open it in a PDF program and save it anew, without a password',
  },
  docx: {
    read: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
    mend: 'open it in a word processor and save it anew, or save it as PDF',
  },
  mail: {
    read: async (bytes) => (await import('./letter.ts')).readLetter(bytes),
    mend: 'save it from the mail program as .eml, or give its text',
  },
}

/** The Paper in some bytes. What the libraries cannot read is a BadInput that names the input and the mend. */
export async function readPaper(
  media: PaperMedia,
  bytes: Uint8Array,
  input: string,
  place: string | null,
): Promise<Paper> {
  const { read, mend } = READERS[media]
  try {
    return await read(bytes)
  } catch (error) {
    // A parser's own error says what is wrong with the paper; it is the paper's fault and not a bug.
    throw new BadInput(input, `this ${NAMES[media]} cannot be read: ${(error as Error).message}`, { place, mend })
  }
}

const NAMES = { pdf: 'PDF', docx: 'DOCX file', mail: 'letter' } as const
