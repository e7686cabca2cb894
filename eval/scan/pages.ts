import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../corpus.ts'

/** A page of the web that was gathered for another purpose, so that few of such pages hold a claim. */
export interface BackgroundPage {
  readonly name: string
  readonly bytes: Buffer
  /** Pages are halved by the hash of their bytes: the sieve is trained on one half and never on the other. */
  readonly half: 'trained' | 'held'
}

/** All pages (`.html`, `.html.gz`) below some folders, none twice. */
export function backgroundPages(folders: readonly string[]): readonly BackgroundPage[] {
  const pages = new Map<string, BackgroundPage>()
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.html?(?:\.gz)?$/.test(name)) continue
      const file = readFileSync(join(folder, name))
      const bytes = name.endsWith('.gz') ? gunzipSync(file) : file
      const hash = createHash('sha256').update(bytes).digest()
      const half = hash[0]! % 2 === 0 ? 'trained' : 'held'
      if (!pages.has(hash.toString('hex'))) pages.set(hash.toString('hex'), { name, bytes, half })
    }
  return [...pages.values()]
}

/** A report of the corpus as an outlet's page: its text in paragraphs, between a head and links. */
export function pageOf({ title, text }: Pick<Report, 'title' | 'text'>): Buffer {
  const escaped = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`)
  const links = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
  return Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
      `<script>window.state = {"kind":"page"}</script></head><body>${links}<article><h1>${escaped(title)}</h1>` +
      `${paragraphs.join('\n')}</article></body></html>`,
  )
}
