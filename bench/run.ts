import { benchAdd } from './add.ts'
import { benchMemory } from './memory.ts'
import { benchRead } from './read.ts'
import { benchScan } from './scan.ts'
import { benchShow } from './show.ts'

/** Reports read for memory: all where it is asked for by itself, fewer where it is one of three, so that all end within some minutes. */
const REPORTS = 100_000
const FEWER = 10_000

/** What is timed, in order; `npm run bench -- NAME` runs one, `npm run bench -- memory 20000` with so many reports, `… -- scan ./FOLDER` with pages of a folder. */
const BENCHES: Readonly<Record<string, (reports: number, folders: readonly string[]) => Promise<void>>> = {
  read: benchRead,
  show: benchShow,
  add: benchAdd,
  memory: benchMemory,
  scan: (_, folders) => benchScan(folders),
}

const given = process.argv.slice(2)
const folders = given.filter((one) => one.includes('/'))
const names = given.filter((one) => !/^\d+$/.test(one) && !folders.includes(one))
const reports = Number(given.find((one) => /^\d+$/.test(one)) ?? (names.length > 0 ? REPORTS : FEWER))
const unknown = names.find((name) => !(name in BENCHES))
if (unknown !== undefined)
  throw new Error(`no bench is called ${unknown}; there are ${Object.keys(BENCHES).join(', ')}`)
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  console.log(`\n${name}`)
  await BENCHES[name]!(reports, folders)
}
