import { expect, test } from 'vitest'
import { english } from '../../src/language/en.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import { tokensOf } from '../../src/language/tokens.ts'

test.each([
  ['Mr. Smith met Gen. Haftar on Sept. 14. They spoke.', 2],
  ['It was told to No. 10 by the minister. It said nothing.', 2],
  ['NIGERIA: A flat no. Ghana said yes.', 2],
  ['It paid $7.5 million. Art. 33 forbids it.', 2],
  ['Miss. It was a miss. They left en masse.', 3],
])('%s', (text, count) => {
  expect(sentencesOf(text, tokensOf(text), english.sentences)).toHaveLength(count)
})
