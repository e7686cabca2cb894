import { describe, expect, test } from 'vitest'
import { pairName, stateName } from '../../../src/cli/names.ts'
import { plain, safeJson } from '../../../src/cli/print/plain.ts'
import { cut, table, wrap } from '../../../src/cli/print/table.ts'
import { dateWords, moneyWords, slotWords } from '../../../src/cli/print/values.ts'

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

test.each([
  [moneyWords(7500000, 'USD'), 'USD 7.5 million'],
  [moneyWords(2.5e9, 'AUD'), 'AUD 2.5 billion'],
  [moneyWords(3500, 'USD'), 'USD 3,500'],
  [slotWords('amount', '7500000 USD'), 'USD 7.5 million'],
  [slotWords('count', '2050'), '2,050'],
  [slotWords('existence', 'agreement'), 'agreement'],
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
