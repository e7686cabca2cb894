import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tertia } from '../cli/world.ts'

const REPORTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'reports')
const here = existsSync(REPORTS)
if (!here)
  console.log('the two reports that the project began with are not beside this checkout: their test is skipped')

interface Line {
  readonly document: string
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly when: string | null
  readonly count: number | null
  readonly modality: string
  readonly speaker: string | null
}

const folder = here ? mkdtempSync(join(tmpdir(), 'tertia-two-')) : ''
const register = ['--register', folder]
let claims: readonly Line[] = []
const linesOf = (out: string): readonly Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe.skipIf(!here)('the two reports that the project began with', () => {
  beforeAll(async () => {
    expect((await tertia(['add', REPORTS, ...register])).code).toBe(0)
    claims = linesOf((await tertia(['export', 'claims', '--format', 'jsonl', ...register])).out)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each<[string, Partial<Line>]>([
    [
      'talks between Rwanda and the United States, by the foreign minister',
      { type: 'negotiation', from: 'US', to: 'RW', modality: 'asserted', speaker: 'Olivier Nduhungirehe' },
    ],
    [
      'talks begun shortly after a return to office that the report tells elsewhere',
      { type: 'negotiation', from: 'US', to: 'RW', when: '2025-01/..', speaker: 'anonymous official' },
    ],
    [
      'an Iraqi moved in March, by an official without a name',
      { type: 'transfer', from: 'US', to: 'RW', when: '2025-03', count: 1, speaker: 'anonymous official' },
    ],
    ['an Iraqi moved last month', { type: 'transfer', from: 'US', to: 'RW', when: null, count: 1 }],
    ['Rwanda open to more', { type: 'agreement', from: 'US', to: 'RW', modality: 'possible' }],
    ['the British deal of 2022', { type: 'agreement', from: 'GB', to: 'RW', when: '2022' }],
    ['its end in 2024', { type: 'termination', from: 'GB', to: 'RW', when: '2024' }],
    ['its end in July 2024', { type: 'termination', from: 'GB', to: 'RW', when: '2024-07' }],
    ['the concern of human rights groups', { type: 'concern', to: 'RW', speaker: 'human rights groups' }],
    ['the concern of UNHCR', { type: 'concern', to: 'RW', speaker: 'United Nations refugee agency' }],
    ['the answer from Kigali', { type: 'defence', to: 'RW', speaker: 'Kigali' }],
    ['El Salvador agreed', { type: 'agreement', from: 'US', to: 'SV', modality: 'asserted' }],
    ['Panama received people', { type: 'transfer', from: 'US', to: 'PA', count: null }],
    ['Costa Rica received people', { type: 'transfer', from: 'US', to: 'CR', count: null }],
    [
      'the search for partners, by Marco Rubio',
      { type: 'proposal', from: 'US', to: null, when: '2025-04', speaker: 'Marco Rubio' },
    ],
    ['Libya under consideration', { type: 'proposal', from: 'US', to: 'LY' }],
    ['the Supreme Court in April', { type: 'ruling', from: 'US' }],
  ])('tell of %s', (_, expected) => {
    expect(claims).toContainEqual(expect.objectContaining(expected))
  })

  it.each<[string, string | null, string | null]>([
    ['US-RW', 'negotiating', '2025-05-05'],
    ['GB-RW', 'ended', '2024-07'],
    ['US-SV', 'agreed', null],
    ['US-*', 'proposed', '2025-04'],
  ])('leave %s at stage %s', async (pair, stage, since) => {
    const { out } = await tertia(['arrangements', '--json', ...register])
    const all = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly pair: string })
    expect(all.find((one) => one.pair === pair)).toMatchObject({ stage, since })
  })

  it('contradict each other on one thing: the month in which the Iraqi was moved', async () => {
    const { out } = await tertia(['conflicts', '--json', ...register])
    const all = out
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { readonly slot: string; readonly values: readonly { readonly value: string }[] },
      )
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ slot: 'when', pair: 'US-RW' })
    expect(all[0]!.values.map(({ value }) => value).sort()).toEqual(['2025-03', '2025-04'])
  })

  it('date the first one by the story that it shares with the other', async () => {
    const { out } = await tertia(['export', 'documents', '--format', 'json', ...register])
    const dates = (JSON.parse(out) as readonly { readonly published: object }[]).map(({ published }) => published)
    expect(dates).toContainEqual(expect.objectContaining({ edtf: '2025-05', known: 'inferred' }))
  })
})
