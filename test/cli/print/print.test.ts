import { describe, expect, test } from 'vitest'
import type { People } from '../../../src/claims/claim.ts'
import { fromTo, pairName, stateName } from '../../../src/cli/names.ts'
import { amountWords, countWords } from '../../../src/cli/print/figures.ts'
import { plain, safeJson } from '../../../src/cli/print/plain.ts'
import { cut, hanging, table, wrap } from '../../../src/cli/print/table.ts'
import { dateWords, moneyWords, shortId, slotWords } from '../../../src/cli/print/values.ts'

test.each([
  ['a colour', 'a\u001b[31mb', 'a[31mb'],
  ['a window title', '\u001b]0;x\u0007a', ']0;xa'],
  ['one-byte control', 'a\u009b2Jb', 'a2Jb'],
  ['backspaces', 'no\b\byes', 'noyes'],
  ['a carriage return', 'safe\rfake', 'safefake'],
  ['marks of direction', 'a\u202eb\u2066c', 'abc'],
  ['a tab', 'a\tb', 'a b'],
  ['lines and letters stay', 'Yaoundé\n“卢旺达”', 'Yaoundé\n“卢旺达”'],
])('nothing steers a terminal: %s', (_, given, shown) => {
  expect(plain(given)).toBe(shown)
  const json = safeJson({ given })
  expect(JSON.parse(json)).toEqual({ given })
  expect(plain(json)).toBe(json)
})

test.each([
  [null, '–'],
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2025-05-05', '5 May 2025'],
  ['2025-08-21~', 'about 21 Aug 2025'],
  ['2025-08?', 'perhaps Aug 2025'],
  ['2025-21', 'spring 2025'],
  ['2025-02-12/2025-02-15', '12 Feb 2025 – 15 Feb 2025'],
  ['2025-07-05/..', 'from 5 Jul 2025'],
  ['../2025-08-06', 'until 6 Aug 2025'],
])('the date %s', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words)
})

const MONEY = { value: 7e7, currency: 'AUD', said: 'A$70 million', status: 'pledged' } as const

function people(said: string, bound: People['bound'], unit: People['unit'] = 'people'): People {
  return { said, bound, unit, low: null, high: null, nationalities: [] }
}

test.each([
  [moneyWords(7500000, 'USD'), 'USD 7.5 million'],
  [moneyWords(2.5e9, 'AUD'), 'AUD 2.5 billion'],
  [moneyWords(3500, 'USD'), 'USD 3,500'],
  [slotWords('amount', '7500000 USD'), 'USD 7.5 million'],
  [slotWords('count', '2050'), '2,050'],
  [slotWords('existence', 'no onward_movement'), 'no onward movement'],
  [shortId('sample-wattle-2025-08-30'), 'sample-wattle-2025-08-30'],
  [shortId('3f9c21ab3f9c21ab3f9c21ab3f9c21ab'), '3f9c21ab'],
  [fromTo({ from: 'GB', to: 'RW' }), 'from the United Kingdom to Rwanda'],
  [fromTo({ from: null, to: 'NL' }), 'to the Netherlands'],
  [countWords({ count: null, people: null }), ''],
  [countWords({ count: 1, people: null }), '1 person'],
  [countWords({ count: 250, people: people('more than 250', 'at least') }), 'more than 250 people'],
  [countWords({ count: 250, people: people('at least 250', 'at least') }), 'at least 250 people'],
  [countWords({ count: 50, people: people('up to 50', 'at most') }), 'at most 50 people'],
  [countWords({ count: 850, people: people('About 850', 'about') }), 'about 850 people'],
  [countWords({ count: 2, people: people('two', 'exact', 'flights') }), '2 flights'],
  [amountWords({ ...MONEY, bound: 'exact', per: 'year' }), 'AUD 70 million per year'],
  [amountWords({ ...MONEY, bound: 'about', per: 'lump' }), 'about AUD 70 million'],
  [stateName('CD'), 'DR Congo'],
  [stateName('XK'), 'Kosovo'],
  [stateName('EU'), 'European Union'],
  [pairName('US-RW'), 'United States → Rwanda (US-RW)'],
  [pairName('US-*'), 'United States → partners not named (US-*)'],
])('%s', (shown, words) => {
  expect(shown).toBe(words)
})

describe('a table', () => {
  const columns = [{ head: 'Id' }, { head: 'Words', wraps: true }, { head: 'N', align: 'right' as const }]

  test('fits its width, breaking cells that may be broken', () => {
    const lines = table(
      columns,
      [['abcdefgh', 'Seven men were flown from Texas to Kigali in the middle of August', '7']],
      40,
    )
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(40)
    expect(lines.length).toBeGreaterThan(3)
    expect(
      lines
        .slice(2)
        .map((line) => line.slice(10, 36).trim())
        .join(' '),
    ).toContain('Seven men were flown')
  })

  test('aligns numbers to the right and marks cells without moving them', () => {
    expect(
      table(
        columns,
        [
          ['a', 'b', '7'],
          ['a', 'b', '1,000'],
        ],
        80,
        (cell, i) => (i === 2 ? `<${cell}>` : cell),
      ),
    ).toEqual(['Id  Words      <N>', '──  ─────  ─────', 'a   b          <7>', 'a   b      <1,000>'])
  })

  test('of no rows is its head', () => {
    expect(table(columns, [], 80)).toHaveLength(2)
  })
})

test.each([
  ['a short text', 'abc', 10, ['abc']],
  ['words', 'one two three', 7, ['one two', 'three']],
  ['a word that is too long', 'a verylongword b', 5, ['a', 'verylongword', 'b']],
  ['given lines', 'one\ntwo', 10, ['one', 'two']],
])('wrapping %s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('cutting counts letters, not units', () => {
  expect(cut('🇷🇼 Rwanda', 20)).toBe('🇷🇼 Rwanda')
  expect(cut('Rwanda agrees', 8)).toBe('Rwanda…')
})

test('a line that is too long is broken, and what follows set in', () => {
  expect(hanging('  one two three', 11)).toEqual(['  one two', '    three'])
})

test('a table breaks words before it leaves its width', () => {
  const columns = Array.from({ length: 4 }, () => ({ head: 'Name', wraps: true }))
  for (const line of table(columns, [Array.from({ length: 4 }, () => 'Nduhungirehe')], 40))
    expect([...line].length).toBeLessThanOrEqual(40)
})
