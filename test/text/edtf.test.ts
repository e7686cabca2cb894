// @ts-expect-error the package has no types
import edtf from 'edtf'
import { expect, test } from 'vitest'
import { bounds, isEdtf, plain, precisionOf, sameOrFiner } from '../../src/text/edtf.ts'

const DATES = [
  '2025-05-05',
  '2025-05',
  '2025',
  '2025-08-21~',
  '2025-05?',
  '2025-21',
  '2025-02-12/2025-02-15',
  '2024/2025-07',
  '2025-07-05/..',
  '../2025-08-06',
]

test.each(DATES)('%s is EDTF, here and by the standard', (date) => {
  expect(isEdtf(date)).toBe(true)
  expect(() => edtf(date)).not.toThrow()
})

test.each([
  '',
  '../..',
  '/',
  '2025-02-30',
  '2025-13',
  '2025-5',
  '05.05.2025',
  'May',
  '2025-08/2025-07',
  'P1M',
  '2025-25',
])('%s is none', (date) => {
  expect(isEdtf(date)).toBe(false)
})

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-05-05~', '2025-05-05', '2025-05-05'],
  ['2025-24', '2025-12-01', '2026-02-28'],
  ['2025-34', '2025-04-01', '2025-06-30'],
  ['2025-02/2025-04', '2025-02-01', '2025-04-30'],
  ['2025-07-05/..', '2025-07-05', null],
  ['../2025-08', null, '2025-08-31'],
])('%s reaches from %s to %s', (date, from, to) => {
  expect(bounds(date)).toEqual({ from, to })
})

test.each([
  ['2024', '2024-07', true],
  ['2024-07-06', '2024', true],
  ['2024-06', '2024-07', false],
  ['2025-08-21~', '2025-08', true],
  ['../2025-08-06', '2025-07', true],
  ['2025-07-05/..', '2025-07-04', false],
  ['2025-02-12/2025-02-15', '2025-02', true],
  ['2025-02-12/2025-02-15', '2025-02-16', false],
])('%s and %s in different precision: %s', (a, b, same) => {
  expect(sameOrFiner(a, b)).toBe(same)
  expect(sameOrFiner(b, a)).toBe(same)
})

test('precision and marks', () => {
  expect(['2025', '2025-05', '2025-05-05~', '2025-22', '2025/..'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'season',
    'interval',
  ])
  expect(plain('2025-02~/2025-03?')).toBe('2025-02/2025-03')
})
