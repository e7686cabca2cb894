import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { making } from '../../src/cli/reader.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { verify } from '../../src/store/verify.ts'
import { VIEW } from '../../src/store/views.ts'
import { folderOfPages } from './pages.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-kill-pages-'))
afterAll(() => rmSync(root, { recursive: true }))
const TERTIA = fileURLToPath(new URL('../../bin/tertia.js', import.meta.url))
const PAGES = 2_000
const KILLS = 100

/** When an add is killed: so many milliseconds after its start, or after its first acknowledged page. */
type Moment = { readonly after: 'start' | 'first'; readonly wait: number }

/** Milliseconds after the start: while threads start and the first pages are read. */
const STARTING = 1_800
/** Milliseconds after the first acknowledged page: while pages are read and steps are written. */
const WORKING = 600

/** Two kills in three come early; no moment comes twice, and they come in no order. */
function momentOf(kill: number): Moment {
  const share = ((kill * 37) % KILLS) / KILLS
  return kill % 3 !== 0 ? { after: 'start', wait: share * STARTING } : { after: 'first', wait: share * WORKING }
}

/** Adds the folder and gives the ids that were acknowledged; killed at a moment, or let run to its end. */
function add(folder: string, register: string, moment: Moment | null): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TERTIA, 'add', '--json', '--register', register, folder])
    let [out, err] = ['', '']
    let timer: NodeJS.Timeout | null = null
    const killIn = (wait: number): void => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), wait)
    }
    if (moment?.after === 'start') killIn(moment.wait)
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (moment?.after === 'first') killIn(moment.wait)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.on('close', (code) => {
      if (timer) clearTimeout(timer)
      // Lines that the kill cut short were not acknowledged.
      const ids = out
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { document: string }).document)
      if (moment === null && code !== 0) reject(new Error(err))
      else resolve(ids)
    })
  })
}

test(`adding ${PAGES} pages, killed ${KILLS} times: nothing acknowledged is lost, nothing is there twice`, async () => {
  const folder = join(root, 'pages')
  const register = join(root, 'register')
  folderOfPages(folder, PAGES)
  const acknowledged: string[] = []
  for (let kill = 0; kill < KILLS; kill++) acknowledged.push(...(await add(folder, register, momentOf(kill))))
  expect(acknowledged.length).toBeGreaterThan(0)
  acknowledged.push(...(await add(folder, register, null)))
  expect(new Set(acknowledged).size).toBe(acknowledged.length)

  const store = openSqliteStore(register)
  const count = async (kind: string): Promise<number> => {
    let rows = 0
    for await (const _ of store.list(kind)) rows++
    return rows
  }
  for (const id of acknowledged) expect(await store.get(VIEW.document, id), id).not.toBeNull()
  expect([await count(VIEW.document), await count(VIEW.readings), await count(VIEW.capture)]).toEqual([
    PAGES,
    PAGES,
    PAGES,
  ])
  const scratch = openSqliteStore(join(root, 'scratch'), { create: true })
  const { findings, entries } = await verify(store, scratch, await making())
  expect(findings).toEqual([])
  expect(entries).toBe(3 * PAGES)
  await scratch.close()
  await store.close()
})
