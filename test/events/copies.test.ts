import { expect, it } from 'vitest'
import { copiesOf } from '../../src/events/copies.ts'
import { made } from '../register/made.ts'

const WIRE =
  'KIGALI - Rwanda is in early talks about receiving migrants whom others deport, its foreign minister told state television. He said that the talks had not reached a point at which it could be told how things would go on. The refugee agency has warned that people risked being sent back to what they fled.'

it.each<[string, string, boolean]>([
  ['the same text', WIRE, true],
  [
    'a lightly edited copy',
    WIRE.replace('early talks', 'talks at an early stage').replace('people risked', 'some risked'),
    true,
  ],
  ['a copy cut to its first half', WIRE.slice(0, WIRE.length / 2), true],
  [
    'a copy with another ending',
    `${WIRE} For more world news turn to page twelve or scan the code on the right.`,
    true,
  ],
  [
    'a story told anew',
    'The minister of foreign affairs was the guest of the national broadcaster. The conversations with America are only at their beginning, he explained; nobody can say how it will be done. Critics fear for those who come.',
    false,
  ],
  [
    'another story',
    'The court of Rome declined to validate the holding of the twelve men and directed that they be brought to Italy.',
    false,
  ],
  ['nothing', '', false],
])('%s', (_, text, copied) => {
  const documents = [made('a', null, [], { text: WIRE }), made('b', null, [], { text })].map(({ document }) => document)
  expect(copiesOf(documents).map(({ a, b }) => `${a} ${b}`)).toEqual(copied ? ['a b'] : [])
})
