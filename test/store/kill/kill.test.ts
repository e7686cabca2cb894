import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { verify } from '../../../src/store/verify.ts'
import { VIEW } from '../../../src/store/views.ts'
import { tools } from '../samples.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-kill-'))
afterAll(() => rmSync(root, { recursive: true }))
const ADDER = fileURLToPath(new URL('adder.ts', import.meta.url))

/** Kills at these many milliseconds after the first acknowledged report: in the midst of something, and each time of something else. */
const MOMENTS = [0, 5, 20, 60, 150]

/** Starts two adders on one register, kills both after a while, and gives what they acknowledged. */
async function addAndKill(folder: string, round: number, moment: number): Promise<readonly string[]> {
  const acknowledged: string[] = []
  const adders = ['a', 'b'].map((name) => spawn(process.execPath, ['--no-warnings', ADDER, folder, `${round}${name}`]))
  let said = ''
  let errors = ''
  const first = new Promise<void>((resolve, reject) => {
    for (const adder of adders) {
      adder.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        resolve()
      })
      adder.stderr.on('data', (chunk: Buffer) => {
        errors += chunk.toString()
      })
      adder.on('exit', () => reject(new Error(`an adder ended by itself: ${errors}`)))
    }
  })
  await first
  await new Promise((resolve) => setTimeout(resolve, moment))
  for (const adder of adders) {
    const gone = new Promise((resolve) => adder.on('close', resolve))
    adder.kill('SIGKILL')
    await gone
  }
  acknowledged.push(...said.split('\n').filter((id) => /^\d+[ab]-\d+$/.test(id)))
  expect(errors).toBe('')
  return acknowledged
}

test('killed at any instant, two writers at once: what was acknowledged is there, and nothing is half done', async () => {
  const folder = join(root, 'register')
  const acknowledged: string[] = []
  for (const [round, moment] of MOMENTS.entries()) acknowledged.push(...(await addAndKill(folder, round, moment)))
  // Each round waits for its first; how many follow is for the machine to say.
  expect(acknowledged.length).toBeGreaterThanOrEqual(MOMENTS.length)

  const store = openSqliteStore(folder)
  for (const id of acknowledged) {
    expect(await store.get(VIEW.document, id), id).not.toBeNull()
    expect(await store.get(VIEW.readings, id), id).not.toBeNull()
  }
  const scratch = openSqliteStore(join(root, 'scratch'), { create: true })
  const { findings, entries } = await verify(store, scratch, await tools.making())
  expect(findings).toEqual([])
  expect(entries).toBeGreaterThanOrEqual(2 * acknowledged.length)
  await scratch.close()
  await store.close()
}, 60_000)
