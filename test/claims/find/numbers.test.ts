import { expect, test } from 'vitest'
import { findNumbers } from '../../../src/claims/find/numbers.ts'
import { english } from '../../../src/language/en.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

const numbersIn = (text: string) => findNumbers(text, tokensOf(text), english)
const first = (text: string) => numbersIn(text)[0]

test.each([
  ['nearly a dozen men', 12, 'about'],
  ['a further four', 4, 'exact'],
  ['two hundred and fifty', 250, 'exact'],
  ['one hundred twenty-one people', 121, 'exact'],
  ['1,200 people', 1200, 'exact'],
  ['36.000 migrants', 36000, 'exact'],
  ['5 728 non-Mexicans', 5728, 'exact'],
  ['1.8 million', 1_800_000, 'exact'],
  ['five point one million', 5_100_000, 'exact'],
  ['two and a half million', 2_500_000, 'exact'],
  ['half a dozen', 6, 'exact'],
  ['three dozen', 36, 'exact'],
  ['a couple of hundred', 200, 'exact'],
  ['a million and a half', 1_500_000, 'exact'],
  ['a quarter of a thousand people', 250, 'exact'],
  ['a pair of Cubans', 2, 'exact'],
  ['the trio', 3, 'exact'],
  ['up to 250 people', 250, 'at most'],
  ['no more than ten', 10, 'at most'],
  ['as many as 160', 160, 'at most'],
  ['more than 250', 250, 'at least'],
  ['no fewer than twelve', 12, 'at least'],
  ['some 29 people', 29, 'about'],
  ['roughly 300 people', 300, 'about'],
  ['280 or so', 280, 'about'],
  ['thirty-odd men', 30, 'about'],
  ['nobody was sent', 0, 'exact'],
  ['not one has come', 0, 'exact'],
  ['none has arrived', 0, 'exact'],
  ['2000 people', 2000, 'exact'],
])('%s is %s, %s', (text, value, bound) => {
  expect(first(text)).toMatchObject({ kind: 'cardinal', value, bound, vague: false })
})

test.each([
  ['one or two', 1, 2],
  ['between 30 and 40 men', 30, 40],
  ['30 to 40 men', 30, 40],
  ['from five to ten countries', 5, 10],
  ['6 to 8 million', 6_000_000, 8_000_000],
  ['two or three dozen', 24, 36],
])('%s lies between %s and %s', (text, low, high) => {
  expect(first(text)).toMatchObject({ value: null, low, high, vague: false })
})

test.each([
  'thousands',
  'hundreds of men',
  'dozens',
  'scores of Afghans',
  'tens of thousands',
  'a handful',
  'several hundred',
])('%s is vague', (text) => {
  expect(first(text)).toMatchObject({ value: null, vague: true })
})

test.each([
  ['a 30-year-old man', 'age'],
  ['aged 36', 'age'],
  ['for three weeks', 'duration'],
  ['a 90-day stay', 'duration'],
  ['61 per cent of them', 'percent'],
  ['in 2025 it ended', 'year'],
  ['one in five', 'ratio'],
  ['a vote of 389-206', 'ratio'],
  ['the second flight', 'ordinal'],
  ['the 21st plane', 'ordinal'],
  ['article 53', 'label'],
])('%s is %s', (text, kind) => {
  expect(numbersIn(text).find((number) => number.kind === kind)).toBeDefined()
  expect(numbersIn(text).some((number) => number.kind === 'cardinal' && !number.weak)).toBe(false)
})

test.each(['one of them', 'a Jamaican, held for months', 'an Afghan detainee', 'no migrants'])('%s is weak', (text) => {
  expect(first(text)).toMatchObject({ weak: true })
})

test('a number further to others says so', () => {
  expect(first('another six')).toMatchObject({ value: 6, further: true })
})

test.each([
  'on 5 May',
  'May 5th',
  'on 15-16 March',
  '14/04/2022',
  '05.12.23',
  '2025-05-05',
  'at 12:50',
  'by 5 p.m.',
  'third-country nationals',
  'an F-16 jet',
  'the G7',
  'open 24/7',
  '+1 202 555 0143',
  'They may, and they will.',
  'a plane',
])('%s counts nothing', (text) => {
  expect(numbersIn(text)).toEqual([])
})
