import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import type { Document } from '../../src/document/document.ts'
import { editsBetween } from '../../src/events/edits.ts'
import { claimOf } from '../store/samples.ts'

const page = (text: string, ...claims: readonly (readonly [words: string, more?: Partial<Claim>])[]) => {
  const document = { id: text.slice(0, 8), text } as Document
  return { text, claims: claims.map(([words, more]) => claimOf(document, words, more ?? {})) }
}

const told = (...pages: Parameters<typeof editsBetween>): readonly string[] =>
  editsBetween(...pages).map(({ kind, slots, before, after }) =>
    [kind, ...slots, before?.quote.exact ?? '–', after?.quote.exact ?? '–'].join(' | '),
  )

describe('what became of a claim between two versions of a page', () => {
  test.each([
    [
      'nothing, where words and values are the same',
      page('Seven went.', ['Seven went', { count: 7 }]),
      page('New title. Seven went.', ['Seven went', { count: 7 }]),
      [],
    ],
    [
      'a number that was corrected',
      page('Seven were sent to Rwanda.', ['Seven were sent to Rwanda', { count: 7 }]),
      page('Eight were sent to Rwanda.', ['Eight were sent to Rwanda', { count: 8 }]),
      ['changed | count | Seven were sent to Rwanda | Eight were sent to Rwanda'],
    ],
    [
      'a hedge that was put in',
      page('They were sent to Rwanda.', ['They were sent to Rwanda']),
      page('They were reportedly sent to Rwanda.', ['They were reportedly sent to Rwanda']),
      ['changed | They were sent to Rwanda | They were reportedly sent to Rwanda'],
    ],
    [
      'a sentence taken out',
      page('A deal was signed. Rain fell.', ['A deal was signed', { type: 'agreement' }]),
      page('Rain fell.'),
      ['removed | A deal was signed | –'],
    ],
    [
      'a sentence added',
      page('Rain fell.'),
      page('Rain fell. A deal was signed.', ['A deal was signed', { type: 'agreement' }]),
      ['added | – | A deal was signed'],
    ],
    [
      'two claims of one kind find each its own',
      page(
        'Two went in May to Kigali. Five went in June by air.',
        ['Two went in May to Kigali', { count: 2 }],
        ['Five went in June by air', { count: 5 }],
      ),
      page(
        'Six went in June by air. Two went in May to Kigali.',
        ['Six went in June by air', { count: 6 }],
        ['Two went in May to Kigali', { count: 2 }],
      ),
      ['changed | count | Five went in June by air | Six went in June by air'],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('words that still stand are no edit, however the reader weighs them now', () => {
    expect(told(page('A deal was signed.', ['A deal was signed']), page('Rain. A deal was signed.'))).toEqual([])
    expect(told(page('A deal was signed.'), page('Rain. A deal was signed.', ['A deal was signed']))).toEqual([])
  })
})
