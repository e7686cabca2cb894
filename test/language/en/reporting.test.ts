import { expect, test } from 'vitest'
import { reporting } from '../../../src/language/en/reporting.ts'

test.each([
  ['said', 'say', 'past'],
  ['denies', 'deny', 's'],
  ['telling', 'tell', 'ing'],
  ['recognised', 'recognise', 'past'],
  ['admitted', 'admit', 'past'],
])('%s is a form of %s', (word, lemma, form) => {
  expect(reporting.verbs.get(word)).toMatchObject({ lemma, form })
})

test('every phrase stands under its own first word', () => {
  for (const [word, phrases] of reporting.before) for (const phrase of phrases) expect(phrase[0]).toBe(word)
})

test('no word both opens a noun phrase and heads one', () => {
  for (const word of reporting.determiners) expect(reporting.nouns.has(word), word).toBe(false)
})
