import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../src/claims/claim.ts'
import { builtinReader } from '../src/cli/reader.ts'
import { NO_OUTLETS } from '../src/document/outlets.ts'
import { readReports } from '../src/pipeline.ts'
import { readAlone } from '../src/pool/alone.ts'
import { OUTLETS } from '../src/world/en/outlets.ts'

/** The samples are what a newcomer sees first. */
const FILES = readdirSync('examples').map((name) => `examples/${name}`)

/** A sample as it stands in its file. */
interface Sample {
  readonly id?: unknown
  readonly outlet?: unknown
  readonly title?: unknown
  readonly published?: unknown
  readonly sample?: unknown
  readonly text?: unknown
}

const samples: readonly Sample[] = FILES.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample),
)
const byId = samples.map((sample) => [String(sample.id), sample] as const)

/** An outlet's name as it is compared: no article, no case, and not the mark of words that need a cue. */
const bare = (outlet: string): string => outlet.toLowerCase().replace(/^~?(the )?/, '')
const real = new Set(OUTLETS.split(';').map(bare))

describe('samples', () => {
  test('are at least 36, in JSON Lines', () => {
    expect(FILES.filter((file) => !file.endsWith('.jsonl'))).toEqual([])
    expect(samples.length).toBeGreaterThanOrEqual(36)
  })

  test('have an id each, told apart from any other', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
  })

  test.each(byId)('%s says that it is a sample, and by whom and when', (id, sample) => {
    expect(id).toMatch(/^sample-/)
    expect(sample.sample).toBe(true)
    expect(sample.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const field of [sample.outlet, sample.title, sample.text]) expect(field).toMatch(/\S/)
  })

  test('come from no outlet that there is', () => {
    expect(samples.map(({ outlet }) => String(outlet)).filter((outlet) => real.has(bare(outlet)))).toEqual([])
  })
})

describe('read', () => {
  const claims = new Map<string, readonly Claim[]>()
  const faults: string[] = []

  beforeAll(async () => {
    const options = { now: () => '2026-01-01T00:00:00.000Z' }
    for await (const one of readReports(
      FILES,
      readAlone({ reader: await builtinReader(), outlets: NO_OUTLETS }),
      options,
    ))
      if (one.kind === 'report') claims.set(one.document.id, one.claims)
      else faults.push(one.kind)
  })

  test('all can be used', () => {
    expect(faults).toEqual([])
    expect(claims.size).toBe(samples.length)
  })

  test('each tells something', () => {
    expect([...claims].filter(([, told]) => told.length === 0).map(([id]) => id)).toEqual([])
  })

  test('they tell of more than a dozen arrangements', () => {
    const pairs = [...claims.values()].flat().flatMap(({ from, to }) => (from && to ? [`${from}-${to}`] : []))
    expect(new Set(pairs).size).toBeGreaterThan(12)
  })
})
