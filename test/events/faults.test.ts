import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../src/events/faults.ts'
import { reconcile } from '../../src/events/reconcile.ts'
import { type Made, made } from '../register/made.ts'

/** `kind document`, for every fault of some reports. */
function faults(...reports: readonly Made[]): readonly string[] {
  const documents = new Map(reports.map(({ document }) => [document.id, document]))
  const claims = reports.flatMap((report) => report.claims)
  return faultsOf(reconcile(claims, documents), documents)
    .map(({ kind, document }) => `${kind} ${document}`)
    .sort()
}

/** A report of a plain text, with one claim so that it counts. */
const text = (id: string, published: string, words: string): Made =>
  made(id, published, [{ type: 'concern', from: 'US', to: 'RW', quote: words.slice(0, 8) }], { text: words })

describe('faults', () => {
  it.each<[string, readonly Made[], readonly string[]]>([
    [
      'a weekday that is not its date',
      [text('a', '2025-05-06', 'He was a guest on Sunday, 5 May 2025, of the radio.')],
      ['calendar a'],
    ],
    [
      'nationalities that do not make their total',
      [text('a', '2024-10-20', 'All 16 migrants, ten Bangladeshis and eight Egyptians, were taken back.')],
      ['arithmetic a'],
    ],
    [
      'parts of a total',
      [text('a', '2026-02-14', 'There are 47 accords, of which 15 are firm and 30 are being negotiated.')],
      ['arithmetic a'],
    ],
    [
      'batches that do not make the running total',
      [
        made('a', '2026-03-13', [
          { type: 'transfer', from: 'US', to: 'SZ', when: '2025-07', count: 5, quote: 'five in July' },
          { type: 'transfer', from: 'US', to: 'SZ', when: '2025-10', count: 10, quote: 'ten in October' },
          { type: 'transfer', from: 'US', to: 'SZ', when: '2026-03-11', count: 4, quote: 'four on Wednesday' },
          { type: 'transfer', from: 'US', to: 'SZ', when: '2025-07/2026-03', count: 18, quote: 'the total is 18' },
        ]),
      ],
      ['arithmetic a'],
    ],
    [
      'a hedge lost on the way',
      [
        made('a', '2025-08-20', [
          {
            type: 'agreement',
            from: 'US',
            to: 'UG',
            modality: 'denied',
            speaker: 'Henry Oryem',
            quote: 'as far as he knew there was no deal',
          },
        ]),
        made('b', '2025-08-20', [
          {
            type: 'agreement',
            from: 'US',
            to: 'UG',
            modality: 'denied',
            speaker: 'Henry Oryem',
            quote: 'he denied a deal',
          },
        ]),
      ],
      ['hedge b'],
    ],
  ])('%s', (_, reports, expected) => expect(faults(...reports)).toEqual(expected))
})

describe('no fault', () => {
  it.each<[string, readonly Made[]]>([
    ['a right weekday', [text('a', '2025-05-06', 'He was a guest on Monday, 5 May 2025, of the radio.')]],
    ['a weekday without a date', [text('a', '2025-05-06', 'He was a guest on Sunday of the radio.')]],
    [
      'parts that add up',
      [text('a', '2024-10-16', 'The ship brought 16 men, ten Bangladeshis and six Egyptians, ashore.')],
    ],
    ['some of a number', [text('a', '2026-02-14', 'There are 47 accords, of which 15 are firm and two are secret.')]],
    [
      'figures that are no parts',
      [text('a', '2026-02-14', 'Of 20 people aboard, eight and 11 years old were the youngest.')],
    ],
    [
      'a total over batches of which one is not told',
      [
        made('a', '2025-10-07', [
          { type: 'transfer', from: 'US', to: 'SZ', when: '2025-10-06', count: 10, quote: 'ten on Monday' },
          {
            type: 'transfer',
            from: 'US',
            to: 'SZ',
            when: '2025-07/2025-10-06',
            count: 15,
            quote: 'fifteen since July',
          },
        ]),
      ],
    ],
  ])('%s', (_, reports) => expect(faults(...reports)).toEqual([]))
})
