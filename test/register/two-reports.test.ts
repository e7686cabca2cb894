import { describe, expect, it } from 'vitest'
import type { TimeSaid } from '../../src/claims/claim.ts'
import { arrangementOf, arrangementsOf } from '../../src/register/arrange.ts'
import type { Arrangement } from '../../src/register/arrangement.ts'
import { viewOf } from '../../src/register/as-of.ts'
import { compareDocuments } from '../../src/register/compare.ts'
import { conflictsOf } from '../../src/register/conflicts.ts'
import { explain } from '../../src/register/explain.ts'
import { foldLog } from '../../src/register/fold.ts'
import { entriesOf, made, OPTIONS } from './made.ts'

// The two reports that the project began with, retold in our own words with the claims that a reader finds in them.

const lastMonth: TimeSaid = { said: 'Last month', anchor: 'published', known: 'known', unresolved: 'P-1M' }
const inApril: TimeSaid = { said: 'In April', anchor: 'published', known: 'known', unresolved: '--04' }
const US_RW = { from: 'US', to: 'RW' }
const UK_RW = { from: 'GB', to: 'RW' }

const undated = made(
  'undated',
  null,
  [
    {
      type: 'negotiation',
      ...US_RW,
      speaker: 'Olivier Nduhungirehe',
      quote: 'the two sides are talking, said Foreign Minister Olivier Nduhungirehe in an interview on Rwanda TV',
    },
    { type: 'agreement', ...UK_RW, when: '2022', quote: 'a British deal of 2022 for thousands of asylum seekers' },
    { type: 'termination', ...UK_RW, when: '2024', quote: 'the new prime minister gave it up in 2024' },
    { type: 'concern', from: null, to: 'RW', speaker: 'UNHCR', quote: 'UNHCR warned of return to danger' },
    { type: 'defence', from: null, to: 'RW', speaker: 'Kigali', quote: 'Kigali calls that false' },
    {
      type: 'transfer',
      ...US_RW,
      count: 1,
      time: lastMonth,
      speaker: 'US official',
      quote: 'Last month one Iraqi was flown from America to Rwanda',
    },
    { type: 'ruling', from: 'US', to: null, time: inApril, quote: 'In April the justices stopped flights for a time' },
  ],
  { outlet: 'Undated Post' },
)
const dated = made(
  'dated',
  '2025-05-05',
  [
    {
      type: 'negotiation',
      ...US_RW,
      when: '2025-05-05',
      speaker: 'Olivier Nduhungirehe',
      quote: 'Rwanda made known that it is talking, Olivier Nduhungirehe said on Rwandan television',
    },
    { type: 'agreement', ...UK_RW, quote: 'it had agreed to something alike with Britain' },
    { type: 'termination', ...UK_RW, when: '2024-07', quote: 'Labour scrapped it last July' },
    {
      type: 'proposal',
      from: 'US',
      to: null,
      when: '2025-04',
      speaker: 'Marco Rubio',
      quote: 'Rubio was actively searching',
    },
    { type: 'agreement', from: 'US', to: 'SV', speaker: 'Nayib Bukele', quote: 'El Salvador agreed to take convicts' },
    { type: 'transfer', from: 'US', to: 'PA', quote: 'Panama received deportees' },
    { type: 'transfer', from: 'US', to: 'CR', quote: 'Costa Rica received deportees too' },
    {
      type: 'transfer',
      ...US_RW,
      count: 1,
      when: '2025-03',
      speaker: 'anonymous official',
      quote: 'one Iraqi was brought to Rwanda in March, an official told the Post',
    },
    {
      type: 'agreement',
      ...US_RW,
      modality: 'possible',
      speaker: 'anonymous official',
      quote: 'Kigali is open to more',
    },
    { type: 'proposal', from: 'US', to: 'LY', quote: 'Libya is under consideration' },
  ],
  { outlet: 'Dated Digest' },
)
const view = viewOf(foldLog(entriesOf([undated, dated])))
const arranged = (pair: string): Arrangement => arrangementOf(pair, view.claims, view.documents, view.reviews, OPTIONS)
const typed = (pair: string, type: string) => arranged(pair).events.filter((event) => event.type === type)

describe('the two reports together', () => {
  it.each([
    ['US-RW', 'negotiating'],
    ['GB-RW', 'ended'],
    ['US-SV', 'agreed'],
    ['US-PA', 'operating'],
    ['US-CR', 'operating'],
    ['US-LY', 'proposed'],
  ])('%s is %s', (pair, stage) => {
    expect(arranged(pair).stage).toMatchObject({ stage, disputed: false })
  })

  it('infer the month of the undated one from the story that both tell', () => {
    expect(view.documents.get('undated')?.published).toMatchObject({ edtf: '2025-05', known: 'inferred' })
    expect(view.inferred.get('undated')?.reason).toContain('Olivier Nduhungirehe')
    expect(view.inferred.get('undated')?.reason).toContain('Last month')
  })

  it('set March against April for one Iraqi, with both quotes', () => {
    const [event, ...others] = typed('US-RW', 'transfer')
    expect(others).toEqual([])
    expect(event).toMatchObject({ verdict: 'disputed' })
    const [conflict, ...more] = conflictsOf([arranged('US-RW')])
    expect(more).toEqual([])
    expect(conflict?.slot).toBe('when')
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['2025-03', '2025-04'])
    expect(conflict?.values.flatMap(({ quotes }) => quotes.map(({ document }) => document)).sort()).toEqual([
      'dated',
      'undated',
    ])
  })

  it('take 2024 and July 2024 as one end in two precisions', () => {
    expect(typed('GB-RW', 'termination')).toHaveLength(1)
    expect(arranged('GB-RW').differences.map(({ slot, reason }) => [slot, reason])).toEqual([['when', 'precision']])
  })

  it('count one origin behind the talks, whatever the channel is called', () => {
    const [talks, ...others] = typed('US-RW', 'negotiation')
    expect(others).toEqual([])
    expect(talks?.origins).toHaveLength(1)
    expect(talks?.verdict).toBe('single-origin')
    const origin = arranged('US-RW').origins.find(({ id }) => id === talks?.origins[0])
    expect(origin).toMatchObject({ label: 'Olivier Nduhungirehe, interview', documents: ['dated', 'undated'] })
  })

  it('show what names no partner beside the pair that it bears on', () => {
    expect(arranged('US-RW').related).toEqual(['US-*', '*-RW'])
    expect(
      arranged('US-*')
        .events.map(({ type }) => type)
        .sort(),
    ).toEqual(['proposal', 'ruling'])
    expect(
      arranged('*-RW')
        .events.map(({ type }) => type)
        .sort(),
    ).toEqual(['concern', 'defence'])
  })

  it('lie side by side, event by event', () => {
    const { both, onlyA, onlyB, sharedOrigins } = compareDocuments('undated', 'dated', view, OPTIONS)
    expect(both.map(({ event }) => `${event.type} ${event.from}`).sort()).toEqual([
      'agreement GB',
      'negotiation US',
      'termination GB',
      'transfer US',
    ])
    expect(onlyA.map(({ event }) => event.type).sort()).toEqual(['concern', 'defence', 'ruling'])
    expect(onlyB).toHaveLength(6)
    expect(both.find(({ event }) => event.type === 'transfer')?.differences).toHaveLength(1)
    expect(sharedOrigins).toHaveLength(1)
  })

  it('explain every value down to a quote that stands in its text', () => {
    for (const arrangement of arrangementsOf(view, OPTIONS))
      for (const event of arrangement.events) {
        const found = explain(event.id, view, OPTIONS)
        if (found?.kind !== 'event') throw new Error(`no event ${event.id}`)
        for (const { values } of [event.values.when, event.values.count, event.values.amount].map((values) => ({
          values,
        })))
          for (const { claims } of values)
            expect(found.claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...claims]))
        for (const { quote, document } of found.claims)
          expect(view.documents.get(document)?.text.slice(quote.start, quote.end)).toBe(quote.exact)
      }
  })
})
