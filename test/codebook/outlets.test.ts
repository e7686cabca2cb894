import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { outletFaults, readOutlets } from '../../src/codebook/outlets.ts'
import { OUTLETS } from '../../src/world/en/outlets.ts'

const CODEBOOK = 'codebooks/third-country-transfers'
const HEAD = 'name,hosts,state,kind,owner\n'
const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
})

function folder(table: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'outlets-'))
  made.push(dir)
  writeFileSync(join(dir, 'outlets.csv'), table)
  return dir
}

test('the table that comes with Tertia has no fault', () => {
  expect(outletFaults(CODEBOOK)).toEqual([])
  expect(readOutlets(CODEBOOK).length).toBeGreaterThan(250)
})

test('no host of the table stands beside one that it belongs to', () => {
  const twice = readOutlets(CODEBOOK).flatMap(({ hosts }) =>
    hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`))),
  )
  expect(twice).toEqual([])
})

/** Outlets of a state that also print under another state's letters, or under letters that are sold to everybody. */
const ABROAD = ['Belga', 'CTK', 'Politico', 'Der Standard', 'The Local', 'Meduza', 'Amu TV']

test('a host under the letters of a state is of that state', () => {
  const codes: Readonly<Record<string, string>> = { UK: 'GB' }
  const strange = readOutlets(CODEBOOK).filter(({ hosts, state }) => {
    const ends = hosts.map((host) => (host.split('.').at(-1) as string).toUpperCase()).filter((end) => end.length === 2)
    return state !== null && ends.some((end) => (codes[end] ?? end) !== state)
  })
  expect(strange.map(({ name }) => name)).toEqual(ABROAD)
})

test('a host of a state’s offices is an office, a court, a parliament or an agency', () => {
  const strange = readOutlets(CODEBOOK).filter(
    ({ hosts, kind }) =>
      hosts.some((host) => /(?:^|\.)(?:gov|gob|gouv|gub|govt|go)(?:\.[a-z]{2})?$/.test(host)) &&
      !['government', 'court', 'parliament', 'agency'].includes(kind),
  )
  expect(strange.map(({ name }) => name)).toEqual([])
})

/** The names by which texts are read, with `~` taken off; one outlet may have several. */
const known = OUTLETS.split(';').map((name) => name.replace(/^~/, ''))
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').normalize('NFD').replace(/\p{M}/gu, '')

test('an outlet is called in the table as it is read in texts', () => {
  const wrong = readOutlets(CODEBOOK).filter(
    ({ name }) => known.some((one) => bare(one) === bare(name)) && !known.includes(name),
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test.each([
  ['a head that is another', 'name,host\n', 1, 'the first line is not'],
  ['a cell too few', `${HEAD}Lake Post,lake.example,RW,newspaper\n`, 2, '4 cells instead of 5'],
  ['no name', `${HEAD},lake.example,RW,newspaper,\n`, 2, 'without a name'],
  ['no host', `${HEAD}Lake Post,,RW,newspaper,\n`, 2, 'has no host'],
  ['a host with www', `${HEAD}Lake Post,www.lake.example,RW,newspaper,\n`, 2, 'is no host'],
  ['a host with a path', `${HEAD}Lake Post,lake.example/news,RW,newspaper,\n`, 2, 'is no host'],
  ['a host twice', `${HEAD}A,lake.example,RW,newspaper,\nB,lake.example,RW,newspaper,\n`, 3, 'stands in line 2 too'],
  ['a name twice', `${HEAD}A,a.example,RW,newspaper,\n\nA,b.example,RW,newspaper,\n`, 4, 'stands in line 2 too'],
  ['a state that is none', `${HEAD}Lake Post,lake.example,QQ,newspaper,\n`, 2, 'QQ is no state'],
  ['a state in words', `${HEAD}Lake Post,lake.example,Rwanda,newspaper,\n`, 2, 'Rwanda is no state'],
  ['a kind that is none', `${HEAD}Lake Post,lake.example,RW,paper,\n`, 2, '“paper” is no kind'],
])('%s is a fault with its line', (_, table, line, problem) => {
  const faults = outletFaults(folder(table))
  expect(faults.map((fault) => fault.line)).toContain(line)
  expect(faults.map((fault) => fault.problem).join('\n')).toContain(problem)
})

test('a cell in quotes may hold a comma, and Kosovo and the Union are states', () => {
  const dir = folder(`${HEAD}"Post, Lake",lake.example a.lake.example,XK,newspaper,"A, B"\nU,u.example,EU,igo,\n`)
  expect(outletFaults(dir)).toEqual([])
  expect(readOutlets(dir)[0]).toEqual({
    name: 'Post, Lake',
    hosts: ['lake.example', 'a.lake.example'],
    state: 'XK',
    kind: 'newspaper',
    owner: 'A, B',
  })
})
