import { expect, test } from 'vitest'
import { findMoney } from '../../../src/claims/find/money.ts'
import { findNumbers } from '../../../src/claims/find/numbers.ts'
import { english } from '../../../src/language/en.ts'
import { tokensOf } from '../../../src/language/tokens.ts'

const moneyIn = (text: string, dollar?: string) => {
  const tokens = tokensOf(text)
  return findMoney(text, tokens, findNumbers(text, tokens, english), english, dollar ? { dollar } : {})
}

test.each([
  ['$7.5m', 7_500_000, 'USD', 'lump'],
  ['US$ 7.5 million', 7_500_000, 'USD', 'lump'],
  ['A$408 million', 408_000_000, 'AUD', 'lump'],
  ['£140m', 140_000_000, 'GBP', 'lump'],
  ['€210m', 210_000_000, 'EUR', 'lump'],
  ['EUR 210m', 210_000_000, 'EUR', 'lump'],
  ['7.5 million dollars', 7_500_000, 'USD', 'lump'],
  ['7.5 millions of dollars', 7_500_000, 'USD', 'lump'],
  ['290 million pounds', 290_000_000, 'GBP', 'lump'],
  ['half a billion dollars', 500_000_000, 'USD', 'lump'],
  ['five point one million dollars', 5_100_000, 'USD', 'lump'],
  ['2.5bn Australian dollars', 2_500_000_000, 'AUD', 'lump'],
  ['1.6 billion Danish kroner', 1_600_000_000, 'DKK', 'lump'],
  ['five thousand dollars a head', 5000, 'USD', 'head'],
  ['$5,000 per person', 5000, 'USD', 'head'],
  ['$5,000-a-head', 5000, 'USD', 'head'],
  ['A$70m a year', 70_000_000, 'AUD', 'year'],
  ['100 euros a month', 100, 'EUR', 'month'],
  ['Rs 500', 500, 'INR', 'lump'],
  ['200 kina', 200, 'PGK', 'lump'],
  ['3,000 Ugandan shillings', 3000, 'UGX', 'lump'],
  ['a $130-million claim', 130_000_000, 'USD', 'lump'],
])('%s is %s %s, %s', (text, value, currency, per) => {
  expect(moneyIn(text)).toMatchObject([{ value, currency, per, implied: false }])
})

test.each([
  ['more than $30m', 'at least'],
  ['up to A$70m a year', 'at most'],
  ['about 7.5 million dollars', 'about'],
  ['an estimated £700m', 'about'],
])('%s is %s', (text, bound) => {
  expect(moneyIn(text)).toMatchObject([{ bound }])
})

test.each([
  ['millions of dollars', 'USD'],
  ['a seven-digit sum', null],
  ['a seven-figure fee', null],
])('%s has no value', (text, currency) => {
  expect(moneyIn(text)).toMatchObject([{ value: null, currency }])
})

test.each(['$6m to $8m', 'between $6m and $8m', '$6 million to 8 million'])('%s is one sum with two ends', (text) => {
  expect(moneyIn(text)).toMatchObject([{ value: null, low: 6_000_000, high: 8_000_000 }])
})

test('two sums joined by "and" stay two', () => {
  expect(moneyIn('£290m and £240m').map(({ value }) => value)).toEqual([290_000_000, 240_000_000])
})

test('a bare dollar is that of the option, else of the state that the text names most', () => {
  expect(moneyIn('$408 million', 'AUD')).toMatchObject([{ currency: 'AUD' }])
  expect(moneyIn('Australia and Nauru signed; Canberra pays $408 million.')).toMatchObject([{ currency: 'AUD' }])
  expect(moneyIn('Washington pays Australia $408 million, an American official said.')).toMatchObject([
    { currency: 'USD' },
  ])
})

test('a sum without its currency takes that of the sums around it', () => {
  expect(moneyIn('It has paid £240m; a further 50 million is due.')).toMatchObject([
    { currency: 'GBP', implied: false },
    { value: 50_000_000, currency: 'GBP', implied: true },
  ])
})

test.each(['three million people', '5,000 a year', '250 people', 'two million migrants were counted', 'in 2025'])(
  '%s is no money',
  (text) => {
    expect(moneyIn(text)).toEqual([])
  },
)
