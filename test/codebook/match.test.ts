import { describe, expect, test } from 'vitest'
import type { Codebook } from '../../src/codebook/codebook.ts'
import { compileRules, matchRules, type RuleMatch } from '../../src/codebook/match.ts'
import type { Mark } from '../../src/codebook/scene.ts'
import { classesAt, compileClasses } from '../../src/language/classes.ts'
import { tokensOf } from '../../src/language/tokens.ts'

const index = compileClasses({ agree: ['agreed', 'said yes'], receive: ['take in', 'take ~ in', 'host'] })
const STATES = new Set(['rwanda', 'britain'])

function rulesOf(...match: string[]): Codebook {
  const rule = { id: 'r', type: 't', match, modality: null, slots: {}, says: [], doesNotSay: [] }
  const types = [{ id: 't', definition: '', uses: [], slots: [], rules: [rule] }]
  return { name: '', version: 1, language: 'en', title: '', types, stages: [], forms: [], compatibilities: [] }
}

function matches(pattern: string, sentence: string): readonly RuleMatch[] {
  const tokens = tokensOf(sentence)
  const mentions = tokens.flatMap(({ word }, i): Mark[] =>
    STATES.has(word) ? [{ tag: 'state', first: i, last: i + 1 }] : [],
  )
  const classes = classesAt(index, tokens)
  return matchRules(compileRules(rulesOf(pattern), index), { tokens, classes, mentions }, 0, tokens.length)
}

describe('what is found', () => {
  test.each([
    ['[receiver] .. <agree> to <receive>', 'Rwanda has now agreed to take in ten', 0, 7],
    ['[receiver] <agree> ... <receive>', 'Rwanda agreed after a week of talks to host them', 0, 9],
    ['<agree> (to|that)? <receive>', 'it agreed to host', 1, 4],
    ['<agree> (to|that)? <receive>', 'it said yes host', 1, 4],
    ['<receive>', 'they take the rest of them in', 1, 7],
    ['[sender] .. also? .. <agree>', 'Rwanda and its friends also then quickly agreed', 0, 8],
    ['(third country|host)', 'a third country was named', 1, 3],
  ])('%s in “%s”', (pattern, sentence, first, last) => {
    expect(matches(pattern, sentence)).toMatchObject([{ first, last }])
  })
})

describe('what is not found', () => {
  test.each([
    ['[receiver] <agree>', 'Rwanda has agreed'],
    ['[receiver] .. <agree>', 'Rwanda of the many green hills has agreed'],
    ['<agree> ... <receive>', 'host agreed'],
    ['<receive>', 'they take it. Come in'],
    ['[sender] .. [receiver]', 'Rwanda agreed'],
  ])('%s in “%s”', (pattern, sentence) => {
    expect(matches(pattern, sentence)).toEqual([])
  })
})

test('names of states are bound to their marks', () => {
  expect(matches('[sender] .. [receiver]', 'Britain and Rwanda')[0]?.binds).toEqual({ sender: 0, receiver: 1 })
})

test('only the tokens asked for are read', () => {
  const tokens = tokensOf('Rwanda agreed')
  const marked = { tokens, classes: classesAt(index, tokens), mentions: [{ tag: 'state', first: 0, last: 1 }] }
  const rules = compileRules(rulesOf('[receiver] <agree>'), index)
  expect(matchRules(rules, marked, 0, 2)).toHaveLength(1)
  expect(matchRules(rules, marked, 1, 2)).toHaveLength(0)
})
