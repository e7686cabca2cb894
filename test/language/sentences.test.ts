import { expect, test } from 'vitest'
import { english } from '../../src/language/en.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import { tokensOf } from '../../src/language/tokens.ts'

test.each([
  ['words', 'and '],
  ['full stops', '. '],
  ['abbreviations', 'U.S. '],
])('what goes on without end is cut, and nothing is lost: %s', (_, words) => {
  const text = words.repeat(2000)
  const tokens = tokensOf(text)
  const sentences = sentencesOf(text, tokens, english.sentences)
  expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(401)
  expect(sentences.map(({ first }) => first)).toEqual([0, ...sentences.slice(0, -1).map(({ last }) => last)])
  expect(sentences.at(-1)?.last).toBe(tokens.length)
})

test('a long sentence of the press stays whole', () => {
  const text = `The minister said ${'that the talks, which had begun in spring, were going on, '.repeat(20)}and left.`
  expect(sentencesOf(text, tokensOf(text), english.sentences)).toHaveLength(1)
})
