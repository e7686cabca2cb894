import { existsSync } from 'node:fs'
import { benchAdd } from './add.ts'
import { benchMemory } from './memory.ts'
import { benchPages } from './pages.ts'
import { benchRead } from './read.ts'
import { benchScan } from './scan.ts'
import { benchShow } from './show.ts'

/** Reports read for memory: all where it is asked for by itself, fewer where it is one of three, so that all end within some minutes. */
const REPORTS = 100_000
const FEWER = 10_000

/**
 * What is timed, in order; `npm run bench -- NAME` runs one, `npm run bench -- memory 20000` with so many reports,
 * `npm run bench -- pages FOLDER` or `-- scan FOLDER…` on the pages of folders outside of the repository.
 */
const BENCHES: Readonly<Record<string, (reports: number, folders: readonly string[]) => Promise<void>>> = {
  read: benchRead,
  show: benchShow,
  add: benchAdd,
  scan: (_, folders) => benchScan(folders),
  memory: benchMemory,
  pages: async (_, [folder]) =>
    folder === undefined ? console.log('left out: it wants a folder of pages') : benchPages(folder),
}

const given = process.argv.slice(2)
const folders = given.filter((one) => one.includes('/') && existsSync(one))
const names = given.filter((one) => !/^\d+$/.test(one) && !folders.includes(one))
const reports = Number(given.find((one) => /^\d+$/.test(one)) ?? (names.length > 0 ? REPORTS : FEWER))
const unknown = names.find((name) => !(name in BENCHES))
if (unknown !== undefined)
  throw new Error(`no bench is called ${unknown}; there are ${Object.keys(BENCHES).join(', ')}`)
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  console.log(`\n${name}`)
  await BENCHES[name]!(reports, folders)
}
