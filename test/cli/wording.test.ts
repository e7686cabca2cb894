import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { append } from '../../src/store/append.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { entriesOf, made, type Told } from '../register/made.ts'
import { tertia } from './world.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-wording-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What `show` says of two reports with these claims. */
async function shown(one: Partial<Told>, other: Partial<Told>): Promise<string> {
  const folder = mkdtempSync(join(root, 'r'))
  const reports = [one, other].map((told, i) =>
    made(`r${i}`, '2025-08-22', [{ type: 'agreement', from: 'US', to: 'UG', quote: `What report ${i} says`, ...told }]),
  )
  const store = openSqliteStore(folder, { create: true })
  await store.write((writing) => append(writing, entriesOf(reports)))
  await store.close()
  return (await tertia(['show', 'US-UG', '--register', folder])).out.replace(/\s+/g, ' ')
}

const UNCOUNTED = { type: 'transfer' }
const FIVE = { type: 'transfer', count: 5, when: '2025-07-03' }

test.each<[string, Partial<Told>, Partial<Told>]>([
  [
    'one is the date of the decision or its signing, the other that of its announcement',
    { when: '2025-07-29' },
    { when: '2025-08-21~' },
  ],
  ['one is only more exact', { when: '2025-07-29' }, { when: '2025-07' }],
  [
    'how far it has come; no contradiction, since one tells what a side would accept, the other that the two are talking',
    { modality: 'possible' },
    { type: 'negotiation' },
  ],
  ['moved: 1 transfer, no number told', UNCOUNTED, { type: 'concern' }],
  ['moved: 5 in 1 transfer (our sum)', FIVE, { type: 'concern' }],
  [
    'moved: 5 in 1 of 2 transfers (our sum; no number told for the other)',
    FIVE,
    { type: 'transfer', when: '2025-05-01' },
  ],
])('%s', async (words, one, other) => {
  expect(await shown(one, other)).toContain(words)
})
