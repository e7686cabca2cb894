import { describe, expect, it } from 'vitest'
import { type ArrangeOptions, arrangementOf } from '../../src/register/arrange.ts'
import type { StageHistory, StageRule } from '../../src/register/stages.ts'
import { type Made, made, OPTIONS, type Told } from './made.ts'

const history = (...reports: readonly Made[]): StageHistory => historyBy(OPTIONS, ...reports)

function historyBy(options: ArrangeOptions, ...reports: readonly Made[]): StageHistory {
  const documents = new Map(reports.map(({ document }) => [document.id, document]))
  return arrangementOf(
    'US-RW',
    reports.flatMap(({ claims }) => claims),
    documents,
    [],
    options,
  ).stage
}

const report = (id: string, published: string, ...told: readonly Partial<Told>[]): Made =>
  made(
    id,
    published,
    told.map((one, i) => ({ type: 'agreement', from: 'US', to: 'RW', quote: `words ${i} of ${id}`, ...one })),
  )

describe('where an arrangement stands', () => {
  it.each<[string, string | null, readonly Made[]]>([
    ['nothing told', null, []],
    ['asked', 'proposed', [report('a', '2025-05-01', { type: 'proposal' })]],
    ['open to it', 'proposed', [report('a', '2025-05-01', { modality: 'possible' })]],
    ['in talks', 'negotiating', [report('a', '2025-05-01', { type: 'negotiation' }, { modality: 'possible' })]],
    ['talks denied', null, [report('a', '2025-05-01', { type: 'negotiation', modality: 'denied' })]],
    [
      'one man moved while they talk',
      'negotiating',
      [report('a', '2025-05-02', { type: 'transfer', count: 1, when: '2025-04-04' }, { type: 'negotiation' })],
    ],
    ['agreed', 'agreed', [report('a', '2025-08-21', { when: '2025-08-21~' })]],
    [
      'agreed, details open',
      'agreed',
      [report('a', '2025-08-21', { when: '2025-08-21~' }, { type: 'negotiation', when: '2025-08-22' })],
    ],
    [
      'paid for, nobody sent',
      'agreed',
      [report('a', '2026-02-13', { type: 'payment' }, { type: 'transfer', count: 0 })],
    ],
    ['a plan to sign', 'proposed', [report('a', '2025-05-01', { modality: 'planned' })]],
    [
      'in force',
      'in_force',
      [report('a', '2025-08-06', { when: '2025-07' }, { type: 'entry_into_force', when: '2025-08-05' })],
    ],
    ['people moved', 'operating', [report('a', '2025-07-16', { type: 'transfer' })]],
    [
      'a flight planned',
      'agreed',
      [report('a', '2025-10-05', {}, { type: 'transfer', modality: 'planned', count: 11 })],
    ],
    [
      'halted',
      'suspended',
      [report('a', '2025-07-16', { type: 'transfer', when: '2025-07-15' }, { type: 'suspension', when: '2025-07-16' })],
    ],
    [
      'moving again',
      'operating',
      [
        report('a', '2025-07-16', { type: 'suspension', when: '2025-07-16' }),
        report('b', '2025-09-16', { type: 'transfer', when: '2025-09-15' }),
      ],
    ],
    [
      'halted, and talked of',
      'suspended',
      [report('a', '2025-07-16', { type: 'suspension', when: '2025-07-16' }, { type: 'negotiation', when: '2025-08' })],
    ],
    ['ended', 'ended', [report('a', '2024-07-22', { when: '2022' }, { type: 'termination', when: '2024-07' })]],
    [
      'ended, money claimed later',
      'ended',
      [report('a', '2026-01-28', { type: 'termination', when: '2024-07' }, { type: 'payment', when: '2025-04' })],
    ],
    [
      'ended, its old deal told again without a date',
      'ended',
      [report('a', '2024-07-22', { type: 'termination', when: '2024-07' }), report('b', '2025-01-01', {})],
    ],
    [
      'ended and begun anew',
      'negotiating',
      [
        report('a', '2024-07-22', { type: 'termination', when: '2024-07' }),
        report('b', '2025-05-05', { type: 'negotiation', when: '2025-05' }),
      ],
    ],
    [
      'eight moved while they talk',
      'operating',
      [report('a', '2025-07-06', { type: 'transfer', count: 8, when: '2025-07-05' }, { type: 'negotiation' })],
    ],
    ['terms told of a deal that is only presupposed', 'agreed', [report('a', '2025-08-06', { type: 'terms' })]],
    ['terms of an offer', 'proposed', [report('a', '2025-08-06', { type: 'terms' }, { type: 'proposal' })]],
    [
      'turned down',
      'refused',
      [report('a', '2025-05-15', { type: 'proposal' }, { type: 'refusal', when: '2025-05-15' })],
    ],
  ])('%s: %s', (_, stage, reports) => expect(history(...reports).stage).toBe(stage))
})

describe('a disputed stage', () => {
  const told = report('a', '2025-08-19', { when: '2025-08-19~', speaker: 'document' })
  const denial = report('b', '2025-08-20', { when: '2025-08-20~', modality: 'denied', speaker: 'Henry Oryem' })
  const answer = report('c', '2025-08-21', { when: '2025-08-21~', speaker: 'Vincent Waiswa' })

  it('stands once a party denies it', () =>
    expect(history(told, denial)).toMatchObject({ stage: 'agreed', disputed: true }))

  it('is settled when an official overtakes the denial, which stays in the voices', () =>
    expect(history(told, denial, answer)).toMatchObject({ stage: 'agreed', disputed: false }))

  it('is not settled by another report of the same papers', () =>
    expect(history(told, denial, report('c', '2025-08-21', { speaker: 'document' })).disputed).toBe(true))

  it('is not settled by an outlet that tells its story again', () => {
    const again = made('c', '2025-08-22', [
      { type: 'agreement', from: 'US', to: 'RW', speaker: 'Harbour Network', quote: 'it stands by it' },
    ])
    const outlet = made('d', '2025-08-22', [], { outlet: 'Harbour Network', text: 'We stand by it.' })
    expect(history(told, denial, again, outlet).disputed).toBe(true)
  })

  it('is none where only a crowd denies', () =>
    expect(history(told, report('b', '2025-08-20', { modality: 'denied', speaker: 'critics' })).disputed).toBe(false))

  it('is not settled by the other state', () => {
    const reports = [
      report('a', '2026-01-28', { type: 'termination', modality: 'denied', speaker: 'Kigali' }),
      report('b', '2026-01-29', { type: 'termination', speaker: 'British government' }),
    ]
    expect(history(...reports)).toMatchObject({ stage: 'ended', disputed: true })
  })
})

it('each step names its claims and when it came to be known', () => {
  const { steps } = history(
    report('a', '2025-05-05', { type: 'negotiation', when: '2025-05' }),
    report('b', '2025-08-06', { when: '2025-06', instrument: 'memorandum' }),
  )
  expect(steps.map(({ stage, since, known }) => [stage, since, known])).toEqual([
    ['negotiating', '2025-05', '2025-05-05'],
    ['agreed', '2025-06', '2025-08-06'],
  ])
  expect(steps.every(({ evidence }) => evidence.length === 1)).toBe(true)
})

describe('a codebook of other evidence', () => {
  const rules = (...lines: readonly Partial<StageRule>[]): ArrangeOptions => ({
    evidence: lines.map(
      (line): StageRule => ({
        ...{ stage: 'agreed', type: 'agreement', modality: ['asserted'], slots: {}, after: [], alone: false },
        ...{ trailing: false },
        ...line,
      }),
    ),
  })
  const blocked = report('a', '2025-06-10', { type: 'ruling', when: '2025-06-09', slots: { effect: 'unlawful' } })

  it.each<[string, string | null, ArrangeOptions]>([
    ['a line that fits', 'ended', rules({ stage: 'ended', type: 'ruling', slots: { effect: 'unlawful' } })],
    ['another value of the slot', null, rules({ stage: 'ended', type: 'ruling', slots: { effect: 'lawful' } })],
    ['a stage that must come before', null, rules({ stage: 'ended', type: 'ruling', after: ['agreed'] })],
    ['no line', null, rules()],
  ])('%s: %s', (_, stage, options) => expect(historyBy(options, blocked).stage).toBe(stage))

  it('a stage that came before lets the next one count', () => {
    const options = rules({}, { stage: 'ended', type: 'ruling', after: ['agreed'] })
    expect(historyBy(options, report('b', '2025-05-01', { when: '2025-04' }), blocked).stage).toBe('ended')
  })
})
