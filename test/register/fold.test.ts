import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, Review } from '../../src/events/review.ts'
import { arrangementsOf } from '../../src/register/arrange.ts'
import { type AsOf, NOW, viewOf } from '../../src/register/as-of.ts'
import { type Entry, entryOf } from '../../src/register/entry.ts'
import { explain } from '../../src/register/explain.ts'
import { fold, foldAll, foldLog } from '../../src/register/fold.ts'
import { EMPTY, type RegisterState } from '../../src/register/state.ts'
import { canonicalJson, contentId } from '../../src/text/canonical.ts'
import { type Made, made, OPTIONS, type Told } from './made.ts'

const RUNS = { numRuns: 60 }

/** Everything that a reader can see of a state, as bytes. */
function seen(state: RegisterState, at: AsOf = NOW): string {
  return canonicalJson(arrangementsOf(viewOf(state, at), OPTIONS))
}

const tolds: fc.Arbitrary<Told> = fc
  .record({
    type: fc.constantFrom('negotiation', 'agreement', 'transfer', 'termination', 'payment', 'concern', 'cap'),
    to: fc.constantFrom('RW', 'UG', null),
    when: fc.constantFrom(null, '2025', '2025-03', '2025-04', '2025-04-04', '2024-07', '2025-03/2025-05'),
    count: fc.constantFrom(null, 1, 7, 8),
    modality: fc.constantFrom('asserted' as const, 'denied' as const, 'planned' as const, 'possible' as const),
    speaker: fc.constantFrom(null, 'Ann Minister', 'Ben Minister', 'document', 'anonymous official', 'Kigali'),
    words: fc.constantFrom('people were moved there', 'the two sides spoke of it', 'it was said in an interview'),
  })
  .map(({ words, ...told }) => ({ from: 'US', ...told, quote: words }))

const reports: fc.Arbitrary<readonly Made[]> = fc
  .array(
    fc.record({
      published: fc.constantFrom(null, '2025-04-20', '2025-05-05', '2025-05-06', '2025-07-01'),
      told: fc.array(tolds, { maxLength: 5 }),
      outlet: fc.constantFrom('The Harbour Gazette', 'Meridian Wire'),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map(({ published, told, outlet }, i) => made(`d${i}`, published, told, { outlet })))

const logs: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(reports, fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }))
  .map(([all, days]) =>
    all.flatMap(({ document, claims }, i) => [
      entryOf({ kind: 'document', document, provenance: { via: 'file', name: null } }, day(days[i] as number)),
      entryOf({ kind: 'claims', document: document.id, reader: 'builtin@1', claims }, day(days[i + 6] as number)),
    ]),
  )

function day(n: number): string {
  return new Date(Date.UTC(2025, 4, 1 + n)).toISOString()
}

function reviewOf(decision: Decision, at: string): Review {
  const base = { by: 'someone', at, why: 'test', ...decision }
  return { ...base, id: contentId(base) } as Review
}

function decided(review: Review): Entry {
  return entryOf({ kind: 'review', review }, review.at)
}

describe('folding', () => {
  it('a and then b is folding both', () => {
    fc.assert(
      fc.property(logs, fc.nat(12), (log, cut) => {
        const halves = foldAll(foldLog(log.slice(0, cut)), log.slice(cut))
        expect(seen(halves)).toBe(seen(foldLog(log)))
      }),
      RUNS,
    )
  })

  it('in any order gives the same', () => {
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(seen(foldLog(shuffled))).toBe(seen(foldLog(log)))
        },
      ),
      RUNS,
    )
  })

  it('one by one is folding all', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(seen(log.reduce(fold, EMPTY))).toBe(seen(foldLog(log)))
      }),
      RUNS,
    )
  })

  it('twice is folding once', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(seen(foldLog([...log, ...log]))).toBe(seen(foldLog(log)))
      }),
      RUNS,
    )
  })

  it('a review and its undoing restores the register to the byte, and undoing that brings the review back', () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.constantFrom('reject', 'amend', 'split', 'origin'), (log, pick, kind) => {
        const before = foldLog(log)
        const { claims } = viewOf(before)
        const claim = claims[pick % Math.max(1, claims.length)]?.id
        if (claim === undefined) return
        const decision: Decision =
          kind === 'amend'
            ? { kind, claim, change: { when: '2025-06-01', to: 'SS' } }
            : kind === 'split'
              ? { kind, claims: [claim] }
              : kind === 'origin'
                ? { kind, claims: [claim], origin: 'a press conference' }
                : { kind: 'reject', claim }
        const review = reviewOf(decision, day(40))
        const undo = reviewOf({ kind: 'undo', review: review.id }, day(41))
        const redo = reviewOf({ kind: 'undo', review: undo.id }, day(42))
        const after = foldAll(before, [decided(review)])
        expect(seen(foldAll(after, [decided(undo)]))).toBe(seen(before))
        expect(seen(foldAll(after, [decided(undo), decided(redo)]))).toBe(seen(after))
      }),
      RUNS,
    )
  })

  it('leaves a past day as it was: reports of later days change nothing in it', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const early = log.filter((entry) => entry.kind !== 'document' || isBy(entry, '2025-05-05'))
        const at: AsOf = { asOf: '2025-05-05', clock: 'published' }
        expect(seen(foldLog(log), at)).toBe(seen(foldLog(early), at))
      }),
      RUNS,
    )
  })

  it('knows by the recording clock what the log knew that day and no more', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const at: AsOf = { asOf: '2025-05-12', clock: 'recorded' }
        const known = log.filter(({ recorded }) => recorded.slice(0, 10) <= '2025-05-12')
        expect(seen(foldLog(log), at)).toBe(seen(foldLog(known)))
      }),
      RUNS,
    )
  })

  it('explains every event, origin and claim', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const view = viewOf(foldLog(log))
        for (const { events, origins } of arrangementsOf(view, OPTIONS)) {
          for (const { id, claims } of events)
            expect(explain(id, view, OPTIONS)).toMatchObject({
              kind: 'event',
              claims: claims.map((claim) => ({ id: claim })),
            })
          for (const { id } of origins) expect(explain(id, view, OPTIONS)?.kind).toBe('origin')
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('readings', () => {
  const one = made('d', '2025-05-05', [{ type: 'transfer', from: 'US', to: 'RW', count: 1, quote: 'one was moved' }])
  const other = made('d', '2025-05-05', [{ type: 'cap', from: 'US', to: 'RW', count: 1, quote: 'one was moved' }])
  const reading = (reader: string, { claims }: Made, recorded: string): Entry =>
    entryOf({ kind: 'claims', document: 'd', reader, claims }, recorded)
  const document = entryOf(
    { kind: 'document', document: one.document, provenance: { via: 'file', name: null } },
    day(0),
  )
  const types = (...entries: Entry[]): readonly string[] =>
    viewOf(foldLog([document, ...entries]))
      .claims.map(({ type }) => type)
      .sort()

  it.each<[string, Entry[], string[]]>([
    [
      'a newer version supersedes its own',
      [reading('builtin@2', other, day(1)), reading('builtin@1', one, day(2))],
      ['cap'],
    ],
    ['version 10 is newer than 9', [reading('builtin@10', other, day(1)), reading('builtin@9', one, day(1))], ['cap']],
    [
      'a later reading of one version supersedes',
      [reading('builtin@1', one, day(1)), reading('builtin@1', other, day(2))],
      ['cap'],
    ],
    [
      'another reader stays',
      [reading('builtin@2', other, day(1)), reading('second@1', one, day(1))],
      ['cap', 'transfer'],
    ],
    [
      'imports stay beside each other',
      [reading('ann', other, day(1)), reading('ann', one, day(2))],
      ['cap', 'transfer'],
    ],
    [
      'what two readers give alike counts once',
      [reading('builtin@1', one, day(1)), reading('ann', one, day(2))],
      ['transfer'],
    ],
  ])('%s', (_, entries, expected) => expect(types(...entries)).toEqual(expected))
})

function isBy(entry: Entry & { readonly kind: 'document' }, asOf: string): boolean {
  return entry.document.published === null || entry.document.published.edtf <= asOf
}
