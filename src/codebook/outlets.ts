import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../text/errors.ts'

/** The table of outlets, beside the codebook's head: one outlet a line, so that a spreadsheet can edit it. */
const FILE = 'outlets.csv'
const COLUMNS = ['name', 'hosts', 'state', 'kind', 'owner'] as const

/** A row of the table, as written; hosts are parted by blanks, and an empty cell is null. */
export interface OutletRow {
  readonly name: string
  readonly hosts: readonly string[]
  readonly state: string | null
  readonly kind: string
  readonly owner: string | null
}

/** The rows of a folder's table of outlets; none where it has none. Throws BadInput with the line of its first fault. */
export function readOutlets(folder: string): readonly OutletRow[] {
  const file = join(folder, FILE)
  if (!existsSync(file)) return []
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  if (cellsOf(head).join() !== COLUMNS.join())
    throw new BadInput(file, `the first line is not ${COLUMNS.join(',')}`, { place: 'line 1', mend: 'put it back' })
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [rowOf(cellsOf(line), file, i + 2)]))
}

function rowOf(cells: readonly string[], file: string, line: number): OutletRow {
  const fail = (problem: string, mend: string): never => {
    throw new BadInput(file, problem, { place: `line ${line}`, mend })
  }
  if (cells.length !== COLUMNS.length)
    fail(`${cells.length} cells instead of ${COLUMNS.length}`, 'put cells with a comma into double quotes')
  const [name = '', hosts = '', state = '', kind = '', owner = ''] = cells
  if (name === '') fail('an outlet without a name', 'name it, or take the line out')
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) fail(`${state} is no state`, 'write its ISO code, or leave it empty')
  return {
    name,
    hosts: hosts.toLowerCase().split(/\s+/).filter(Boolean),
    state: state || null,
    kind,
    owner: owner || null,
  }
}

/** Cells of a line of CSV; a cell in double quotes may hold commas, and a doubled quote stands for one. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  )
}
