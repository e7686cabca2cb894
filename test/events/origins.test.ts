import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Origin } from '../../src/events/origin.ts'
import { reconcile } from '../../src/events/reconcile.ts'
import type { Review } from '../../src/events/review.ts'
import { type Made, made, type Told } from '../register/made.ts'

function origins(reports: readonly Made[], reviews: readonly Review[] = []): readonly Origin[] {
  const documents = new Map(reports.map(({ document }) => [document.id, document]))
  return reconcile(
    reports.flatMap(({ claims }) => claims),
    documents,
    reviews,
  ).origins
}

/** Which reports share an origin, each as `a b`. */
function shared(reports: readonly Made[], reviews: readonly Review[] = []): readonly string[] {
  return origins(reports, reviews)
    .filter(({ documents }) => documents.length > 1)
    .map(({ documents }) => [...documents].sort().join(' '))
    .sort()
}

const talks = (told: Partial<Told>): Told => ({
  type: 'negotiation',
  from: 'US',
  to: 'RW',
  quote: 'they talk',
  ...told,
})
const deal = (told: Partial<Told>): Told => ({ type: 'agreement', from: 'US', to: 'UG', quote: 'a deal', ...told })

describe('one origin', () => {
  it.each<[string, readonly Made[]]>([
    [
      'a minister on television, named in full and by the last name',
      [
        made('a', '2025-05-05', [talks({ speaker: 'Olivier Nduhungirehe' })]),
        made('b', '2025-05-06', [talks({ speaker: 'Nduhungirehe', quote: 'conversations go on' })]),
      ],
    ],
    [
      'an outlet and one that credits it',
      [
        made('a', '2025-08-19', [deal({ speaker: 'document', quote: 'papers show a deal' })], {
          outlet: 'Harbour Network',
        }),
        made('b', '2025-08-20', [deal({ quote: 'a deal was struck, Harbour Network reported' })]),
      ],
    ],
    [
      'two that credit a third which the register does not hold the report of',
      [
        made('a', '2025-08-19', [deal({ quote: 'agreed, a minister told the Inland Press Agency' })]),
        made('b', '2025-08-20', [deal({ quote: 'agreed, he told the IPA' })]),
        made('c', '2024-01-01', [], { outlet: 'Inland Press Agency', text: 'Something else.' }),
      ],
    ],
    [
      'the government, named and unnamed, on one event',
      [
        made('a', '2025-10-05', [deal({ speaker: 'Thabile Mdluli' })]),
        made('b', '2025-10-06', [deal({ speaker: 'the authorities' })]),
      ],
    ],
    [
      'an internal email that two have seen',
      [
        made('a', '2025-05-02', [deal({ speaker: 'document', quote: 'an internal email shows the deal' })]),
        made('b', '2025-05-05', [
          deal({ speaker: 'anonymous official', quote: 'agreed, an official and an email said' }),
        ]),
      ],
    ],
    [
      'one court',
      [
        made('a', '2024-10-18', [
          { type: 'ruling', from: 'IT', to: 'AL', when: '2024-10-18', quote: 'the court declined' },
        ]),
        made('b', '2024-10-19', [{ type: 'ruling', from: 'IT', to: 'AL', when: '2024-10-18', quote: 'judges ruled' }]),
      ],
    ],
  ])('%s', (_, reports) => expect(shared(reports)).toEqual(['a b']))
})

describe('two origins', () => {
  it.each<[string, readonly Made[]]>([
    [
      'own reporting of two outlets',
      [made('a', '2025-05-05', [deal({})]), made('b', '2025-05-05', [deal({ quote: 'agreed' })])],
    ],
    [
      'one spokesperson months apart',
      [
        made('a', '2025-07-16', [deal({ speaker: 'Thabile Mdluli' })]),
        made('b', '2025-10-05', [deal({ speaker: 'Thabile Mdluli' })]),
      ],
    ],
    [
      'anonymous officials of two outlets',
      [
        made('a', '2025-05-05', [deal({ speaker: 'anonymous official' })]),
        made('b', '2025-05-06', [deal({ speaker: 'anonymous official' })]),
      ],
    ],
    [
      'the governments of two states',
      [
        made('a', '2025-05-05', [deal({ speaker: 'British government' })]),
        made('b', '2025-05-06', [deal({ speaker: 'Kigali' })]),
      ],
    ],
    [
      'critics here and critics there',
      [
        made('a', '2025-05-05', [
          { type: 'concern', from: 'US', to: 'RW', speaker: 'critics', quote: 'critics spoke' },
        ]),
        made('b', '2025-05-06', [
          { type: 'concern', from: 'US', to: 'RW', speaker: 'critics', quote: 'critics wrote' },
        ]),
      ],
    ],
    [
      'one leader on two matters in one week',
      [
        made('a', '2024-10-16', [
          { type: 'defence', from: 'IT', to: 'AL', speaker: 'Giorgia Meloni', quote: 'in the spirit of Europe' },
        ]),
        made('b', '2024-10-18', [
          { type: 'defence', from: 'IT', to: 'AL', speaker: 'Giorgia Meloni', quote: 'no task for magistrates' },
        ]),
      ],
    ],
  ])('%s', (_, reports) => expect(shared(reports)).toEqual([]))
})

it("an outlet's own reporting is one origin, whatever it tells, and apart from what it credits to another", () => {
  const own = made('a', '2025-08-20', [
    deal({ quote: 'a deal was struck' }),
    { type: 'transfer', from: 'US', to: 'UG', quote: 'twelve came' },
    { type: 'concern', from: 'US', to: 'UG', speaker: 'Ann Critic', quote: 'Ann Critic warned' },
  ])
  expect(origins([own]).map(({ kind, label, claims }) => [kind, label, claims.length])).toEqual([
    ['outlet', 'a News', 2],
    ['person', 'Ann Critic', 1],
  ])
})

it('a person may name an origin, and that joins what no rule joins', () => {
  const reports = [made('a', '2025-05-05', [deal({})]), made('b', '2025-07-05', [deal({ quote: 'agreed' })])]
  const claims = reports.flatMap((report) => report.claims.map(({ id }) => id))
  const review: Review = {
    id: 'r',
    by: 'ann',
    at: '2025-08-01',
    why: 'asked',
    kind: 'origin',
    claims,
    origin: 'the ambassador',
  }
  expect(shared(reports, [review])).toEqual(['a b'])
  expect(origins(reports, [review])).toMatchObject([{ kind: 'named', label: 'the ambassador' }])
})

const PARAGRAPHS = [
  'The kingdom took in ten people whom the United States had put on a plane, its prison service announced on Monday.',
  'They were brought to a jail in the north of the country, where four who had come before them are still being kept.',
  'A lawyer for two of the men complained that nobody would let her speak with her clients by telephone or in person.',
  'Under the accord, of which no text has been made public, up to one hundred and sixty people may be sent there.',
]
const wire = (id: string, day: number, order: readonly number[], ending: string): Made => {
  const text = [...order.map((i) => PARAGRAPHS[i]), ending].join('\n\n')
  const told: readonly (Told | null)[] = [
    { type: 'transfer', from: 'US', to: 'SZ', when: '2025-10-06', count: 10, quote: 'took in ten people' },
    { type: 'detention', from: 'US', to: 'SZ', when: '2025-10', count: 4, quote: 'four who had come before them' },
    { type: 'concern', from: 'US', to: 'SZ', speaker: 'lawyer', quote: 'A lawyer for two of the men complained' },
    { type: 'cap', from: 'US', to: 'SZ', count: 160, quote: 'up to one hundred and sixty people' },
  ]
  const kept = order.flatMap((i) => told[i] ?? [])
  return made(id, `2025-10-${String(6 + day).padStart(2, '0')}`, kept, { outlet: `Outlet ${id}`, text })
}

it('copies, cut, put in another order and with endings of their own, never raise the number of origins', () => {
  const copies = fc.array(
    fc.record({
      day: fc.nat(9),
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3 }),
      ending: fc.constantFrom('Follow us for more.', 'Subscribe to our letter. Our line is open day and night.'),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(copies, (made) => {
      const original = wire('original', 0, [0, 1, 2, 3], 'More to come.')
      const alone = origins([original]).length
      const all = [original, ...made.map(({ day, order, ending }, i) => wire(`copy${i}`, day, order, ending))]
      expect(origins(all)).toHaveLength(alone)
    }),
    { numRuns: 40 },
  )
})
