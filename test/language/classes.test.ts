import { expect, test } from 'vitest'
import { classesAt, compileClasses } from '../../src/language/classes.ts'
import { thesaurus } from '../../src/language/en/thesaurus.ts'
import { tokensOf } from '../../src/language/tokens.ts'

const index = compileClasses(thesaurus())

function classesOf(words: string): readonly string[] {
  return classesAt(index, tokensOf(words)).map((hit) => hit.class)
}

test.each([
  ['deported', 'move-send'],
  ['were put on a plane', 'move-send'],
  ['bundled the men off', 'move-send'],
  ['took some of them in', 'move-receive'],
  ['flown back home', 'return-home'],
  ['behind bars', 'hold'],
  ['let them stay', 'settle'],
  ['turned it down', 'refuse'],
  ['the programme was mothballed', 'pause'],
  ['tore the treaty up', 'end'],
  ['finalising the text', 'finalise'],
  ['finalizing the text', 'finalise'],
  ['memoranda of understanding', 'deal-noun'],
  ['habeas corpus', 'suit-noun'],
  ['was struck down', 'unlawful'],
  ['wouldn’t take any', 'refuse'],
  ['criticised', 'criticise'],
  ['case-by-case', 'terms-approval'],
])('“%s” holds %s', (words, name) => {
  expect(classesOf(words)).toContain(name)
})

test.each([
  ['take a seat', 'refuse'],
  ['a green field', 'agree'],
])('“%s” does not hold %s', (words, name) => {
  expect(classesOf(words)).not.toContain(name)
})

test('hits come in order of place and a gap ends with the sentence', () => {
  const hits = classesAt(index, tokensOf('They took it. Come in and sign the deal'))
  expect(hits.map((hit) => hit.first)).toEqual(hits.map((hit) => hit.first).toSorted((a, b) => a - b))
  expect(hits.some((hit) => hit.class === 'move-receive' && hit.last - hit.first > 1)).toBe(false)
})

test('the thesaurus has breadth', () => {
  expect(index.names.length).toBeGreaterThanOrEqual(150)
  expect(index.names.filter((name) => (thesaurus()[name]?.length ?? 0) < 8)).toEqual([])
})
