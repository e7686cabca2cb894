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
const PAGES = 4_000
const KILLS = 100
/** Milliseconds from the start at which it is killed: while threads start, pages are read, or a step is written. */
const EARLIEST = 300
const LATEST = 1_800

/** Adds the folder and gives the ids that were acknowledged; killed after a while, or let run to its end. */
function add(folder: string, register: string, killAfter: number | null): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TERTIA, 'add', '--json', '--register', register, folder])
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (code) => {
      if (timer) clearTimeout(timer)
      // Lines that the kill cut short were not acknowledged.
      const ids = out
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { document: string }).document)
      if (killAfter === null && code !== 0) reject(new Error(err))
      else resolve(ids)
    })
  })
}

test(`adding ${PAGES} pages, killed ${KILLS} times: nothing acknowledged is lost, nothing is there twice`, async () => {
  const folder = join(root, 'pages')
  const register = join(root, 'register')
  folderOfPages(folder, PAGES)
  const acknowledged: string[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    // Spread over the span in an order that never repeats a moment.
    const after = EARLIEST + ((kill * 37) % KILLS) * ((LATEST - EARLIEST) / KILLS)
    acknowledged.push(...(await add(folder, register, after)))
  }
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
