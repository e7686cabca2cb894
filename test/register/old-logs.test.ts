import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { arrangementsOf } from '../../src/register/arrange.ts'
import { viewOf } from '../../src/register/as-of.ts'
import { type Entry, entryOf } from '../../src/register/entry.ts'
import { foldLog } from '../../src/register/fold.ts'
import { OPTIONS } from './made.ts'

// One log per version of an entry that was ever released. These files are never edited: they must fold for ever.

const entriesIn = (name: string): readonly Entry[] =>
  readFileSync(new URL(`old-logs/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry)

it('entries of version 1 fold', () => {
  const view = viewOf(foldLog(entriesIn('v1.jsonl')))
  expect([...view.documents.keys()].sort()).toEqual(['a', 'b'])
  expect(view.documents.get('b')?.published).toMatchObject({ edtf: '2025-05', known: 'inferred' })
  expect(view.claims).toHaveLength(3)
  const [arrangement, ...others] = arrangementsOf(view, OPTIONS)
  expect(others).toEqual([])
  expect(arrangement).toMatchObject({ pair: 'US-RW', stage: { stage: 'negotiating', disputed: false } })
  expect(arrangement?.events.map(({ type, claims }) => [type, claims.length])).toEqual([['negotiation', 2]])
})

it('entries of version 1 still get the ids that they had', () => {
  for (const { v: _, id, recorded, ...content } of entriesIn('v1.jsonl')) expect(entryOf(content, recorded).id).toBe(id)
})
