import { expect, test } from 'vitest'
import { clausesOf } from '../../src/claims/clauses.ts'
import { english } from '../../src/language/en.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import { tokensOf } from '../../src/language/tokens.ts'

function clauses(text: string, whole: readonly string[] = []): readonly string[] {
  const tokens = tokensOf(text)
  const mentions = whole.map((words) => {
    const start = text.indexOf(words)
    const first = tokens.findIndex((token) => token.start === start)
    return { first, last: first + tokensOf(words).length }
  })
  const sentences = sentencesOf(text, tokens, english.sentences)
  return clausesOf(tokens, sentences, english.clauses, mentions).map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'The plane landed in the night, and the men were taken to a camp.',
    ['The plane landed in the night,', 'and the men were taken to a camp.'],
  ],
  ['The deal, he said, is dead.', ['The deal, he said, is dead.']],
  [
    'Third-country nationals are welcome here, one official told us.',
    ['Third-country nationals are welcome here,', 'one official told us.'],
  ],
] as [string, string[]][])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('a date stays whole', () => {
  const text = 'Rwanda made known on Monday, May 5, 2025, that it is in early talks.'
  expect(clauses(text, ['Monday, May 5, 2025'])).toEqual([
    'Rwanda made known on Monday, May 5, 2025,',
    'that it is in early talks.',
  ])
})
