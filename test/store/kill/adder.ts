/** Adds one report after another to a register and says each id once it is safe; started, and killed, by `kill.test.ts`. */
import { parseArgs } from 'node:util'
import { addReports } from '../../../src/pipeline.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { reportRecord, tools } from '../samples.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [folder, name] = positionals as [string, string]
const store = openSqliteStore(folder, { create: true })
for (let i = 0; ; i++) {
  const line = `${JSON.stringify(reportRecord(`${name}-${i}`))}\n`
  for await (const one of addReports(store, ['-'], tools, () => new Date().toISOString(), { stdin: bytes(line) }))
    if (one.kind === 'report') process.stdout.write(`${one.document.id}\n`)
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
