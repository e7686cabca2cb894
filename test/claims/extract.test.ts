import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { documentOf, reader, told } from './reader.ts'

// Plain press, one claim or two a case; states that no sample and no story pairs.
describe('what plain sentences claim', () => {
  it.each([
    [
      'Chad has agreed to take in migrants deported from Austria, the interior minister in Vienna said on Monday.',
      'agreement AT-TD asserted',
    ],
    [
      'Sweden signed an agreement with Kenya in March to send rejected asylum seekers there.',
      'agreement SE-KE asserted',
    ],
    [
      'Zambia and the United Kingdom are in talks over a deal on migrants, a British official said.',
      'negotiation GB-ZM asserted',
    ],
    [
      'The Netherlands deported nine migrants from third countries to Malawi on 3 August 2025.',
      'transfer NL-MW asserted',
    ],
    ['Norway paid Tanzania 12 million euros in June for taking in deported migrants.', 'payment NO-TZ asserted'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })
})

describe('a claim', () => {
  const text = 'The Netherlands deported nine migrants from third countries to Malawi on 3 August 2025.'
  const [claim] = reader.read(documentOf(text)).filter(({ type }) => type === 'transfer')
  it('carries its values', () =>
    expect(claim).toMatchObject({ from: 'NL', to: 'MW', count: 9, when: '2025-08-03', modality: 'asserted' }))
  it('carries the words that it rests on', () =>
    expect(text.slice(claim!.quote.start, claim!.quote.end)).toBe(claim!.quote.exact))
  it('says how sure it is, and why', () => {
    expect(claim!.confidence.claim).toBeGreaterThan(0)
    expect(claim!.reasons.length).toBeGreaterThan(0)
  })
})

test('the same text gives the same claims', () => {
  const document = documentOf(
    'Chad has agreed to take in migrants deported from Austria.\n\nTalks go on, a minister said.',
  )
  expect(reader.read(document)).toEqual(reader.read(document))
})

test('no text makes the reader fall over, and each quote stands where it says', () => {
  const pieces = fc.constantFrom(
    'Rwanda',
    'the US',
    ' deported ',
    '12',
    '. ',
    '\n\n',
    '"',
    '“',
    '(',
    '—',
    ',',
    'agreed',
    '£5m',
    'on Monday',
    ' said ',
    'Georgia',
    '’s',
    '\u0000',
    '😀',
    'ا',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
      const document = documentOf(parts.join(' '))
      for (const { quote } of reader.read(document))
        expect(document.text.slice(quote.start, quote.end)).toBe(quote.exact)
    }),
    { numRuns: 150 },
  )
})
