import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor } from '../../src/text/anchor.ts'
import { quoteOf, stands } from '../../src/text/quote.ts'

const text = 'Seven people arrived. The minister said: seven people arrived. Later, seven people arrived again.'
const words = 'seven people arrived'

test.each([
  ['where it says', { exact: words, start: 41 }, 41],
  ['the only place, whatever the offset', { exact: 'The minister', start: 3 }, 22],
  ['by what stands before', { exact: words, prefix: 'said: ' }, 41],
  ['by what stands after', { exact: words, suffix: ' again' }, 70],
  ['by the better of two', { exact: words, prefix: 'Later, ', suffix: '. Later' }, 41],
  ['with an offset that has slipped', { exact: words, start: 50, prefix: 'Later, ' }, 70],
])('a quote is found %s', (_, selector, start) => {
  expect(anchor(text, selector)?.start).toBe(start)
})

test.each([
  ['words that are not there', { exact: 'eight people' }],
  ['words that stand twice, with nothing to choose by', { exact: words }],
  ['nothing', { exact: '' }],
  ['words cut differently', { exact: 'seven  people' }],
])('not found: %s', (_, selector) => {
  expect(anchor(text, selector)).toBeNull()
})

test('any quote of any text stands, and is found again by its words and surroundings', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }), fc.nat(), fc.nat(), (some, a, b) => {
      const start = a % some.length
      const end = start + 1 + (b % (some.length - start))
      const quote = quoteOf(some, { start, end })
      expect(stands(quote, some)).toBe(true)
      expect(anchor(some, quote)).toEqual(quote)
      const loose = anchor(some, { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix })
      if (loose) expect(loose.exact).toBe(quote.exact)
    }),
  )
})

test('a quote does not stand in a text that has changed around it', () => {
  const quote = quoteOf(text, { start: 41, end: 61 })
  expect(stands(quote, text)).toBe(true)
  expect(stands(quote, text.replace('minister', 'Minister'))).toBe(false)
  expect(stands({ ...quote, start: 40, end: 60 }, text)).toBe(false)
})
