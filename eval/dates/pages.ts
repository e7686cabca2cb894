import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A DatedPage says: "this page is of this day, by the hand of an annotator". */
export interface DatedPage {
  readonly address: string
  readonly html: string
  readonly file: string
  /** EDTF day. */
  readonly day: string
  /** Pages fall by the hash of their address into a half on which rules are developed and one that is only scored. */
  readonly half: 'developed on' | 'held out'
}

/** Files of addresses with their dates, of htmldate and of trafilatura; a folder has some of them. */
const LISTS = ['eval_mediacloud_2020.json', 'eval_default.json', 'evaldata.json']
const FOLDERS = ['test_set', 'cache', 'eval']

/** The dated pages of a checkout's folder of tests. */
export function datedPages(folder: string): readonly DatedPage[] {
  const pages: DatedPage[] = []
  for (const list of LISTS) {
    const file = join(folder, list)
    if (!existsSync(file)) continue
    // Python writes pages without a date as NaN, which is no JSON.
    const rows = JSON.parse(readFileSync(file, 'utf8').replace(/: NaN\b/g, ': null')) as Record<
      string,
      { file: string; date?: string | null }
    >
    for (const [address, row] of Object.entries(rows)) {
      const path = FOLDERS.map((one) => join(folder, one, row.file)).find(existsSync)
      if (path === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(row.date ?? '')) continue
      const half = createHash('sha256').update(address).digest()[0] as number
      pages.push({
        address,
        file: path,
        html: decoded(readFileSync(path)),
        day: row.date as string,
        half: half % 2 === 0 ? 'developed on' : 'held out',
      })
    }
  }
  return pages
}

/** Bytes as text: UTF-8, else what the page says of itself, else what old pages are written in. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const said = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4000).toString('latin1'))?.[1] ?? ''
    try {
      return new TextDecoder(/^utf-?8$/i.test(said) ? 'windows-1252' : said).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes)
    }
  }
}
