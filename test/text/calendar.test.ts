import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  easterOf,
  isRealDay,
  lastDayOf,
  monthsAfter,
  weekdayOf,
} from '../../src/text/calendar.ts'

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['0000-01-01', false],
  ['1998-06-30', true],
])('%s is a real day: %s', (day, real) => {
  expect(isRealDay(day)).toBe(real)
})

test('weekdays count from Monday', () => {
  expect(['2025-05-05', '2025-05-11', '2000-02-29'].map(weekdayOf)).toEqual([1, 7, 2])
})

test('months', () => {
  expect(monthsAfter('2025-01', -1)).toBe('2024-12')
  expect(monthsAfter('2025-05-05', 20)).toBe('2027-01')
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
  expect(lastDayOf('2024-02')).toBe('2024-02-29')
})

test('Easter', () => {
  expect([2000, 2016, 2024, 2025, 2026].map(easterOf)).toEqual([
    '2000-04-23',
    '2016-03-27',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
  ])
})

test('adding days and counting them undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const day = addDays('2025-05-05', days)
      expect(isRealDay(day)).toBe(true)
      expect(daysBetween('2025-05-05', day)).toBe(days)
    }),
  )
})
