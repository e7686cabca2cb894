import { expect, test } from 'vitest'
import { PatternFault, readPattern } from '../../src/codebook/pattern.ts'
import { compileClasses } from '../../src/language/classes.ts'

const index = compileClasses({ agree: ['agree'], 'move-receive': ['take'] })

test.each([
  ['[receiver] <agree>', 2],
  ['[receiver] .. <agree> (to|that)? ... (<move-receive>|hold on)', 4],
  ['said no', 2],
])('%s', (source, steps) => {
  expect(readPattern(source, index).steps).toHaveLength(steps)
})

test.each([
  ['<agre>', 'no thesaurus class'],
  ['[stat]', 'no mention'],
  ['agreed ....', 'no gap'],
  ['agreed ..', 'does not end in a gap'],
  ['also? agreed', 'begins with'],
  ['(a|)', 'empty alternative'],
  ['(agreed', 'is no part of a pattern'],
  ['', 'at least one step'],
])('“%s” is refused: %s', (source, reason) => {
  const read = (): unknown => readPattern(source, index)
  expect(read).toThrow(PatternFault)
  expect(read).toThrow(reason)
})
