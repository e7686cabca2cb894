import { expect, test } from 'vitest'
import { oneLine } from '../../src/text/one-line.ts'
import { shown } from '../../src/text/shown.ts'

const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)

test.each([
  ['a text', 'a"b', '"a\\"b"'],
  ['a number', 7, '7'],
  ['nothing', undefined, 'null'],
  ['an object', { a: [1, null], b: {} }, '{"a":[1,null],"b":{}}'],
  ['a long text', 'x'.repeat(1_000_000), `"${'x'.repeat(78)}…`],
  ['a deep list', deep, `${'['.repeat(79)}…`],
])('a value as messages quote it: %s', (_, value, said) => {
  expect(shown(value)).toBe(said)
})

test.each([
  ['a\nrefused: b', 'a refused: b'],
  [' a \r\n\u2029 b\u0000', 'a b'],
  ['Kigali  talks', 'Kigali  talks'],
])('one line: %j', (given, line) => {
  expect(oneLine(given)).toBe(line)
})
