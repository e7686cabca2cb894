import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewEntry, Store } from '../../src/store/store.ts'

/** What every store must do. An implementer hands over how to open a fresh one, and how to open the same one again. */
export interface StoreMaker {
  readonly fresh: () => Promise<Store>
  readonly again: () => Promise<Store>
}

const entry = (id: string): NewEntry => ({
  id,
  kind: 'document',
  json: `{"id":"${id}"}`,
  digest: 'd',
  recorded: '2026-01-02T03:04:05.000Z',
})

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const row of rows) out.push(row)
  return out
}

export function runStoreCases(name: string, maker: StoreMaker): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await maker.fresh()
    })
    afterEach(() => store.close())

    test('entries keep their order and their content', async () => {
      await store.write(async (w) => {
        for (const id of ['b', 'a', 'c']) await w.append(entry(id))
      })
      expect(await all(store.entries())).toEqual([
        { seq: 1, ...entry('b') },
        { seq: 2, ...entry('a') },
        { seq: 3, ...entry('c') },
      ])
      expect((await all(store.entries(1))).map(({ id }) => id)).toEqual(['a', 'c'])
    })

    test('an entry appended twice is there once, with its first time', async () => {
      expect(await store.write((w) => w.append(entry('a')))).toBe(true)
      expect(await store.write((w) => w.append({ ...entry('a'), recorded: '2027-01-01T00:00:00.000Z' }))).toBe(false)
      expect(await all(store.entries())).toEqual([{ seq: 1, ...entry('a') }])
    })

    test('places in the log rise', async () => {
      await store.write(async (w) => {
        for (const id of ['a', 'a', 'b']) await w.append(entry(id))
      })
      const places = (await all(store.entries())).map(({ seq }) => seq)
      expect(places[0]).toBeLessThan(places[1] as number)
      expect(places.length).toBe(2)
    })

    test('more entries than one page come in order, each once', async () => {
      const ids = Array.from({ length: 1201 }, (_, i) => `e${i}`)
      await store.write(async (w) => {
        for (const id of ids) await w.append(entry(id))
      })
      expect((await all(store.entries())).map(({ id }) => id)).toEqual(ids)
    })

    test('blobs come back byte by byte', async () => {
      const bytes = new Uint8Array([0, 255, 10, 13, 0])
      await store.write((w) => w.keep('h', bytes))
      await store.write((w) => w.keep('h', bytes))
      expect(new Uint8Array((await store.blob('h')) as Uint8Array)).toEqual(bytes)
      expect(await store.blob('other')).toBeNull()
    })

    test('a view row is put, replaced, removed', async () => {
      await store.write((w) => w.put('pair', 'US-RW', '1'))
      await store.write((w) => w.put('pair', 'US-RW', '2'))
      expect(await store.get('pair', 'US-RW')).toBe('2')
      expect(await store.get('other', 'US-RW')).toBeNull()
      await store.write((w) => w.remove('pair', 'US-RW'))
      expect(await store.get('pair', 'US-RW')).toBeNull()
    })

    test('rows are listed by prefix in order, whatever the prefix holds', async () => {
      const keys = ['US-RW|b', 'US-RW|a', 'US-RX|a', 'US-R%|a', 'US-R_|a', 'é|1']
      await store.write(async (w) => {
        for (const key of keys) await w.put('pair', key, 'null')
      })
      const listed = async (prefix?: string) => (await all(store.list('pair', prefix))).map(({ key }) => key)
      expect(await listed('US-RW|')).toEqual(['US-RW|a', 'US-RW|b'])
      expect(await listed('US-R%')).toEqual(['US-R%|a'])
      expect(await listed('é')).toEqual(['é|1'])
      expect(await listed()).toEqual([...keys].sort())
      expect(await listed('zz')).toEqual([])
    })

    test('a list may be changed while it is walked', async () => {
      await store.write(async (w) => {
        for (let i = 0; i < 700; i++) await w.put('stale', `k${i}`, 'null')
        for await (const { key } of w.list('stale')) await w.remove('stale', key)
      })
      expect(await all(store.list('stale'))).toEqual([])
    })

    test('a change that fails leaves nothing', async () => {
      const failing = store.write(async (w) => {
        await w.append(entry('a'))
        await w.keep('h', new Uint8Array([1]))
        await w.put('pair', 'k', 'null')
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await all(store.entries())).toEqual([])
      expect(await store.blob('h')).toBeNull()
      expect(await store.get('pair', 'k')).toBeNull()
      expect(await store.write((w) => w.append(entry('a')))).toBe(true)
    })

    test('a writing reads what it has written, a reader only what is settled', async () => {
      await store.write(async (w) => {
        await w.append(entry('a'))
        expect((await all(w.entries())).length).toBe(1)
        expect((await all(store.entries())).length).toBe(0)
      })
      expect((await all(store.entries())).length).toBe(1)
    })

    test('writings asked for at once come one after another', async () => {
      const count = async (): Promise<void> => {
        await store.write(async (w) => {
          const before = Number((await w.get('n', 'n')) ?? '0')
          await Promise.resolve()
          await w.put('n', 'n', String(before + 1))
        })
      }
      await Promise.all(Array.from({ length: 20 }, count))
      expect(await store.get('n', 'n')).toBe('20')
    })

    test('a snapshot does not change while it is looked at', async () => {
      await store.write((w) => w.append(entry('a')))
      await store.snapshot(async (reading) => {
        expect((await all(reading.entries())).length).toBe(1)
        await store.write((w) => w.append(entry('b')))
        expect((await all(reading.entries())).length).toBe(1)
      })
      expect((await all(store.entries())).length).toBe(2)
    })

    test('views can be thrown away; the log stays', async () => {
      await store.write(async (w) => {
        await w.append(entry('a'))
        await w.put('pair', 'k', 'null')
      })
      await store.write((w) => w.clearViews())
      expect(await store.get('pair', 'k')).toBeNull()
      expect((await all(store.entries())).length).toBe(1)
    })

    test('what was written is there when the store is opened again', async () => {
      await store.write((w) => w.append(entry('a')))
      const other = await maker.again()
      expect((await all(other.entries())).map(({ id }) => id)).toEqual(['a'])
      await other.close()
    })

    test('two openings at once both write', async () => {
      const other = await maker.again()
      await Promise.all([store.write((w) => w.append(entry('a'))), other.write((w) => w.append(entry('b')))])
      expect((await all(store.entries())).map(({ id }) => id).sort()).toEqual(['a', 'b'])
      await other.close()
    })
  })
}
