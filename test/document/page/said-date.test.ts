import { expect, test } from 'vitest'
import { type Order, orderOf, saidDay } from '../../../src/document/page/said-date.ts'

const ROWS: readonly (readonly [said: string, day: string | null, order?: Order])[] = [
  ['2025-05-06', '2025-05-06'],
  ['2025-05-06T23:30:00-05:00', '2025-05-06'],
  ['2025-05-06 10:00', '2025-05-06'],
  ['2025-5-6', '2025-05-06'],
  ['20250506', '2025-05-06'],
  ['20250506T101500Z', '2025-05-06'],
  ['2025/05/06', '2025-05-06'],
  ['1746489600', '2025-05-06'],
  ['1746489600000', '2025-05-06'],
  ['6 May 2025', '2025-05-06'],
  ['6th of May 2025', '2025-05-06'],
  ['May 6, 2025', '2025-05-06'],
  ['May 6,2025', '2025-05-06'],
  ['Tuesday, 6 May 2025, 10:15', '2025-05-06'],
  ['6. Mai 2025', '2025-05-06'],
  ['6 de mayo de 2025', '2025-05-06'],
  ['mardi 6 mai 2025', '2025-05-06'],
  ['1er août 2025', '2025-08-01'],
  ['6 maggio 2025', '2025-05-06'],
  ['6 мая 2025', '2025-05-06'],
  ['6 травня 2025', '2025-05-06'],
  ['6 maja 2025', '2025-05-06'],
  ['6 Mayıs 2025', '2025-05-06'],
  ['2025年5月6日', '2025-05-06'],
  ['2025년 5월 6일', '2025-05-06'],
  ['06.05.2025', '2025-05-06'],
  ['06.05.25', '2025-05-06'],
  ['25/05/2025', '2025-05-25'],
  ['05/25/2025', '2025-05-25'],
  ['05/06/2025', null],
  ['05/06/2025', '2025-06-05', 'day'],
  ['05/06/2025', '2025-05-06', 'month'],
  ['05/06/25', null, 'day'],
  ['2025-02-30', null],
  ['2025-13-01', null],
  ['0001-01-01T00:00:00Z', null],
  ['1970-01-01', null],
  ['9999-12-31', null],
  ['yesterday', null],
  ['6 people 2025', null],
  ['', null],
  ['12', null],
  [`2025-05-06${'0'.repeat(1_000_000)}`, null],
  [`${' '.repeat(1_000_000)}2025-05-06`, null],
]

test.each(ROWS.map(([said, day, order = null]) => ({ said, day, order, shown: said.slice(0, 40) })))(
  '“$shown” is $day',
  ({ said, day, order }) => {
    expect(saidDay(said, order)).toBe(day)
  },
)

test.each([
  [undefined, null],
  ['en', null],
  ['en-GB', 'day'],
  ['en-US', 'month'],
  ['de', 'day'],
  ['fr-CA', 'day'],
] as const)('dates of a page in %s put the %s first', (language, order) => {
  expect(orderOf(language)).toBe(order)
})
