import { benchMemory } from './memory.ts'
import { benchRead } from './read.ts'
import { benchShow } from './show.ts'

/** Reports read for memory: all by itself, fewer where it is one of three, so that all end within some minutes. */
const REPORTS = 100_000
const FEWER = 10_000

/** What is timed, in order; `npm run bench -- NAME` runs one. */
const BENCHES: Readonly<Record<string, (alone: boolean) => Promise<void>>> = {
  read: benchRead,
  show: benchShow,
  memory: (alone) => benchMemory(alone ? REPORTS : FEWER),
}

const named = process.argv.slice(2)
const unknown = named.find((name) => !(name in BENCHES))
if (unknown !== undefined)
  throw new Error(`no bench is called ${unknown}; there are ${Object.keys(BENCHES).join(', ')}`)
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  console.log(`\n${name}`)
  await BENCHES[name]!(named.length > 0)
}
