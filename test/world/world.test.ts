import { expect, test } from 'vitest'
import { NAME_KINDS } from '../../src/world/name.ts'
import { world } from '../../src/world/world.ts'

const english = world()

test.each([
  ['RW', 'Rwanda', 'Rwandan', 'Kigali'],
  ['CD', 'DR Congo', 'Congolese', 'Kinshasa'],
  ['CG', 'Republic of the Congo', 'Brazzaville Congolese', 'Brazzaville'],
  ['SZ', 'Eswatini', 'Swazi', 'Mbabane'],
  ['XK', 'Kosovo', 'Kosovar', 'Pristina'],
  ['EU', 'European Union', 'EU-wide', 'Brussels'],
  ['IL', 'Israel', 'Israeli', 'Jerusalem'],
  ['ST', 'São Tomé and Príncipe', 'Santomean', ''],
])('%s is %s', (code, name, demonym, capital) => {
  expect(english.states.get(code)).toEqual({ code, name, demonym, capital })
})

test('every member of the United Nations has a line', () => {
  const members =
    'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW'
  expect(members.split(' ')).toHaveLength(193)
  expect(members.split(' ').filter((code) => !english.states.has(code))).toEqual([])
})

test('no name keeps a mark of its table, and every kind is known', () => {
  expect(english.names.filter(({ said, name }) => /[~*^+|;=]|^$|^\s|\s$/.test(said + name))).toEqual([])
  expect(english.names.filter(({ kind }) => !NAME_KINDS.includes(kind))).toEqual([])
})

test('every state of a name is in the table of states', () => {
  const unknown = english.names.filter(({ state }) => state !== null && !english.states.has(state))
  expect(unknown).toEqual([])
})

test('posts and groups are read with their states and numbers', () => {
  expect(english.posts.get('home secretary')).toEqual({ field: 'government', state: 'GB' })
  expect(english.groups.get('asylum seekers')).toEqual({ class: 'migrant', noun: 'asylum seeker', singular: false })
  expect(english.groups.get('batch')).toMatchObject({ class: 'batch', singular: false })
  expect(english.leaders.find(({ short }) => short === 'von der Leyen')).toMatchObject({ state: 'EU', years: '2019-' })
})
