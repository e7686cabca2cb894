import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mainTextOf } from '../../src/document/page/main-text.ts'
import { parsePage } from '../../src/document/page/parse.ts'
import { readabilityText, textOfMarkup } from './readability.ts'
import type { SetPage } from './sets.ts'

/** A Reader finds the main text of a page; peers find it as markup, which is turned into text the same way for all. */
export interface PageReader {
  readonly name: string
  read(page: SetPage): string | Promise<string>
}

const TERTIA: PageReader = { name: 'tertia', read: ({ html }) => mainTextOf(parsePage(html)) }

const READABILITY: PageReader = { name: 'readability on linkedom', read: ({ html }) => readabilityText(html) }

/** Tertia, Readability, and the peers that are installed in a folder outside of the repository. */
export async function readersWith(peers: string | undefined): Promise<readonly PageReader[]> {
  const extractus = peers === undefined ? null : await extractusIn(peers)
  return [TERTIA, READABILITY, ...(extractus === null ? [] : [extractus])]
}

async function extractusIn(folder: string): Promise<PageReader | null> {
  const name = '@extractus/article-extractor'
  let path: string
  try {
    path = createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    return null
  }
  const { extractFromHtml } = (await import(pathToFileURL(path).href)) as {
    extractFromHtml(html: string, url: string): Promise<{ content?: string } | null>
  }
  // It wants an address to resolve links by; its own settings stay as they are.
  const read = async ({ html }: SetPage) =>
    textOfMarkup((await extractFromHtml(html, 'https://www.example.org/story'))?.content ?? '')
  return { name, read }
}

/** What a reader found when article-extraction-benchmark kept its output: holds this scorer to that of its own. */
export function storedReader(file: string): PageReader {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Stored | { readonly output: Stored }
  const output = 'output' in kept ? (kept.output as Stored) : kept
  return { name: file.split('/').at(-1) as string, read: ({ id }) => output[id]?.articleBody ?? '' }
}

type Stored = Readonly<Record<string, { readonly articleBody?: string }>>
