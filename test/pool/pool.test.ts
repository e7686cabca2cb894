import { afterAll, expect, test } from 'vitest'
import { CODEBOOK } from '../../src/cli/reader.ts'
import { createPool } from '../../src/pool/pool.ts'
import type { Work } from '../../src/pool/work.ts'
import { UNDECLARED } from '../../src/source/net/tdm.ts'

const open: { readonly close: () => Promise<void> }[] = []
afterAll(async () => {
  for (const pool of open) await pool.close()
})
function pool(...args: Parameters<typeof createPool> extends [string, ...infer Rest] ? Rest : never) {
  const made = createPool(CODEBOOK, ...args)
  open.push(made)
  return made
}

const page = (name: string, body: string): Work => ({
  kind: 'bytes',
  fetched: {
    ...{
      kind: 'bytes',
      input: name,
      place: null,
      media: 'html',
      charset: null,
      bytes: Buffer.from(body),
      listed: null,
    },
    capture: {
      ...{ address: `file:${name}`, finalAddress: `file:${name}`, time: '2026-01-01T00:00:00.000Z', status: null },
      ...{ headers: [], digest: 'sha256:0', tdm: UNDECLARED, warc: Buffer.from('') },
    },
  },
  given: {},
})
const report = (i: number): string =>
  `<html><head><title>Report number ${i}</title></head><body><article><h1>Report number ${i}</h1><p>Rwanda received ${i + 3} people deported from the United States, the foreign ministry said, in what it called flight number ${i}; talks on a further group were going on, it added, and nothing was signed.</p></article></body></html>`

test('each of many things gets its own answer, however many are held at a time', async () => {
  const reading = pool({ width: 2 })
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => reading.read(page(`${i}.html`, report(i)))))
  expect(answers.map((done) => (done.kind === 'read' ? done.document.title : done.kind))).toEqual(
    Array.from({ length: 40 }, (_, i) => `Report number ${i}`),
  )
})

test('what takes too long is refused by its name, and what waited behind it is read', async () => {
  const reading = pool({ width: 1, limits: { time: 1, memory: 1024 } })
  const [first, ...rest] = await Promise.all([0, 1, 2].map((i) => reading.read(page(`${i}.html`, report(i)))))
  // The first has the time that its thread takes to start; what comes behind it has a millisecond.
  expect(first?.kind).toBe('read')
  for (const [i, done] of rest.entries())
    if (done.kind === 'refused')
      expect(done.fault.message).toContain(`${i + 1}.html: reading it takes more than 0.001 s`)
    else expect(done.kind).toBe('read')
})

test('what takes too much memory costs itself alone', async () => {
  // Too little for the reader itself: every thread breaks, and every input is named.
  const reading = pool({ width: 1, limits: { time: 30_000, memory: 24 } })
  const answers = await Promise.all([0, 1].map((i) => reading.read(page(`${i}.html`, report(i)))))
  expect(answers.map((done) => (done.kind === 'refused' ? done.fault.message : done.kind))).toEqual([
    expect.stringMatching(/^0\.html: reading it takes more than 24 MB of memory/),
    expect.stringMatching(/^1\.html: reading it takes more than 24 MB of memory/),
  ])
})
