import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { BadInput } from '../text/errors.ts'
import type { Refused } from './source.ts'
import { unreadable } from './unreadable.ts'

/** Files of a folder that hold reports, by the end of their names; a file named outright may be called anything. */
const REPORTS: ReadonlySet<string> = new Set([
  ...['.txt', '.text', '.json', '.jsonl', '.ndjson'],
  ...['.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml'],
  ...['.warc', '.wacz', '.rss', '.atom', '.xml', '.opml'],
])

/** The same in words. */
export const REPORTS_ARE = 'text, JSON, HTML, PDF, DOCX, .eml, feed, WARC and WACZ'

/** Whether a file's name says that it holds reports; a packed archive's does too. */
function namesReports(path: string): boolean {
  return REPORTS.has(extname(path).toLowerCase()) || /\.warc\.gz$/i.test(path)
}

/** A Found is a file that may hold reports, a file that a folder holds beside them, or a path that cannot be used. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'other'; readonly path: string }
  | Refused

/** The files that a path names: itself, or all below it in order of name, hidden ones left out, no folder twice. */
export function* walk(path: string): Generator<Found> {
  yield* visit(path, true, new Set())
}

function* visit(path: string, named: boolean, seen: Set<string>): Generator<Found> {
  try {
    const stat = statSync(path)
    if (stat.isFile()) {
      if (named || namesReports(path)) yield { kind: 'file', path, size: stat.size }
      else yield { kind: 'other', path }
    } else if (stat.isDirectory()) {
      // A link may lead back up: a folder is walked once, under the first name that leads to it.
      const real = realpathSync(path)
      if (seen.has(real)) return
      seen.add(real)
      for (const name of namesIn(path)) yield* visit(join(path, name), false, seen)
    } else if (named) {
      yield refused(path, 'this is neither a file nor a folder', 'name a file, a folder, or - for standard input')
    }
  } catch (error) {
    yield unreadable(path, error)
  }
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry: Dirent) => entry.name)
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function refused(path: string, problem: string, mend: string): Found {
  return { kind: 'refused', fault: new BadInput(path, problem, { mend }) }
}
