import { expect, test } from 'vitest'
import { findGroups } from '../../../src/claims/find/groups.ts'
import { findMentions } from '../../../src/claims/find/mentions.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

function groupsIn(text: string) {
  const tokens = tokensOf(text)
  return findGroups(tokens, findMentions(text, tokens)).map((group) => ({
    ...group,
    said: text.slice(group.start, group.end),
  }))
}

test.each([
  ['Seven migrants landed.', { said: 'migrants', noun: 'migrant', singular: false, nationalities: [] }],
  ['Venezuelan and Cuban men landed.', { said: 'Venezuelan and Cuban men', noun: 'man', nationalities: ['VE', 'CU'] }],
  ['Men from Vietnam, Laos and Cuba landed.', { noun: 'man', nationalities: ['VN', 'LA', 'CU'] }],
  ['Third-country nationals landed.', { said: 'Third-country nationals', class: 'migrant' }],
  ['Rejected asylum seekers landed.', { said: 'Rejected asylum seekers', noun: 'rejected asylum seeker' }],
  ['An Iraqi landed.', { said: 'Iraqi', singular: true, nationalities: ['IQ'] }],
  ['Two Venezuelans landed.', { said: 'Venezuelans', singular: false, nationalities: ['VE'] }],
  ['The eight landed in Juba.', { said: 'The eight', class: 'number', singular: false }],
  ['A refugee arrived.', { said: 'refugee', singular: true }],
  ['They took back their own nationals.', { said: 'nationals', own: true }],
  ['A batch of ten came.', { said: 'batch', class: 'batch', singular: false }],
])('%s', (text, expected) => {
  expect(groupsIn(text)[0]).toMatchObject(expected)
})

test.each([
  'The National Audit Office spoke.',
  'A refugee lawyer spoke.',
  'A prisoner swap failed.',
  'He suspects that it failed.',
  'The three-hundredth seat was sold.',
  'National values matter.',
])('%s holds no group', (text) => {
  expect(groupsIn(text)).toEqual([])
})

test('evacuees from a state are not its nationals', () => {
  expect(groupsIn('Evacuees from Libya landed.')[0]).toMatchObject({ noun: 'evacuee', nationalities: [] })
})
