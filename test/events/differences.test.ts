import { describe, expect, it } from 'vitest'
import type { Amount } from '../../src/claims/claim.ts'
import type { Difference } from '../../src/events/difference.ts'
import { reconcile } from '../../src/events/reconcile.ts'
import { type Made, made, type Told } from '../register/made.ts'

function differences(reports: readonly Made[]): readonly Difference[] {
  const documents = new Map(reports.map(({ document }) => [document.id, document]))
  const claims = reports.flatMap((report) => report.claims)
  return reconcile(claims, documents).differences
}

/** `slot reason value | value`, values sorted; a contradiction has no reason. */
function plain(reports: readonly Made[]): readonly string[] {
  return differences(reports)
    .map(
      ({ slot, reason, values }) =>
        `${slot} ${reason ?? 'CONTRADICTS'} ${values
          .map(({ value }) => value)
          .sort()
          .join(' | ')}`,
    )
    .sort()
}

const report = (id: string, published: string, ...told: readonly Partial<Told>[]): Made =>
  made(
    id,
    published,
    told.map((one, i) => ({ type: 'transfer', from: 'US', to: 'RW', quote: `words ${i} of report ${id}`, ...one })),
  )
const money = (value: number, more: Partial<Amount> = {}): Partial<Told> => ({
  type: 'payment',
  amount: { value, currency: 'USD', said: '', bound: 'exact', per: 'lump', status: 'paid', ...more },
})

describe('contradictions', () => {
  it.each<[string, readonly Made[], readonly string[]]>([
    [
      'two months of one movement',
      [
        report('a', '2025-05-05', { when: '2025-03', count: 1 }),
        report('b', '2025-05-06', { when: '2025-04', count: 1 }),
      ],
      ['when CONTRADICTS 2025-03 | 2025-04'],
    ],
    [
      'a vague date does not hide it, and stands with the one that it fits',
      [
        report('a', '2025-05-05', { when: '2025-03', count: 1 }),
        report('b', '2025-05-06', { when: '2025-04-04', count: 1 }),
        report('c', '2025-05-06', { when: '2025-04', count: 1 }),
      ],
      ['when CONTRADICTS 2025-03 | 2025-04-04', 'when precision 2025-04 | 2025-04-04'],
    ],
    [
      'two figures for one day',
      [
        report('a', '2024-10-19', { type: 'return_to_sender', when: '2024-10-19', count: 12 }),
        report('b', '2024-10-20', { type: 'return_to_sender', when: '2024-10-19', count: 16 }),
      ],
      ['count CONTRADICTS 12 | 16'],
    ],
    [
      'two totals up to one day',
      [
        report('a', '2026-03-12', { when: '2025-07/2026-03-11', count: 19 }),
        report('b', '2026-03-13', { when: '2025-07/2026-03', count: 18 }),
      ],
      ['count CONTRADICTS 18 | 19'],
    ],
    [
      'a deal and its denial',
      [
        report('a', '2025-08-19', { type: 'agreement', when: '2025-08-19~' }),
        report('b', '2025-08-20', { type: 'agreement', when: '2025-08-20~', modality: 'denied', speaker: 'Ann Oryem' }),
      ],
      ['existence CONTRADICTS agreement | no agreement'],
    ],
    [
      'an end that one side denies',
      [
        report('a', '2026-01-28', { type: 'termination', speaker: 'British government' }),
        report('b', '2026-01-29', { type: 'termination', speaker: 'Kigali', modality: 'denied' }),
      ],
      ['status CONTRADICTS no termination | termination'],
    ],
    [
      'the year of one decision slipped',
      [
        report('a', '2021-02-06', { type: 'agreement', when: '2019-09' }),
        report('b', '2021-02-07', { type: 'agreement', when: '2020-09' }),
      ],
      ['when CONTRADICTS 2019-09 | 2020-09'],
    ],
    [
      'a deal of years ago and its denial now',
      [
        report('a', '2018-01-05', { type: 'agreement', when: '2013' }),
        report('b', '2018-01-06', { type: 'agreement', when: '2018-01-06', modality: 'denied', speaker: 'Kigali' }),
      ],
      ['existence CONTRADICTS agreement | no agreement'],
    ],
    [
      'rival ceilings',
      [
        report('a', '2024-10-19', { type: 'cap', count: 36000 }),
        report('b', '2024-10-20', { type: 'cap', count: 39000 }),
      ],
      ['count CONTRADICTS 36000 | 39000'],
    ],
    [
      'rival sums',
      [report('a', '2026-02-13', money(4_760_000)), report('b', '2026-02-16', money(6_000_000))],
      ['amount CONTRADICTS 4760000 USD | 6000000 USD'],
    ],
  ])('%s', (_, reports, expected) => expect(plain(reports)).toEqual(expected))
})

describe('agreement in other words', () => {
  it.each<[string, readonly Made[], readonly string[]]>([
    [
      'precision: a year and its month',
      [
        report('a', '2025-05-05', { type: 'termination', when: '2024' }),
        report('b', '2025-05-06', { type: 'termination', when: '2024-07' }),
      ],
      ['when precision 2024 | 2024-07'],
    ],
    [
      'precision: signed, and announced later',
      [
        report('a', '2025-08-06', { type: 'agreement', when: '2025-06' }),
        report('b', '2025-08-06', { type: 'agreement', when: '2025-08-05~' }),
      ],
      ['when precision 2025-06 | 2025-08-05~'],
    ],
    [
      'plan: eleven announced and ten come',
      [
        report('a', '2025-10-05', { when: '2025-10', count: 11, modality: 'planned' }),
        report('b', '2025-10-07', { when: '2025-10-06', count: 10 }),
      ],
      ['count plan 10 | 11', 'when precision 2025-10 | 2025-10-06'],
    ],
    [
      'snapshot: a running total on two days',
      [
        report('a', '2025-11-18', { when: '2025-07/2025-11-18', count: 15 }),
        report('b', '2026-03-12', { when: '2025-07/2026-03-11', count: 19 }),
      ],
      ['count snapshot 15 | 19'],
    ],
    [
      'snapshot: nobody yet, four by summer',
      [report('a', '2024-03-01', { when: '../2024-03-01', count: 0 }), report('b', '2024-07-22', { count: 4 })],
      ['count snapshot 0 | 4'],
    ],
    [
      'population: two groups within days, told apart by one report',
      [
        report(
          'a',
          '2024-10-19',
          { type: 'return_to_sender', when: '2024-10-16', count: 4 },
          { type: 'return_to_sender', when: '2024-10-19', count: 12 },
        ),
      ],
      ['count population 12 | 4'],
    ],
    [
      'period: at a time, and a year',
      [report('a', '2024-10-19', { type: 'cap', count: 3000 }, { type: 'cap', count: 36000 })],
      ['count period 3000 | 36000'],
    ],
    [
      'rounding: more than 30 is 32',
      [
        report('a', '2026-02-13', money(32_000_000)),
        report('b', '2026-02-14', money(30_000_000, { bound: 'at least' })),
      ],
      ['amount rounding 30000000 USD | 32000000 USD'],
    ],
    [
      'timezone: it left on the fourth and landed on the fifth',
      [
        report('a', '2025-07-06', { when: '2025-07-04', count: 8 }),
        report('b', '2025-07-06', { when: '2025-07-05', count: 8 }),
      ],
      ['when timezone 2025-07-04 | 2025-07-05'],
    ],
    [
      'scope: open to more, and talks',
      [report('a', '2025-05-05', { type: 'agreement', modality: 'possible' }, { type: 'negotiation' })],
      ['status scope talks | willing'],
    ],
  ])('%s', (_, reports, expected) => expect(plain(reports)).toEqual(expected))
})

describe('no difference', () => {
  it.each<[string, readonly Made[]]>([
    [
      'a batch in July and one in October',
      [
        report('a', '2025-07-16', { when: '2025-07', count: 5 }),
        report('b', '2025-10-07', { when: '2025-10-06', count: 10 }),
      ],
    ],
    ['lump sums of one report', [report('a', '2026-02-13', money(7_500_000), money(5_100_000))]],
    [
      'a sum and one a head',
      [report('a', '2026-02-13', money(133_000, { per: 'head' })), report('b', '2026-02-13', money(107_000))],
    ],
    [
      'two currencies',
      [report('a', '2026-02-13', money(5_100_000)), report('b', '2026-02-13', money(5_000_000, { currency: 'EUR' }))],
    ],
    [
      'talks told in two months',
      [
        report('a', '2025-05-05', { type: 'negotiation', when: '2025-05' }),
        report('b', '2025-06-05', { type: 'negotiation', when: '2025-06' }),
      ],
    ],
    [
      'two critics',
      [
        report('a', '2025-05-05', { type: 'concern', speaker: 'Ann A' }),
        report('b', '2025-05-05', { type: 'concern', speaker: 'Ben B', when: '2025-05-01' }),
      ],
    ],
  ])('%s', (_, reports) => expect(plain(reports)).toEqual([]))
})

it('a report that relays an older denial stands for what it brings itself', () => {
  const [found] = differences([
    report('a', '2025-08-19', { type: 'agreement', when: '2025-08-19~', speaker: 'document' }),
    report(
      'b',
      '2025-08-20',
      { type: 'agreement', when: '2025-08-20~', modality: 'denied', speaker: 'Ann Oryem' },
      { type: 'agreement', when: '2025-08-19~' },
    ),
  ])
  expect(found?.values.map(({ documents }) => documents)).toEqual([['a'], ['b']])
})
