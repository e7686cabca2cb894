import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../src/claims/find/mentions.ts'
import { findPersons, type Person } from '../../../src/claims/find/persons.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

function personsIn(text: string): readonly Person[] {
  const tokens = tokensOf(text)
  return findPersons(text, tokens, findMentions(text, tokens))
}

describe('persons as reports introduce them', () => {
  test.each([
    ['Foreign Minister Odile Nkurikiye spoke.', { name: 'Odile Nkurikiye', post: 'Foreign Minister' }],
    [
      'Rwanda’s foreign minister, Odile Nkurikiye, spoke.',
      { name: 'Odile Nkurikiye', state: 'RW', post: 'Rwanda’s foreign minister' },
    ],
    [
      'Odile Nkurikiye, Rwanda’s foreign minister, spoke.',
      { name: 'Odile Nkurikiye', state: 'RW', post: 'Rwanda’s foreign minister' },
    ],
    ['Jana Holt, a spokeswoman for the Home Office, spoke.', { name: 'Jana Holt', state: 'GB', body: 'Home Office' }],
    ['Jana Holt of Human Rights Watch spoke.', { name: 'Jana Holt', body: 'Human Rights Watch' }],
    ['Britain listened. Prime Minister Edi Rama spoke.', { name: 'Edi Rama', post: 'Prime Minister', state: 'AL' }],
    ['Human Rights First’s Jana Holt spoke.', { name: 'Jana Holt', body: 'Human Rights First' }],
    ['A spokesman for the interior ministry, Abu Kareem, spoke.', { name: 'Abu Kareem' }],
    ['Judge Ann B. Ferris ruled.', { name: 'Ann B. Ferris', post: 'Judge' }],
    ['Secretary of State Milo Grant spoke.', { name: 'Milo Grant', post: 'Secretary of State' }],
    ['State Minister for Foreign Affairs Okot Lule Abwon spoke.', { name: 'Okot Lule Abwon' }],
    ['The commissioner, Ilse van der Meer, spoke.', { name: 'Ilse van der Meer' }],
    ['President Tobias Remeng Jr. told the nation.', { name: 'Tobias Remeng Jr.' }],
    ["Premier Ian O'Dell spoke.", { name: "Ian O'Dell" }],
    ['Mr Balcombe spoke.', { name: 'Balcombe', evidence: 'honorific' }],
    ['The liberal Éver Mendes asked.', { name: 'Éver Mendes' }],
    ['Swift J refused.', { name: 'Swift' }],
    ['Lord Harding of Wexcombe spoke.', { name: 'Harding of Wexcombe' }],
    ['On Friday Makori denied it.', { name: 'Makori', evidence: 'verb' }],
    ['US border czar Ned Falk spoke.', { name: 'Ned Falk', state: 'US' }],
  ])('%s', (text, expected) => {
    expect(personsIn(text)[0]).toMatchObject(expected)
  })
})

test('a surname and a post point back to the person', () => {
  const text = 'Foreign Minister Odile Nkurikiye spoke on Monday. Nkurikiye denied it. The minister left.'
  expect(personsIn(text).map(({ said, name, later }) => [said, name, later])).toEqual([
    ['Odile Nkurikiye', 'Odile Nkurikiye', false],
    ['Nkurikiye', 'Odile Nkurikiye', true],
    ['The minister', 'Odile Nkurikiye', true],
  ])
})

test('a post behind a comma goes to the name that it stands before', () => {
  const found = personsIn('After talks with Jana Holt, President Milo Grant spoke.')
  expect(found.map(({ name, post }) => [name, post])).toEqual([
    ['Jana Holt', null],
    ['Milo Grant', 'President'],
  ])
})

test('a headline’s surname is resolved by the name that follows', () => {
  expect(personsIn('Nkurikiye says no.\n\nForeign Minister Odile Nkurikiye said no.')[0]).toMatchObject({
    name: 'Odile Nkurikiye',
  })
})

describe('no persons', () => {
  test.each([
    'On Monday Rwanda agreed.',
    'The Safety of Rwanda Act passed.',
    'The Refugee Council objected.',
    'They flew to South Sudan in July.',
    'Reuters reported it.',
    'Deportees landed. Critics spoke.',
    'Camp Delta Road is closed.',
  ])('%s', (text) => {
    expect(personsIn(text)).toEqual([])
  })
})
