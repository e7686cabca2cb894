import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DatedPage } from './pages.ts'

/** What a reader of dates gives for each page, in the order of the pages; null where it finds none. */
export interface Peer {
  readonly name: string
  readonly days: readonly (string | null)[]
}

/** @extractus/article-extractor, where a folder of peers has it installed. */
export async function extractus(peers: string, pages: readonly DatedPage[]): Promise<Peer | null> {
  if (!existsSync(join(peers, 'node_modules/@extractus/article-extractor'))) return null
  const path = createRequire(join(peers, 'x.js')).resolve('@extractus/article-extractor')
  const { extractFromHtml } = (await import(pathToFileURL(path).href)) as {
    extractFromHtml(html: string, url?: string): Promise<{ published?: string } | null>
  }
  const days: (string | null)[] = []
  for (const { html } of pages) {
    const found = await extractFromHtml(html).catch(() => null)
    days.push(isoDay(found?.published))
  }
  return { name: '@extractus/article-extractor', days }
}

/** Its dates are as the page wrote them; one that JavaScript reads counts as the day it means. */
function isoDay(said: string | undefined): string | null {
  if (!said) return null
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(said)
  if (iso) return iso[0]
  const date = new Date(said)
  return Number.isNaN(date.getTime()) ? said : date.toISOString().slice(0, 10)
}

/** Reads names of files on standard input and prints a date for each, as `evaluation.py` of htmldate asks for it. */
const HTMLDATE = `
import sys
from htmldate import find_date
for name in sys.stdin.read().split('\\0'):
    data = open(name, 'rb').read()
    try:
        data = data.decode('utf-8')
    except UnicodeDecodeError:
        pass
    try:
        print(find_date(data, original_date=True, extensive_search=True) or '-')
    except Exception:
        print('-')
`

/** htmldate (extensive search), where the `python3` of PATH or of PYTHON can load it. */
export function htmldate(pages: readonly DatedPage[]): Peer | null {
  try {
    const out = execFileSync(process.env.PYTHON ?? 'python3', ['-c', HTMLDATE], {
      input: pages.map(({ file }) => file).join('\0'),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const days = out.trim().split('\n')
    return { name: 'htmldate, extensive', days: days.map((day) => (day === '-' ? null : day)) }
  } catch {
    return null
  }
}
