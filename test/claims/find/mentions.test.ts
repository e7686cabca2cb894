import { describe, expect, test } from 'vitest'
import { findMentions, type Mention } from '../../../src/claims/find/mentions.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

function mentionsIn(text: string): readonly Mention[] {
  return findMentions(text, tokensOf(text))
}

function mentionOf(text: string, words: string): Mention | undefined {
  return mentionsIn(text).find(({ start, end }) => text.slice(start, end) === words)
}

describe('states, their people and their metonyms', () => {
  test.each([
    ['Rwanda’s cabinet met.', 'Rwanda', { kind: 'state', state: 'RW' }],
    ['The U.S. sent them.', 'U.S.', { kind: 'state', state: 'US' }],
    [
      'The Democratic Republic of the Congo agreed.',
      'Democratic Republic of the Congo',
      { kind: 'state', state: 'CD' },
    ],
    ['A camp in Guinea-Bissau was named.', 'Guinea-Bissau', { kind: 'state', state: 'GW' }],
    ['A camp in Equatorial Guinea was named.', 'Equatorial Guinea', { kind: 'state', state: 'GQ' }],
    ['A camp in Papua New Guinea was named.', 'Papua New Guinea', { kind: 'state', state: 'PG' }],
    ['South Sudan took eight.', 'South Sudan', { kind: 'state', state: 'SS' }],
    ['Swaziland took five.', 'Swaziland', { kind: 'state', state: 'SZ', name: 'Eswatini' }],
    ['Türkiye declined.', 'Türkiye', { kind: 'state', state: 'TR' }],
    ['Talks with Kigali began.', 'Kigali', { kind: 'capital', state: 'RW', use: 'government' }],
    ['They landed in Kigali.', 'Kigali', { kind: 'capital', state: 'RW', use: 'place' }],
    ['Downing Street refused.', 'Downing Street', { kind: 'government', state: 'GB' }],
    ['Palazzo Chigi refused.', 'Palazzo Chigi', { kind: 'government', state: 'IT' }],
    ['The Biden administration refused.', 'Biden administration', { kind: 'government', state: 'US' }],
    ["Meloni's government refused.", "Meloni's government", { kind: 'government', state: 'IT' }],
    ['They sat in Shëngjin.', 'Shëngjin', { kind: 'place', state: 'AL' }],
    ['The Home Office refused.', 'Home Office', { kind: 'institution', state: 'GB' }],
    [
      'ICE put them on a plane.',
      'ICE',
      { kind: 'institution', state: 'US', name: 'Immigration and Customs Enforcement' },
    ],
    ['The Bundestag voted.', 'Bundestag', { kind: 'institution', state: 'DE' }],
    ['Central American states met.', 'Central American', { kind: 'region', state: null }],
  ])('%s', (text, words, expected) => {
    expect(mentionOf(text, words)).toMatchObject(expected)
  })
})

describe('demonyms: a nationality or a government', () => {
  test.each([
    ['Seven Nigerians landed.', 'Nigerians', { role: 'persons', use: 'nationality' }],
    ['Venezuelan migrants landed.', 'Venezuelan', { role: 'adjective', use: 'nationality' }],
    ['An Iraqi was flown out.', 'Iraqi', { role: 'person', use: 'nationality' }],
    ['A Guatemalan identified as O. came back.', 'Guatemalan', { role: 'person', use: 'nationality' }],
    ['The Rwandan minister spoke.', 'Rwandan', { role: 'adjective', use: 'government' }],
    ['The Kosovars ratified the treaty.', 'Kosovars', { role: 'persons', use: 'unknown' }],
    ['Talks with the Americans go on.', 'Americans', { role: 'persons', use: 'government' }],
    ['Two Vietnamese were aboard.', 'Vietnamese', { role: 'persons', use: 'nationality' }],
    ['Rwandan coffee sells.', 'Rwandan', { role: 'adjective', use: 'unknown' }],
  ])('%s', (text, words, expected) => {
    expect(mentionOf(text, words)).toMatchObject(expected)
  })
})

describe('names of two senses', () => {
  test.each([
    ['Armenia and Georgia were asked.', 'Georgia', { kind: 'state', state: 'GE' }],
    ['A jail outside Atlanta, Georgia, held him.', 'Georgia', { kind: 'place', state: 'US' }],
    ['San José said no to Washington.', 'San José', { kind: 'capital', state: 'CR' }],
    ['A factory in San José, California, closed.', 'San José', { kind: 'place', state: 'US' }],
    ['Brussels refused the plan.', 'Brussels', { state: 'EU' }],
    ['Belgian police in Brussels refused.', 'Brussels', { state: 'BE' }],
    ['Judges in Luxembourg ruled.', 'Judges in Luxembourg', { kind: 'court', state: null }],
    ['Luxembourg took three.', 'Luxembourg', { kind: 'state', state: 'LU' }],
    ['The war in Congo goes on.', 'Congo', { state: 'CD' }],
    ['Brazzaville signed; Congo took ten.', 'Congo', { state: 'CG' }],
    ['Niger refused; Nigeria did too.', 'Niger', { state: 'NE' }],
    ['Dominica signed.', 'Dominica', { state: 'DM' }],
  ])('%s', (text, words, expected) => {
    expect(mentionOf(text, words)).toMatchObject(expected)
  })
})

describe('courts and bodies', () => {
  test.each([
    ["Kenya's High Court froze it.", 'High Court', { kind: 'court', state: 'KE', certain: true }],
    ['The Supreme Court of Nauru froze it.', 'Supreme Court of Nauru', { kind: 'court', state: 'NR' }],
    ['A judge in Boston froze it.', 'judge', { kind: 'court', state: 'US', certain: true }],
    ['Rwanda waited. The court froze it.', 'court', { kind: 'court', state: 'RW', certain: false }],
    ['High Court, Mbabane. Leave refused.', 'High Court', { kind: 'court', state: 'SZ', certain: true }],
    ['Kenya’s cabinet met. Then the Sun newspaper asked.', 'the Sun', { kind: 'outlet' }],
    ['The Strasbourg court froze it.', 'Strasbourg court', { kind: 'court', name: 'European Court of Human Rights' }],
    [
      'The Albanian interior ministry agreed.',
      'interior ministry',
      { kind: 'institution', state: 'AL', certain: true },
    ],
    ['The ministry in Tirana agreed.', 'ministry', { kind: 'institution', state: 'AL', certain: true }],
    ['The UN refugee agency objected.', 'UN refugee agency', { kind: 'un', name: 'UNHCR' }],
    ['The African Union objected.', 'African Union', { kind: 'igo' }],
    ['Human Rights Watch objected.', 'Human Rights Watch', { kind: 'ngo' }],
    ['Campaigners objected.', 'Campaigners', { kind: 'body', class: 'campaigners' }],
    ['The Wexcombe Refugee Forum objected.', 'Wexcombe Refugee Forum', { kind: 'body', class: 'form' }],
    ['The Centre for Exile Law objected.', 'Centre for Exile Law', { kind: 'body', class: 'form' }],
    ['Solvanta, a charity, objected.', 'Solvanta', { kind: 'body', class: 'form' }],
    ['He told the Lake Province Courier.', 'Lake Province Courier', { kind: 'outlet' }],
    ['CBS News reported it.', 'CBS News', { kind: 'outlet' }],
  ])('%s', (text, words, expected) => {
    expect(mentionOf(text, words)).toMatchObject(expected)
  })
})

test('mentions stand in order and do not overlap', () => {
  const found = mentionsIn(
    'The US Supreme Court told South Sudan, DR Congo and the Ministry of Justice in Juba that Ghana Bar Association and Reuters erred.',
  )
  for (let i = 1; i < found.length; i++) expect(found[i]!.first).toBeGreaterThanOrEqual(found[i - 1]!.last)
})
