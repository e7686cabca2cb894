import { expect, it } from 'vitest'
import { STAGES } from '../../src/codebook/codebook.ts'
import { arrangementOf } from '../../src/register/arrange.ts'
import { made, OPTIONS, type Told } from './made.ts'

it('the codebook has evidence for every stage', () => {
  expect([...new Set(OPTIONS.evidence.map(({ stage }) => stage))].sort()).toEqual([...STAGES].sort())
})

it.each<[string, readonly Partial<Told>[]]>([
  ['proposed', [{ type: 'agreement', modality: 'possible' }]],
  ['negotiating', [{ type: 'negotiation' }]],
  ['agreed', [{ type: 'payment' }]],
  ['in_force', [{ type: 'agreement' }, { type: 'entry_into_force' }]],
  [
    'operating',
    [
      { type: 'transfer', count: 7 },
      { type: 'ruling', slots: { effect: 'blocks' } },
    ],
  ],
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
  expect(arrangementOf('US-RW', claims, new Map([['a', document]]), [], OPTIONS).stage.stage).toBe(stage)
})
