import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { NOTHING_DECLARED } from '../page/page.ts'
import type { Paper } from './paper.ts'

/** Bytes that the parts of a DOCX file may have unpacked: a bomb says more, or lies and is stopped by the thread's memory. */
const LARGEST = 200_000_000

/** A DocxFault says why a DOCX file cannot be read. */
export class DocxFault extends Error {}

/** The text of a DOCX file, with what its properties say. */
export async function readDocx(bytes: Uint8Array): Promise<Paper> {
  const core = partsOf(bytes)['docProps/core.xml']
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch((error: Error) => {
    throw new DocxFault(`it cannot be opened (${error.message})`)
  })
  const property = (name: string): string | null => {
    const xml = core ? new TextDecoder().decode(core) : ''
    const said = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim()
    return said ? unescaped(said) : null
  }
  const signal = (name: string, take: (said: string) => string = (said) => said): { value: string; by: string }[] => {
    const said = property(name)
    return said === null ? [] : [{ value: take(said), by: `DOCX ${name}` }]
  }
  const day = (said: string): string => said.slice(0, 10)
  return {
    text: value
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    pages: null,
    declared: {
      ...NOTHING_DECLARED,
      title: signal('title'),
      byline: signal('creator'),
      published: signal('created', day),
      updated: signal('modified', day),
      language: signal('language'),
    },
  }
}

/** The parts that are asked for, none unpacked before the sizes of all are known. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize
        if (size > LARGEST) throw new DocxFault('unpacked it would be larger than 200 MB')
        return name === 'docProps/core.xml'
      },
    })
  } catch (error) {
    throw error instanceof DocxFault ? error : new DocxFault(`it is no whole DOCX file (${(error as Error).message})`)
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] as string)
}
