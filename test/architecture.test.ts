import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The floors of the house, from the ground: a file imports from its own folder and from lower floors only. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['language', 'world'],
  ['source', 'codebook'],
  ['document'],
  ['claims', 'sieve'],
  ['events'],
  ['register'],
  ['store', 'pages'],
  ['pool'],
  ['pipeline.ts', 'scan'],
  ['watch'],
  ['serve'],
  ['cli'],
]

/** Folders that know no clock, no chance and no world outside: all comes in as values. */
const PURE: readonly string[] = ['text', 'language', 'world', 'document', 'claims', 'events', 'register', 'pages']

/** What a pure file may import beside its own kind: hashing, taking a page or a paper apart and telling a language give the same for the same. */
const PURE_IMPORTS: ReadonlySet<string> = new Set([
  ...['node:crypto', 'linkedom', 'eld/extrasmall'],
  ...['fflate', 'mammoth', 'postal-mime', 'unpdf'],
])

/** What a pure file may not say, outside comments and strings. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
  ['the process', /\bprocess\b|\bglobalThis\b/],
  ['the network', /\bfetch\(/],
  ['a timer', /\bsetTimeout\b|\bsetInterval\b/],
]

/** Lines that a file may have, unless its head comment says why it has more (`pure data`, for instance). */
const LONGEST = 300

interface Source {
  readonly path: string
  /** The folder on a floor, or the file that stands on one by itself. */
  readonly room: string
  readonly text: string
  /** The text without comments and strings. */
  readonly code: string
  readonly imports: readonly string[]
}

const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8')
    const bare = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    return {
      path,
      room: path.split('/')[0] as string,
      text,
      code: bare.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g, "''"),
      imports: [...bare.matchAll(IMPORT)].map(([, one, two, three]) => (one ?? two ?? three) as string),
    }
  })

const byPath = new Map(sources.map((source) => [source.path, source]))

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room))
}

function target({ path }: Source, name: string): string {
  return normalize(join(dirname(path), name))
}

test('every folder has a floor', () => {
  expect(sources.filter(({ room }) => floorOf(room) === -1).map(({ path }) => path)).toEqual([])
})

test('imports go down, or stay in the folder', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => target(source, name))
      .filter((to) => {
        const room = to.split('/')[0] as string
        return room !== source.room && floorOf(room) >= floorOf(source.room)
      })
      .map((to) => `${source.path} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('imports lead to files that are there, under their whole names', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((name) => name.startsWith('.') && !byPath.has(target(source, name)))
      .map((name) => `${source.path} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

test('no file leads back to itself', () => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    const source = byPath.get(path)
    // Types are gone when the program runs, but a knot of types is a knot too.
    for (const name of source?.imports ?? [])
      if (name.startsWith('.') && source) visit(target(source, name), [...way, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  expect(cycles).toEqual([])
})

describe('pure folders', () => {
  const pure = sources.filter(({ room }) => PURE.includes(room))

  test('import nothing of the world outside', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !PURE_IMPORTS.has(name))
        .map((name) => `${path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(IMPURE)('know nothing of %s', (_, pattern) => {
    expect(pure.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([])
  })

  test('import no impure folder', () => {
    const wrong = pure.flatMap((source) =>
      source.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(source, name))
        // Types and pure functions of a codebook and of what was fetched come as values; their readers do not.
        .filter((to) => IMPURE_FILES.has(to))
        .map((to) => `${source.path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Files of the floors that touch the world outside, as their imports say. */
const IMPURE_FILES: ReadonlySet<string> = new Set(
  sources
    .filter(({ imports }) => imports.some((name) => name.startsWith('node:') && !PURE_IMPORTS.has(name)))
    .map(({ path }) => path),
)

test('only the command line reads arguments and the environment, and chooses a store', () => {
  const wrong = sources
    .filter(({ room, code }) => room !== 'cli' && /\bprocess\.(?:argv|env|exit|stdin|stdout|stderr)\b/.test(code))
    .map(({ path }) => path)
  expect(wrong).toEqual([])
  const choosing = sources
    .filter(
      ({ room, imports }) => room !== 'cli' && room !== 'store' && imports.some((name) => name.includes('/sqlite/')),
    )
    .map(({ path }) => path)
  expect(choosing).toEqual([])
})

test('a file is short, or its head says why it is not', () => {
  const long = sources
    .filter(({ text }) => text.split('\n').length > LONGEST + 1)
    .filter(({ text }) => !/pure data/i.test(text.split('\n').slice(0, 12).join(' ')))
    .map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)
  expect(long).toEqual([])
})

test('the middle file is shorter than eighty lines', () => {
  const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
})

test('names are exported by name, and the types are never silenced', () => {
  const wrong = sources
    .filter(({ code, text }) => /\bexport default\b/.test(code) || /@ts-(?:ignore|expect-error|nocheck)/.test(text))
    .map(({ path }) => path)
  expect(wrong).toEqual([])
})
