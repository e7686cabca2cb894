import { describe, expect, it } from 'vitest'
import { arrangementOf } from '../../src/register/arrange.ts'
import type { Arrangement } from '../../src/register/arrangement.ts'
import { made, OPTIONS, type Told } from './made.ts'

function arranged(...told: readonly (Partial<Told> & { readonly quote: string })[]): Arrangement {
  const { document, claims } = made(
    'a',
    '2025-10-23',
    told.map((one) => ({ type: 'transfer', from: 'US', to: 'GH', ...one })),
  )
  return arrangementOf('US-GH', claims, new Map([['a', document]]), [], OPTIONS)
}

const FIVE = { quote: 'Five men arrived', count: 5, when: '2025-09-03' }
const TEN = { quote: 'ten more followed', count: 10, when: '2025-10-09' }

describe('a running total is not added to its parts', () => {
  it.each<[string, Partial<Told> & { readonly quote: string }]>([
    ['by its day', { quote: 'Ghana has had fifteen', count: 15, when: '../2025-10-23', upTo: '2025-10-23' }],
    ['by its span', { quote: 'fifteen since September', count: 15, when: '2025-09/..' }],
    ['“so far”', { quote: 'America has sent 15 people so far', count: 15 }],
    ['“so far”, with the day of its telling', { quote: '15 people have come so far', count: 15, when: '2025-10-20' }],
    ['“in all”', { quote: 'In all 15 have been moved', count: 15 }],
    ['“brings the total”', { quote: 'That brings the total to 15', count: 15, when: '2025-10-09' }],
  ])('%s', (_, total) => {
    const { transfers } = arranged(FIVE, TEN, total)
    expect(transfers.computed).toEqual({ low: 15, high: 15, uncounted: 0 })
    expect(transfers.reportedTotals.map(({ high }) => high)).toEqual([15])
  })

  it('what sums up one movement is that movement', () => {
    const { transfers } = arranged({ quote: 'In all 5 landed on 3 September', count: 5, when: '2025-09-03' }, TEN)
    expect(transfers.computed).toEqual({ low: 15, high: 15, uncounted: 0 })
    expect(transfers.reportedTotals).toEqual([])
  })

  it('a span without a number is a movement without a number', () => {
    const { transfers } = arranged({ quote: 'people were moved in those weeks', when: '2025-09/2025-10' })
    expect(transfers.computed).toEqual({ low: 0, high: 0, uncounted: 1 })
    expect(transfers.reportedTotals).toEqual([])
  })
})

describe('the day from which a stage holds', () => {
  it.each<[string, string | null, Partial<Told> & { readonly quote: string }]>([
    [
      'never the end of a running total',
      null,
      { quote: 'fifteen', count: 15, when: '../2025-10-23', upTo: '2025-10-23' },
    ],
    ['nor the day on which it was told', null, { quote: '15 so far', count: 15, when: '2025-10-20' }],
    ['the start of a span', '2025-09', { quote: 'fifteen since September', count: 15, when: '2025-09/..' }],
    ['a movement’s own', '2025-09-03', FIVE],
  ])('%s', (_, since, told) => {
    expect(arranged(told).stage).toMatchObject({ stage: 'operating', steps: [{ since }] })
  })

  it('its words are those of a claim that gives it', () => {
    const reports = [
      made('a', '2025-09-04', [{ type: 'transfer', from: 'US', to: 'GH', count: 5, quote: 'Five have come' }]),
      made('b', '2025-09-05', [{ type: 'transfer', from: 'US', to: 'GH', ...FIVE }]),
    ]
    const documents = new Map(reports.map(({ document }) => [document.id, document]))
    const claims = reports.flatMap((report) => report.claims)
    const { steps } = arrangementOf('US-GH', claims, documents, [], OPTIONS).stage
    expect(steps.at(-1)?.since).toBe('2025-09-03')
    expect(claims.find(({ id }) => id === steps.at(-1)?.evidence[0])?.quote.exact).toBe('Five men arrived')
    expect(steps.at(-1)?.known).toBe('2025-09-04')
  })

  it('of months that contradict each other, the one that more origins give', () => {
    const told = (id: string, when: string, published: string) =>
      made(id, published, [
        { type: 'transfer', from: 'US', to: 'GH', count: 5, when, quote: `Five men came, ${id} said`, speaker: id },
      ])
    const reports = [
      told('Ada', '2025-04', '2025-05-04'),
      told('Bea', '2025-03', '2025-05-05'),
      told('Cleo', '2025-03', '2025-05-06'),
    ]
    const documents = new Map(reports.map(({ document }) => [document.id, document]))
    const { steps } = arrangementOf(
      'US-GH',
      reports.flatMap(({ claims }) => claims),
      documents,
      [],
      OPTIONS,
    ).stage
    expect(steps.at(-1)?.since).toBe('2025-03')
  })
})
