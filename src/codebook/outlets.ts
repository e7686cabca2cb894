import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../text/errors.ts'
import type { Fault } from './load.ts'

/** The table of outlets, beside the codebook's head: one outlet a line, so that a spreadsheet can edit it. */
const FILE = 'outlets.csv'
const COLUMNS = ['name', 'hosts', 'state', 'kind', 'owner'] as const

/** What an outlet can be; a user's own table may use words of its own, of which the check warns. */
const OUTLET_KINDS = 'agency newspaper broadcaster online government court parliament ngo igo'.split(' ')

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

/** All faults of a folder's table of outlets: what cannot be read, and what reads as something that it is not. */
export function outletFaults(folder: string): readonly Fault[] {
  const file = join(folder, FILE)
  if (!existsSync(file)) return []
  const faults: Fault[] = []
  const names = new Map<string, number>()
  const hosts = new Map<string, number>()
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  const add = (line: number, problem: string, mend: string): void =>
    void faults.push({ file: FILE, line, problem, mend })
  if (cellsOf(lines[0] ?? '').join() !== COLUMNS.join()) {
    add(1, `the first line is not ${COLUMNS.join(',')}`, 'put it back')
    return faults
  }
  lines.forEach((text, i) => {
    if (i === 0 || text.trim() === '') return
    const row = rowOrFault(text, file, i + 1, add)
    if (row === null) return
    const line = i + 1
    if (names.has(row.name)) add(line, `“${row.name}” stands in line ${names.get(row.name)} too`, 'keep one')
    names.set(row.name, line)
    if (row.hosts.length === 0) add(line, `“${row.name}” has no host`, 'write where it prints, or take the line out')
    for (const host of row.hosts) {
      if (hosts.has(host)) add(line, `the host ${host} stands in line ${hosts.get(host)} too`, 'keep one')
      hosts.set(host, line)
      if (!HOST.test(host))
        add(line, `${host} is no host`, 'write it as in example.org, without www. and without a path')
    }
    if (row.state !== null && REGIONS.of(row.state) === undefined)
      add(line, `${row.state} is no state`, 'write its ISO code, XK, EU, or leave it empty')
    if (!OUTLET_KINDS.includes(row.kind)) add(line, `“${row.kind}” is no kind`, `use ${OUTLET_KINDS.join(', ')}`)
  })
  return faults
}

/** A host in lower case, without `www.`: that is how hosts are looked up. */
const HOST = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function rowOrFault(
  text: string,
  file: string,
  line: number,
  add: (line: number, problem: string, mend: string) => void,
): OutletRow | null {
  try {
    return rowOf(cellsOf(text), file, line)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    add(line, error.problem, error.mend ?? '')
    return null
  }
}

/** Cells of a line of CSV; a cell in double quotes may hold commas, and a doubled quote stands for one. */
function cellsOf(line: string): readonly string[] {
  // With a comma before the first cell too, an empty one is found like any other.
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  )
}
