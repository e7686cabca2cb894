import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import type { Reader } from '../../src/claims/extract.ts'
import { making } from '../../src/cli/reader.ts'
import { NO_OUTLETS } from '../../src/document/outlets.ts'
import { addReports, readAgain } from '../../src/pipeline.ts'
import { readAlone } from '../../src/pool/alone.ts'
import { foldLog } from '../../src/register/fold.ts'
import { unpack } from '../../src/store/entries.ts'
import { lookNow } from '../../src/store/look.ts'
import { lookBack } from '../../src/store/look-back.ts'
import { rebuild } from '../../src/store/rebuild.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { wholeState } from '../../src/store/state.ts'
import type { Store } from '../../src/store/store.ts'
import { verify } from '../../src/store/verify.ts'
import { VIEW } from '../../src/store/views.ts'
import { StoreFault } from '../../src/text/errors.ts'
import { namedReader, nameReader, reportRecord } from './samples.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-register-'))
afterAll(() => rmSync(root, { recursive: true }))
let made = 0
const fresh = (): { folder: string; store: Store } => {
  const folder = join(root, `r${++made}`)
  return { folder, store: openSqliteStore(folder, { create: true }) }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function add(
  store: Store,
  records: readonly unknown[],
  reader: Reader = nameReader,
  recorded = '2026-01-02T00:00:00.000Z',
) {
  const stdin = bytes(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const kinds: string[] = []
  for await (const one of addReports(
    store,
    ['-'],
    { reading: readAlone({ reader, outlets: NO_OUTLETS }), making },
    () => recorded,
    { stdin },
  ))
    kinds.push(one.kind === 'refused' ? one.fault.message : one.kind)
  return kinds
}

async function gather<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function rowsOf(store: Store): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = []
  for (const kind of Object.values(VIEW))
    for await (const { key, json } of store.list(kind)) rows.push([kind, key, json])
  return rows
}

async function check(store: Store): Promise<readonly string[]> {
  const scratch = fresh().store
  const { findings } = await verify(store, scratch, await making())
  await scratch.close()
  return findings.map(({ where, problem }) => `${where}: ${problem}`)
}

describe('adding', () => {
  test('the same twice adds nothing', async () => {
    const { store } = fresh()
    expect(await add(store, [reportRecord('a'), reportRecord('b')])).toEqual(['report', 'report'])
    const before = await gather(store.entries())
    expect(await add(store, [reportRecord('a'), reportRecord('b')], nameReader, '2027-01-01T00:00:00.000Z')).toEqual([
      'known',
      'known',
    ])
    expect(await gather(store.entries())).toEqual(before)
    await store.close()
  })

  test.each([
    ['another text', { text: 'Other words.' }, 'holds another text under the id a; give this report an id of its own'],
    ['another date', { published: '2025-05-07' }, 'holds this report with another publication date'],
  ])('%s under one id is refused, and the rest goes on', async (_, change, words) => {
    const { store } = fresh()
    const kinds = await add(store, [reportRecord('a'), reportRecord('a', change), reportRecord('b')])
    expect(kinds.filter((kind) => kind === 'report').length).toBe(2)
    expect(kinds.find((kind) => kind.includes('refused') || kind.includes('register holds'))).toContain(words)
    await store.close()
  })

  test.each([
    ['no date this time', { published: null }],
    ['no outlet this time', { outlet: null }],
    ['a title read otherwise', { title: 'Another' }],
  ])('%s is the same report', async (_, change) => {
    const { store } = fresh()
    expect(await add(store, [reportRecord('a'), reportRecord('a', change)])).toEqual(
      expect.arrayContaining(['report', 'known']),
    )
    await store.close()
  })

  test('a newer reader does not read what is handed over again, but what is held', async () => {
    const { store } = fresh()
    await add(store, [reportRecord('a')])
    const dates: (string | null)[] = []
    const newer: Reader = {
      name: 'names@2',
      read: ({ published }) => {
        dates.push(published?.edtf ?? null)
        return []
      },
    }
    expect(await add(store, [reportRecord('a', { published: null })], newer)).toEqual(['known'])
    await readAgain(
      store,
      { reading: readAlone({ reader: newer, outlets: NO_OUTLETS }), making },
      () => '2026-02-01T00:00:00.000Z',
    )
    expect(dates).toEqual(['2025-05-06'])
    await store.close()
  })

  test('many reports in several transactions', async () => {
    const { store } = fresh()
    const kinds = await add(
      store,
      Array.from({ length: 450 }, (_, i) => reportRecord(`r${i}`)),
    )
    expect(kinds.length).toBe(450)
    expect((await gather(store.entries())).length).toBe(900)
    const look = await lookNow(store, making)
    expect((await look.summaries()).map(({ pair, documents }) => [pair, documents])).toEqual([['US-RW', 450]])
    await store.close()
  })
})

describe('views', () => {
  test('hold the state that the whole log folds to', async () => {
    const { store } = fresh()
    await add(store, [reportRecord('a'), reportRecord('b', { published: null }), reportRecord('c', { outlet: null })])
    await readAgain(
      store,
      { reading: readAlone({ reader: namedReader('names@2'), outlets: NO_OUTLETS }), making },
      () => '2026-02-01T00:00:00.000Z',
    )
    const entries = await gather(store.entries())
    const folded = foldLog(await Promise.all(entries.map((entry) => unpack(entry, store))))
    expect(await wholeState(store)).toEqual(folded)
    await store.close()
  })

  test('come out the same to the byte, whatever came together, and after a rebuild', async () => {
    const [one, other] = [fresh().store, fresh().store]
    const records = ['a', 'b', 'c'].map((id) => reportRecord(id, id === 'b' ? { published: null } : {}))
    await add(one, records)
    for (const record of records) await add(other, [record])
    // Which line of the input a record stood on is told of each document, and may differ.
    const comparable = async (store: Store) => (await rowsOf(store)).filter(([kind]) => kind !== VIEW.document)
    expect(await comparable(other)).toEqual(await comparable(one))
    const before = await rowsOf(one)
    await rebuild(one, await making())
    expect(await rowsOf(one)).toEqual(before)
    await one.close()
    await other.close()
  })

  test('only the arrangements that were touched are made anew', async () => {
    const { store } = fresh()
    await add(store, [reportRecord('a'), reportRecord('b', { text: 'Washington sent 3 people to Uganda.' })])
    await store.write((w) => w.put(VIEW.arrangement, 'US-UG', '"untouched"'))
    await add(store, [reportRecord('c')])
    expect(await store.get(VIEW.arrangement, 'US-UG')).toBe('"untouched"')
    expect(JSON.parse((await store.get(VIEW.arrangement, 'US-RW')) as string).documents).toEqual(['a', 'c'])
    await store.close()
  })

  test('an arrangement behind the log is shown as it should be', async () => {
    const { store } = fresh()
    await add(store, [reportRecord('a')])
    await store.write(async (w) => {
      await w.put(VIEW.arrangement, 'US-RW', '{"old":true}')
      await w.put(VIEW.stale, 'US-RW', 'null')
    })
    const look = await lookNow(store, making)
    expect((await look.arrangement('US-RW'))?.documents).toEqual(['a'])
    expect((await look.summaries()).length).toBe(1)
    await store.close()
  })
})

describe('reading again', () => {
  test('a newer version supersedes its own older claims, and imports stay', async () => {
    const { store } = fresh()
    await add(store, [reportRecord('a')])
    const silent: Reader = { name: 'names@2', read: () => [] }
    expect(
      await readAgain(
        store,
        { reading: readAlone({ reader: silent, outlets: NO_OUTLETS }), making },
        () => '2026-02-01T00:00:00.000Z',
      ),
    ).toEqual({ read: 1, changed: 1, reader: 'names@2' })
    const look = await lookNow(store, making)
    expect(await look.claimsOf('a')).toEqual([])
    expect(await look.summaries()).toEqual([])
    expect(
      await readAgain(
        store,
        { reading: readAlone({ reader: silent, outlets: NO_OUTLETS }), making },
        () => '2026-03-01T00:00:00.000Z',
      ),
    ).toEqual({ read: 1, changed: 0, reader: 'names@2' })
    expect(await check(store)).toEqual([])
    await store.close()
  })
})

describe('as of a day', () => {
  const records = [
    reportRecord('early', { published: '2025-03-01' }),
    reportRecord('late', {
      published: '2025-08-01',
      text: 'Washington sent 9 people to Rwanda and sent 3 people to Uganda.',
    }),
  ]

  test.each([
    ['published', '2025-02-28', []],
    ['published', '2025-03-01', ['US-RW 1']],
    ['published', '2025-12-01', ['US-RW 2', 'US-UG 1']],
    ['recorded', '2025-12-01', []],
    ['recorded', '2026-01-02', ['US-RW 2', 'US-UG 1']],
  ] as const)('by %s, %s', async (clock, asOf, expected) => {
    const { store } = fresh()
    await add(store, records)
    const look = await lookBack(store, { asOf, clock }, await making())
    expect((await look.summaries()).map(({ pair, documents }) => `${pair} ${documents}`)).toEqual(expected)
    expect((await look.arrangement('US-RW'))?.documents.length ?? 0).toBe(
      expected.length === 0 ? 0 : Number(expected[0]?.at(-1)),
    )
    await store.close()
  })
})

describe('a damaged register is a fault, not a bug', () => {
  test.each([
    ['a row that is no JSON', "UPDATE view SET json = '{'", 'run `tertia verify`, then `tertia rebuild`'],
    ['a table that is gone', 'DROP TABLE view', 'a part of it is missing'],
  ])('%s', async (_, sql, words) => {
    const { folder, store } = fresh()
    await add(store, [reportRecord('a')])
    await store.close()
    const db = new DatabaseSync(join(folder, 'register.sqlite'))
    db.exec(sql)
    db.close()
    const again = openSqliteStore(folder)
    const look = async () => (await lookNow(again, making)).summaries()
    await expect(look()).rejects.toThrow(StoreFault)
    await expect(look()).rejects.toThrow(words)
    await again.close()
  })
})

test('what was read before a fault is kept', async () => {
  const { store } = fresh()
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${JSON.stringify(reportRecord('a'))}\n`)
    throw new TypeError('a bug')
  }
  const reading = async () => {
    for await (const _ of addReports(
      store,
      ['-'],
      { reading: readAlone({ reader: nameReader, outlets: NO_OUTLETS }), making },
      () => '2026',
      { stdin: broken() },
    ));
  }
  await expect(reading()).rejects.toThrow('a bug')
  expect(await gather(store.list(VIEW.document))).toHaveLength(1)
  await store.close()
})

describe('verify finds', () => {
  const damage = async (sql: string): Promise<readonly string[]> => {
    const { folder, store } = fresh()
    await add(store, [reportRecord('a'), reportRecord('b')])
    expect(await check(store)).toEqual([])
    await store.close()
    const db = new DatabaseSync(join(folder, 'register.sqlite'))
    db.exec('DROP TRIGGER entries_stay; DROP TRIGGER entries_remain')
    db.exec(sql)
    db.close()
    const again = openSqliteStore(folder)
    const findings = await check(again)
    await again.close()
    return findings
  }

  test.each([
    [
      'a changed text',
      "UPDATE blobs SET bytes = CAST(replace(CAST(bytes AS TEXT), 'people', 'peeple') AS BLOB)",
      'does not give its',
    ],
    ['a missing text', 'DELETE FROM blobs', 'is missing'],
    [
      'a changed document',
      `UPDATE entries SET json = replace(json, 'Lake Post', 'Lake Past') WHERE kind = 'document'`,
      'does not give its digest',
    ],
    [
      'a changed claim',
      `UPDATE entries SET json = replace(json, '"count":7', '"count":8') WHERE kind = 'claims'`,
      'does not give its digest',
    ],
    [
      'a moved quote',
      `UPDATE entries SET json = replace(json, '"start":', '"start":1') WHERE kind = 'claims'`,
      'does not give its digest',
    ],
    [
      'a changed row',
      "UPDATE view SET json = replace(json, '7', '8') WHERE kind = 'arrangement'",
      'differs from the log',
    ],
    ['a missing row', "DELETE FROM view WHERE kind = 'claim'", 'differs from the log'],
    ["a kind that is not the content's", "UPDATE entries SET kind = 'review' WHERE kind = 'claims'", 'its kind is not'],
    ['another time', "UPDATE entries SET recorded = '2020-01-01T00:00:00.000Z'", 'its recorded is not that'],
    ['rows that are no JSON', "UPDATE view SET json = '{'", 'then `tertia rebuild`'],
    ['an entry that is no JSON', "UPDATE entries SET json = '{' WHERE seq = 1", 'does not give its digest'],
    ['a row too many', "INSERT INTO view VALUES ('claim', 'x', '1')", 'is not in the log'],
  ])('%s', async (_, sql, words) => {
    const findings = await damage(sql)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.join('\n')).toContain(words)
  })
})
