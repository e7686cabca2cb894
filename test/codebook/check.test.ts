import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkCodebook } from '../../src/codebook/check.ts'
import { readCodebook } from '../../src/codebook/read.ts'

const HEAD = `codebook: c
version: 1
language: en
title: T
types: [t]
`
const RULE = `type: t
definition: D
rules:
  - id: r
    match: '[receiver] .. <agree>'
    says: [Rwanda has agreed., Kosovo agreed.]
    does not say: [Rwanda is green., Kosovo is cold.]
`
const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
})

function folder(head: string | null, type: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'codebook-'))
  made.push(dir)
  mkdirSync(join(dir, 'types'))
  if (head !== null) writeFileSync(join(dir, 'codebook.yaml'), head)
  writeFileSync(join(dir, 'types', 't.yaml'), type)
  return dir
}

test('a sound codebook has no faults', () => {
  expect(checkCodebook(folder(HEAD, RULE))).toEqual([])
})

test.each([
  ['an unknown class', RULE.replace('<agree>', '<agre>'), 5, 'no thesaurus class is called “agre”'],
  ['a broken pattern', RULE.replace('.. <agree>', '<agree> ..'), 5, 'does not end in a gap'],
  ['a sentence that is not found', RULE.replace('Kosovo agreed', 'Kosovo is old'), 6, 'does not find “Kosovo is old.”'],
  ['a sentence that is found', RULE.replace('Kosovo is cold', 'Kosovo agreed'), 7, 'finds “Kosovo agreed.”'],
  ['too few sentences', RULE.replace(', Kosovo agreed.', ''), 4, '“says” has 1 sentences'],
  ['an unknown key', RULE.replace('definition', 'defintion'), 2, 'unknown key “defintion”'],
  ['an unknown slot', RULE.replace('    says', '    slots: {category: x}\n    says'), 6, 'no slot “category”'],
  ['an unknown modality', RULE.replace('    says', '    modality: maybe\n    says'), 6, 'unknown modality “maybe”'],
  ['an id twice', RULE + RULE.slice(RULE.indexOf('  - id')), 8, 'the id “r” is taken'],
  ['broken YAML', RULE.replace("'[receiver]", '[receiver]'), 5, ''],
])('%s is a fault with its line', (_, type, line, problem) => {
  const faults = checkCodebook(folder(HEAD, type))
  expect(faults.map((fault) => fault.line)).toContain(line)
  expect(faults.map((fault) => fault.problem).join('\n')).toContain(problem)
  expect(faults.every((fault) => fault.mend !== '')).toBe(true)
})

test('the head is checked too', () => {
  const head = `${HEAD.replace('[t]', '[t, u]')}stages: [{id: agreed, means: m, evidence: [{type: x, modality: [asserted]}]}, {id: s, means: m}]\n`
  const problems = checkCodebook(folder(head, RULE))
    .map((fault) => fault.problem)
    .sort()
  expect(problems).toEqual(['“s” is not known here', 'no file for the type “u”', 'unknown type “x”'].sort())
})

test('a missing head is a fault, not a crash', () => {
  expect(checkCodebook(folder(null, RULE))[0]?.problem).toContain('cannot be read')
})

test('a file that cannot be read is named by its place in the folder, and the rest goes on', () => {
  const dir = folder(HEAD, RULE.replace('<agree>', '<agre>'))
  mkdirSync(join(dir, 'types', 'a.yaml'))
  const faults = checkCodebook(dir)
  expect(faults[0]).toMatchObject({ file: 'types/a.yaml', problem: 'cannot be read' })
  expect(faults.map(({ problem }) => problem).join('\n')).toContain('no thesaurus class')
})

test('reading stops at the first fault and says where', () => {
  expect(() => readCodebook(folder(HEAD, RULE.replace('definition: D', 'definition: 3')))).toThrow(/t\.yaml, line 2/)
})
