import { describe, expect, it } from 'vitest'
import type { TimeSaid } from '../../src/claims/claim.ts'
import { inferDates } from '../../src/events/infer-date.ts'
import { resolveTime } from '../../src/events/resolve-time.ts'
import { type Made, made, type Told } from '../register/made.ts'

const talks = (told: Partial<Told> = {}): Told => ({
  type: 'negotiation',
  from: 'US',
  to: 'RW',
  speaker: 'Olivier Nduhungirehe',
  quote: 'they talk',
  ...told,
})
const said = (words: string, unresolved: string): TimeSaid => ({
  said: words,
  anchor: 'published',
  known: 'known',
  unresolved,
})

function inferred(undated: Made, ...dated: readonly Made[]): string | null {
  const claims = [undated, ...dated].flatMap((report) => report.claims)
  const found = inferDates(
    [undated.document],
    dated.map(({ document }) => document),
    claims,
  )
  return found.get('u')?.edtf ?? null
}

describe('the month of an undated report', () => {
  it.each<[string, string | null, Made, readonly Made[]]>([
    [
      'by the talks that a named person told of',
      '2025-05',
      made('u', null, [talks()]),
      [made('a', '2025-05-05', [talks()])],
    ],
    [
      'by a name cut short',
      '2025-05',
      made('u', null, [talks({ speaker: 'Nduhungirehe' })]),
      [made('a', '2025-05-05', [talks()])],
    ],
    [
      'by the report that shares most',
      '2025-08',
      made('u', null, [talks(), { type: 'transfer', from: 'US', to: 'RW', count: 7, quote: 'seven came' }]),
      [
        made('a', '2025-05-05', [talks()]),
        made('b', '2025-08-28', [talks(), { type: 'transfer', from: 'US', to: 'RW', count: 7, quote: 'seven came' }]),
      ],
    ],
    [
      'not by what has been said for years',
      null,
      made('u', null, [talks({ type: 'concern' })]),
      [made('a', '2025-05-05', [talks({ type: 'concern' })])],
    ],
    [
      'not by an unnamed voice',
      null,
      made('u', null, [talks({ speaker: 'official' })]),
      [made('a', '2025-05-05', [talks({ speaker: 'official' })])],
    ],
    ['not by another pair', null, made('u', null, [talks()]), [made('a', '2025-05-05', [talks({ to: 'UG' })])]],
    [
      'never before what it tells as done',
      null,
      made('u', null, [
        talks(),
        { type: 'ruling', from: 'US', to: 'RW', when: '2025-06-23', quote: 'the court ruled' },
      ]),
      [made('a', '2025-05-05', [talks()])],
    ],
    [
      'never the month that it names as past',
      null,
      made('u', null, [
        talks(),
        { type: 'ruling', from: 'US', to: 'RW', time: said('In May', '--05'), quote: 'in May' },
      ]),
      [made('a', '2025-05-05', [talks()])],
    ],
    ['from nothing', null, made('u', null, [talks()]), []],
  ])('%s', (_, expected, undated, dated) => expect(inferred(undated, ...dated)).toBe(expected))
})

describe('the day of an undated report by its own opening', () => {
  const lead = (text: string): Made => made('u', null, [talks({ quote: 'they talk' })], { text: `${text} they talk.` })

  it.each<[string, string | null, Made]>([
    ['a full day in the opening', '2025-05-05~', lead('On Monday, May 5, 2025, the minister disclosed that')],
    ['no year', null, lead('On Monday, May 5, the minister disclosed that')],
    ['a later day behind it', null, lead('After the vote of 5 May 2025 and before that of 9 June 2025')],
    ['far down', null, lead(`${'So it goes, and so it went on for long. '.repeat(12)}On 5 May 2025`)],
  ])('%s', (_, expected, undated) => expect(inferred(undated)).toBe(expected))

  it('then dates the others that tell the same story', () => {
    const { document, claims } = lead('On Monday, May 5, 2025, the minister disclosed that')
    const other = made('v', null, [talks({ quote: 'he said so' })])
    const found = inferDates([document, other.document], [], [...claims, ...other.claims])
    expect(found.get('v')).toMatchObject({ edtf: '2025-05', known: 'inferred' })
  })
})

describe('a time that hangs on an inferred month', () => {
  it.each<[string, string, string | null, Partial<Told>]>([
    ['last month', 'P-1M', '2025-04', {}],
    ['last year', 'P-1Y', '2024', {}],
    ['in April', '--04', '2025-04', {}],
    ['in November', '--11', '2024-11', {}],
    ['in November', '--11', '2025-11', { modality: 'planned' }],
    ['on Monday', 'weekday:1', null, {}],
  ])('%s (%s) is %s', (words, unresolved, expected, more) => {
    const { claims } = made('u', null, [talks({ time: said(words, unresolved), ...more })])
    const date = { edtf: '2025-05', known: 'inferred' as const, reason: 'a test' }
    expect(resolveTime(claims[0] as (typeof claims)[number], date).when).toBe(expected)
  })

  it.each<[string, string, string | null, Partial<Told>]>([
    ['its words tell one time', 'Last month they were moved', '2025-04', { type: 'transfer' }],
    ['its words tell a month', 'In April the judges ruled', '2025-04', { type: 'ruling' }],
    ['its words tell none', 'they were moved', null, { type: 'transfer' }],
    ['it tells of what lasts', 'In April they talked', null, {}],
  ])('where the reader kept no time and %s: %s', (_, quote, expected, more) => {
    const { claims } = made('u', null, [talks({ quote, ...more })])
    const date = { edtf: '2025-05-05~', known: 'inferred' as const, reason: 'a test' }
    expect(resolveTime(claims[0] as (typeof claims)[number], date).when).toBe(expected)
  })

  it('is left alone where the reader could resolve it', () => {
    const { claims } = made('u', null, [talks({ when: '2025-03', time: said('last month', 'P-1M') })])
    const date = { edtf: '2025-05', known: 'inferred' as const, reason: 'a test' }
    expect(resolveTime(claims[0] as (typeof claims)[number], date).when).toBe('2025-03')
  })
})
