import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readCodebook } from '../../src/codebook/read.ts'
import { arrangementOf } from '../../src/register/arrange.ts'
import { stageRulesOf } from '../../src/register/stage-rules.ts'
import { STAGES } from '../../src/register/stages.ts'
import { made, type Told } from './made.ts'

const CODEBOOK = fileURLToPath(new URL('../../codebooks/third-country-transfers', import.meta.url))
const rules = stageRulesOf(readCodebook(CODEBOOK))

it('the codebook has evidence for every stage', () => {
  expect([...new Set(rules.map(({ stage }) => stage))].sort()).toEqual([...STAGES].sort())
})

it.each<[string, readonly Partial<Told>[]]>([
  ['proposed', [{ type: 'proposal' }]],
  ['negotiating', [{ type: 'negotiation' }]],
  ['agreed', [{ type: 'agreement' }]],
  ['in_force', [{ type: 'agreement' }, { type: 'entry_into_force' }]],
  ['operating', [{ type: 'transfer', count: 7 }]],
  [
    'suspended',
    [
      { type: 'agreement', when: '2025-03' },
      { type: 'suspension', when: '2025-04' },
    ],
  ],
  [
    'ended',
    [
      { type: 'agreement', when: '2022' },
      { type: 'termination', when: '2024-07' },
    ],
  ],
  ['refused', [{ type: 'refusal' }]],
])('shows %s', (stage, told) => {
  const { document, claims } = made(
    'a',
    '2025-05-05',
    told.map((one, i) => ({ type: 'agreement', from: 'US', to: 'RW', quote: `words ${i}`, ...one })),
  )
  const found = arrangementOf('US-RW', claims, new Map([['a', document]]), [], { evidence: rules })
  expect(found.stage.stage).toBe(stage)
})
