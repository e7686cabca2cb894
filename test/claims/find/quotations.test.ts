import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/claims/find/quotations.ts'
import { english } from '../../../src/language/en.ts'
import { sentencesOf } from '../../../src/language/sentences.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

const quotationsIn = (text: string) => {
  const tokens = tokensOf(text)
  return findQuotations(text, tokens, sentencesOf(text, tokens, english.sentences)).map(
    ({ start, end, continues, scrap }) => ({ said: text.slice(start, end), continues, scrap }),
  )
}

test.each([
  [
    'She said: "We were never asked about it by anybody at all."',
    ['"We were never asked about it by anybody at all."'],
  ],
  ['“It is a lie,” he said, “and a poor one.”', ['“It is a lie,”', '“and a poor one.”']],
  ['‘No plane has come,’ said the guard’s wife.', ['‘No plane has come,’']],
  ['« Nous verrons », he replied.', ['« Nous verrons »']],
  ["The ministers' office kept the men's papers.", []],
])('%s', (text, expected) => {
  expect(quotationsIn(text).map(({ said }) => said)).toEqual(expected)
})

test('a quotation left open goes on in the next paragraph', () => {
  const found = quotationsIn('“We were asked in June. We said no.\n\n“They asked again,” the minister said.')
  expect(found.map(({ said, continues }) => [said, continues])).toEqual([
    ['“We were asked in June. We said no.', false],
    ['“They asked again,”', true],
  ])
})

test('a few words in marks are a scrap', () => {
  expect(quotationsIn('He called it "safe and suitable" for everyone.')[0]?.scrap).toBe(true)
  expect(quotationsIn('"We never agreed to anything of that kind in writing," he said.')[0]?.scrap).toBe(false)
})
