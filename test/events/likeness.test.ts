import { describe, expect, it } from 'vitest'
import type { Amount } from '../../src/claims/claim.ts'
import { likeness, SAME } from '../../src/events/likeness.ts'
import { type Profile, profileOf } from '../../src/events/profile.ts'
import { ENGLISH_VOICES } from '../../src/events/words.ts'
import { made, type Told } from '../register/made.ts'

let made_ = 0

function profile(told: Partial<Told> & { readonly published?: string }): Profile {
  const { published = '2025-08-20', ...rest } = told
  const { claims } = made(`d${made_++}`, published, [
    { type: 'transfer', from: 'US', to: 'RW', quote: 'moved there', ...rest },
  ])
  return profileOf(claims[0] as (typeof claims)[number], published, ENGLISH_VOICES)
}

const dollars = (value: number, bound: Amount['bound'] = 'exact', per: Amount['per'] = 'lump'): Amount => ({
  value,
  currency: 'USD',
  said: `$${value}`,
  bound,
  per,
  status: 'paid',
})

// Each row: a claim, and others in falling likeness to it. Scores are compared, never pinned; the last one is no match.
const rows: readonly [string, Partial<Told>, readonly Partial<Told>[]][] = [
  [
    'a movement of seven in August',
    { when: '2025-08-15', count: 7 },
    [
      { when: '2025-08-15', count: 7, quote: 'moved there' },
      { when: '2025-08', count: 7, quote: 'flown by night' },
      { when: '2025-08-15', count: null, quote: 'flown by night' },
      { when: '2025-07', count: 7, quote: 'flown by night' },
      { when: '2025-08-15', count: 261, quote: 'flown by night' },
    ],
  ],
  [
    'one movement among totals',
    { when: '2025-10-06', count: 10 },
    [
      { when: '2025-10-06', count: 10 },
      { when: '2025-10', count: 11, modality: 'planned' },
      { when: '2025-07/2025-10-06', count: 10 },
    ],
  ],
  [
    'an agreement',
    { type: 'agreement', when: '2025-08-21~' },
    [
      { type: 'agreement', when: '2025-08-21~' },
      { type: 'agreement', when: '2025-08-19~' },
      { type: 'agreement', when: '2025-08-20~', modality: 'denied' },
      { type: 'agreement', when: '2025-08-21~', modality: 'possible' },
    ],
  ],
  [
    'the end of a scheme',
    { type: 'termination', when: '2024-07' },
    [
      { type: 'termination', when: '2024' },
      { type: 'termination', when: null },
      { type: 'termination', when: '2022' },
    ],
  ],
  [
    'a concern of one body',
    { type: 'concern', speaker: 'UN refugee agency' },
    [
      { type: 'concern', speaker: 'UN refugee agency' },
      { type: 'concern', speaker: 'Human Rights Watch' },
    ],
  ],
  [
    'a sum',
    { type: 'payment', amount: dollars(4_760_000) },
    [
      { type: 'payment', amount: dollars(4_760_000) },
      { type: 'payment', amount: dollars(5_000_000, 'about') },
      { type: 'payment', amount: dollars(4_760_000, 'exact', 'head') },
    ],
  ],
]

describe('likeness falls', () => {
  it.each(rows)('from %s', (_, told, others) => {
    const scores = others.map((other) => likeness(profile(told), profile(other)))
    for (let i = 1; i < scores.length; i++)
      expect(scores[i], JSON.stringify(others[i])).toBeLessThan(scores[i - 1] as number)
    expect(scores[0]).toBeGreaterThanOrEqual(SAME)
    expect(scores.at(-1)).toBeLessThan(SAME)
  })

  it('the same both ways', () => {
    for (const [, told, others] of rows)
      for (const other of others) {
        const [a, b] = [profile(told), profile(other)]
        expect(likeness(a, b)).toBe(likeness(b, a))
      }
  })
})

describe('no likeness', () => {
  it.each<[string, Partial<Told>, Partial<Told>]>([
    ['of two types', { type: 'transfer' }, { type: 'detention' }],
    ['of two pairs', { to: 'RW' }, { to: 'UG' }],
    ['of a named and an unnamed partner', { to: 'RW' }, { to: null }],
    ['of a plan and what was done before it was told', { modality: 'planned' }, { when: '2025-01-02' }],
    ['of two batches told to the day', { when: '2025-08-15', count: 7 }, { when: '2025-08-25', count: 7 }],
    [
      'of a deal and a denial long before it',
      { type: 'agreement', when: '2025-08' },
      { type: 'agreement', when: '2025-01', modality: 'denied' },
    ],
    ['of two unnamed critics', { type: 'concern' }, { type: 'concern' }],
  ])('%s', (_, a, b) => expect(likeness(profile(a), profile(b))).toBe(0))

  it('of two claims of one report that say the same way', () => {
    const { claims } = made('one', '2025-08-20', [
      { type: 'transfer', from: 'US', to: 'RW', count: 4, quote: 'four went on Monday' },
      { type: 'transfer', from: 'US', to: 'RW', count: 4, quote: 'another four followed' },
    ])
    const [a, b] = claims.map((claim) => profileOf(claim, '2025-08-20', ENGLISH_VOICES)) as [Profile, Profile]
    expect(likeness(a, b)).toBe(0)
  })
})
