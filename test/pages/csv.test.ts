import { expect, test } from 'vitest'
import { csvRow } from '../../src/pages/csv.ts'
import { type Format, written } from '../../src/pages/rows.ts'

test.each([
  ['plain', 'Lake Post', 'Lake Post'],
  ['a comma', 'a,b', '"a,b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['lines', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number', 7500000, '7500000'],
  ['a number below nought', -3, '-3'],
  ['truth', true, 'true'],
  ['an object', { a: 1 }, '"{""a"":1}"'],
  ['an escape sequence', 'a\u001b[31mb\u009b', 'a[31mb'],
  ['a lone carriage return and marks of direction', 'a\rb\u202ec\u2066', 'abc'],
])('a cell: %s', (_, value, cell) => {
  expect(csvRow([value])).toBe(`${cell}\r\n`)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['\r=1', "'=1"],
  ['\u202e=1', "'=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('never a formula: %j', (value, cell) => {
  expect(csvRow([value])).toBe(`${cell}\r\n`)
})

test.each<readonly [Format, readonly object[], string]>([
  ['jsonl', [{ a: 1 }, { a: 2 }], '{"a":1}\n{"a":2}\n'],
  ['jsonl', [], ''],
  ['json', [{ a: 1 }, { a: 2 }], '[\n{"a":1},\n{"a":2}\n]\n'],
  ['json', [], '[]\n'],
  ['csv', [{ a: 1, c: 3 }, { b: 2 }], 'a,b\r\n1,\r\n,2\r\n'],
  ['csv', [], 'a,b\r\n'],
])('%s of %j', async (format, rows, expected) => {
  async function* each() {
    for (const row of rows) yield row as Readonly<Record<string, unknown>>
  }
  let out = ''
  for await (const chunk of written(each(), format, ['a', 'b'])) out += chunk
  expect(out).toBe(expected)
})
