import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'
import { StoreFault } from '../../src/text/errors.ts'
import { runStoreCases } from './store.cases.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-store-'))
afterAll(() => rmSync(root, { recursive: true }))
let made = 0
const folder = (): string => join(root, `r${++made}`)

let last = ''
runStoreCases('SQLite', {
  fresh: async () => {
    last = folder()
    return openSqliteStore(last, { create: true })
  },
  again: async () => openSqliteStore(last),
})

const entry = (id: string, json = '{}') => ({
  id,
  kind: 'document',
  json,
  digest: 'd',
  recorded: '2026-01-01T00:00:00.000Z',
})

async function faultOf(step: () => unknown): Promise<string> {
  try {
    await step()
  } catch (error) {
    expect(error).toBeInstanceOf(StoreFault)
    return (error as Error).message
  }
  throw new Error('no fault')
}

test('a register of an earlier format is taken to this one by its first writer, its arrangements marked', async () => {
  const dir = folder()
  const store = openSqliteStore(dir, { create: true })
  await store.write((writing) => writing.put('arrangement', 'US-RW', '{}'))
  await store.close()
  const db = new DatabaseSync(join(dir, 'register.sqlite'))
  db.exec("UPDATE meta SET value = '1' WHERE key = 'format'")
  db.close()
  const again = openSqliteStore(dir)
  expect(await again.get('stale', 'US-RW')).toBeNull()
  await again.write(async () => {})
  expect(await again.get('stale', 'US-RW')).toBe('null')
  await again.write((writing) => writing.remove('stale', 'US-RW'))
  await again.write(async () => {})
  expect(await again.get('stale', 'US-RW')).toBeNull()
  await again.close()
})

describe('a fault names the register and the mend', () => {
  test('no register', async () => {
    const dir = folder()
    expect(await faultOf(() => openSqliteStore(dir))).toContain(`${dir}: there is no register here; make one with`)
  })

  test('a register of a newer version', async () => {
    const dir = folder()
    await openSqliteStore(dir, { create: true }).close()
    const db = new DatabaseSync(join(dir, 'register.sqlite'))
    db.exec("UPDATE meta SET value = '3' WHERE key = 'format'")
    db.close()
    expect(await faultOf(() => openSqliteStore(dir))).toMatch(
      /made by a newer version of Tertia \(format 3;.*update Tertia/,
    )
  })

  test.each([
    ['says no number', "UPDATE meta SET value = 'abc'"],
    ['says nothing', 'DELETE FROM meta'],
    ['has no such table', 'DROP TABLE meta'],
  ])('a register whose format %s', async (_, sql) => {
    const dir = folder()
    await openSqliteStore(dir, { create: true }).close()
    const db = new DatabaseSync(join(dir, 'register.sqlite'))
    db.exec(sql)
    db.close()
    expect(await faultOf(() => openSqliteStore(dir))).toMatch(/is no register|damaged or no register/)
  })

  test('a file that is no register', async () => {
    const dir = folder()
    await openSqliteStore(dir, { create: true }).close()
    writeFileSync(join(dir, 'register.sqlite'), 'Dear editor, '.repeat(500))
    expect(await faultOf(() => openSqliteStore(dir))).toContain('no register; name another folder')
  })

  test('a folder that cannot be made', async () => {
    const file = join(root, 'a-file')
    writeFileSync(file, '')
    expect(await faultOf(() => openSqliteStore(join(file, 'r'), { create: true }))).toContain('cannot be made')
  })

  test('a writer that never lets go', async () => {
    const dir = folder()
    const store = openSqliteStore(dir, { create: true, patience: 50 })
    const other = new DatabaseSync(join(dir, 'register.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    expect(await faultOf(() => store.write((w) => w.append(entry('a'))))).toContain('another process has been writing')
    // Readers never wait.
    expect(await store.get('pair', 'k')).toBeNull()
    const late = openSqliteStore(dir, { patience: 50 })
    expect(await late.get('pair', 'k')).toBeNull()
    await late.close()
    other.exec('ROLLBACK')
    other.close()
    expect(await store.write((w) => w.append(entry('a')))).toBe(true)
    await store.close()
  })

  test('a full disk: nothing of the step stays, all before it does', async () => {
    const dir = folder()
    const store = openSqliteStore(dir, { create: true, maxPages: 40 })
    await store.write((w) => w.append(entry('small')))
    const large = store.write(async (w) => {
      for (let i = 0; i < 100; i++) await w.append(entry(`e${i}`, JSON.stringify('x'.repeat(5000))))
    })
    expect(await faultOf(() => large)).toContain('the disk is full; nothing of this step was stored; make room')
    expect(await ids(store)).toEqual(['small'])
    expect(await store.write((w) => w.append(entry('next')))).toBe(true)
    await store.close()
  })
})

test('the log cannot be changed even by hand', async () => {
  const dir = folder()
  const store = openSqliteStore(dir, { create: true })
  await store.write((w) => w.append(entry('a')))
  await store.close()
  const db = new DatabaseSync(join(dir, 'register.sqlite'))
  expect(() => db.exec("UPDATE entries SET json = '{}'")).toThrow('never changed')
  expect(() => db.exec('DELETE FROM entries')).toThrow('never removed')
  db.close()
})

async function ids(store: Store): Promise<string[]> {
  const out: string[] = []
  for await (const { id } of store.entries()) out.push(id)
  return out
}
