import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import type { Reader } from '../../src/claims/extract.ts'
import { making } from '../../src/cli/reader.ts'
import type { Document } from '../../src/document/document.ts'
import { NO_OUTLETS } from '../../src/document/outlets.ts'
import { addReports } from '../../src/pipeline.ts'
import { readAlone } from '../../src/pool/alone.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { claimOf } from '../store/samples.ts'
import { tertia, type WorldOptions } from './world.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-cli-'))
afterAll(() => rmSync(root, { recursive: true }))
const register = join(root, 'register')

const REPORTS = [
  {
    id: 'lake-1',
    ...{ outlet: 'Lake Post', title: 'Seven land in Kigali', published: '2025-08-20' },
    text: 'Seven men landed in Kigali on 14 August. Rwanda gets $7.5m for it. Jane Doe said the deal was signed in June.',
  },
  {
    id: 'hill-1',
    ...{ outlet: 'Hill Times', title: '=HYPERLINK("x")\u001b[31m', published: '2025-08-25' },
    text: 'Nine men landed in Kigali on 14 August, officials said.',
  },
]

/** Claims as a reader would give them, by hand. */
const CLAIMS: Readonly<Record<string, readonly (readonly [words: string, more: Partial<Claim>])[]>> = {
  'lake-1': [
    ['Seven men landed in Kigali on 14 August', { count: 7, when: '2025-08-14' }],
    ['the deal was signed in June', { type: 'agreement', when: '2025-06', speaker: 'Jane Doe' }],
    [
      'Rwanda gets $7.5m for it',
      {
        type: 'payment',
        amount: { value: 7500000, currency: 'USD', said: '$7.5m', bound: 'exact', per: 'lump', status: 'unknown' },
      },
    ],
  ],
  'hill-1': [['Nine men landed in Kigali on 14 August', { count: 9, when: '2025-08-14', speaker: '=1+1' }]],
}

const byHand: Reader = {
  name: 'hand@1',
  read: (document: Document) =>
    (CLAIMS[document.id] ?? []).map(([words, more]) => claimOf(document, words, { reader: 'hand@1', ...more })),
}

beforeAll(async () => {
  const store = openSqliteStore(register, { create: true })
  const stdin = (async function* () {
    yield Buffer.from(REPORTS.map((report) => `${JSON.stringify(report)}\n`).join(''))
  })()
  for await (const one of addReports(
    store,
    ['-'],
    { reading: readAlone({ reader: byHand, outlets: NO_OUTLETS }), making },
    () => '2026-01-02T03:04:05.000Z',
    {
      stdin,
    },
  ))
    expect(one.kind).toBe('report')
  await store.close()
})

const ask = (args: readonly string[], options: WorldOptions = {}) => tertia([...args, '--register', register], options)
const lines = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('people are told', () => {
  test.each([
    [
      ['show', 'US-RW'],
      [
        'United States → Rwanda (US-RW)',
        'Stage: operating',
        '2 reports',
        '14 Aug 2025',
        '7 / 9 people',
        'USD 7.5 million',
        'Contradictions',
        '“Seven men landed in Kigali on 14 August” — Seven land in Kigali, Lake Post, 20 Aug 2025',
      ],
    ],
    [['show', 'us-rw'], ['United States → Rwanda (US-RW)']],
    [['arrangements'], ['US-RW', 'United States', 'Rwanda', 'operating', '1 arrangement']],
    [
      ['timeline', 'US-RW'],
      ['agreement', 'Jane Doe: “the deal was signed in June”', '“Seven men landed', '“Nine men landed'],
    ],
    [
      ['events', 'US-RW', '--type', 'payment'],
      ['payment', 'USD 7.5 million'],
    ],
    [
      ['claims', 'lake'],
      ['Lake Post', '3 claims', 'Jun 2025'],
    ],
    [
      ['claims', 'US-RW', '--type', 'transfer'],
      ['2 claims', 'transfer 7', 'transfer 9'],
    ],
    [['conflicts'], ['1 contradiction', 'how many people']],
    [
      ['compare', 'lake-1', 'hill-1'],
      ['A  Seven land in Kigali, Lake Post', 'Told by both: 1 event', 'DIFFER', 'Told by A only: 2 events'],
    ],
    [
      ['explain', 'lake-1'],
      ['document lake-1, 3 claims', 'dated 20 Aug 2025: given in the record'],
    ],
    [['explain', 'US-RW'], ['all its claims']],
    [['verify'], ['4 entries', '2 frozen texts', '4 quotes', 'all in order']],
  ])('by %j', async (args, words) => {
    const { code, out, err } = await ask(args)
    for (const word of words) expect(out).toContain(word)
    expect([code, err]).toEqual([0, ''])
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('by explain, of an event and of a claim, from the start of an id', async () => {
    const [event] = lines((await ask(['events', 'US-RW', '--type', 'transfer', '--json'])).out)
    const { out } = await ask(['explain', String(event?.id).slice(0, 8)])
    for (const word of [
      'transfer from the United States to Rwanda (US-RW)',
      'people: 7 / 9 people',
      'origin: ',
      '“Nine men landed',
    ])
      expect(out).toContain(word)
    const claim = await ask(['explain', String((event as { claims: string[] }).claims[0]).slice(0, 10)])
    expect(claim.out).toContain('It belongs to the event')
    expect(claim.out).toContain('characters 0 to 39')
  })
})

describe('as of a day', () => {
  test.each([
    [['show', 'US-RW', '--as-of', '2025-08-21'], 0, '1 report,'],
    [['show', 'US-RW', '--as-of', '2025-08'], 0, '2 reports,'],
    [['show', 'US-RW', '--as-of', '2025-08-01'], 1, 'the register holds nothing on this arrangement as of 2025-08-01'],
    [
      ['arrangements', '--as-of', '2025-12-31', '--clock', 'recorded'],
      0,
      'No arrangement between two named states yet.',
    ],
    [['claims', '--as-of', '2025-08-21'], 0, '3 claims'],
    [['show', 'US-RW', '--as-of', '2025-02-30'], 2, '--as-of: there is no date 2025-02-30; write it as'],
  ])('%j', async (args, code, words) => {
    const ran = await ask(args)
    expect(ran.out + ran.err).toContain(words)
    expect(ran.code).toBe(code)
  })
})

describe('programs are told', () => {
  test('claims, flat, with their quotes', async () => {
    const rows = lines((await ask(['export', 'claims'])).out)
    expect(rows).toHaveLength(4)
    expect(rows.find(({ type }) => type === 'payment')).toMatchObject({
      ...{
        document: 'lake-1',
        from: 'US',
        to: 'RW',
        amount: { value: 7500000, currency: 'USD' },
        modality: 'asserted',
      },
      ...{
        quote: 'Rwanda gets $7.5m for it',
        start: 41,
        end: 65,
        speaker: null,
        when: null,
        count: null,
        destination: null,
      },
    })
  })

  test.each([
    ['claims', 'id,document,type,from,to,when,'],
    ['events', 'id,type,from,to,when,'],
    ['arrangements', 'pair,from,to,stage,'],
    ['documents', 'id,title,outlet,'],
  ])('%s in every format', async (what, head) => {
    const jsonl = lines((await ask(['export', what, '--format', 'jsonl'])).out)
    expect(JSON.parse((await ask(['export', what, '--format', 'json'])).out)).toEqual(jsonl)
    const csv = (await ask(['export', what, '--format', 'csv'])).out
    expect(csv.startsWith(head)).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(jsonl.length + 1)
  })

  test('no cell of CSV becomes a formula', async () => {
    const csv =
      (await ask(['export', 'documents', '--format', 'csv'])).out +
      (await ask(['export', 'claims', '--format', 'csv'])).out
    expect(csv).toContain(`'=1+1`)
    expect(csv).toContain(`"'=HYPERLINK(""x"")`)
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m)
  })

  test('no export but that of the register holds a whole text', async () => {
    for (const what of ['claims', 'events', 'arrangements', 'documents'])
      expect((await ask(['export', what])).out).not.toContain('Rwanda gets $7.5m for it. Jane Doe')
    expect((await ask(['export', 'register'])).out).toContain('Rwanda gets $7.5m for it. Jane Doe')
    const [claim] = lines((await ask(['export', 'claims'])).out)
    expect(JSON.stringify(await ask(['explain', String(claim?.id), '--json']))).not.toContain('for it. Jane Doe said')
  })

  test.each([
    [['show', 'US-RW']],
    [['arrangements']],
    [['events']],
    [['claims']],
    [['conflicts']],
    [['timeline', 'US-RW']],
    [['compare', 'lake-1', 'hill-1']],
    [['explain', 'lake-1']],
    [['verify']],
  ])('JSON by %j', async (args) => {
    const { code, out } = await ask([...args, '--json'])
    expect(code).toBe(0)
    expect(lines(out).length).toBeGreaterThan(0)
  })
})

test('what a report holds cannot steer the terminal', async () => {
  const outputs = await Promise.all(
    [
      ['claims'],
      ['explain', 'hill-1'],
      ['explain', 'hill-1', '--json'],
      ['export', 'documents'],
      ['export', 'documents', '--format', 'csv'],
    ].map((args) => ask(args, { tty: true })),
  )
  expect(outputs.map(({ out }) => out).join('')).not.toContain('\u001b[31m')
})

test('colours are for terminals, and not where they are not wanted', async () => {
  expect((await ask(['show', 'US-RW'])).out).not.toContain('\u001b')
  expect((await ask(['show', 'US-RW'], { tty: true })).out).toContain('\u001b[1m')
  expect((await ask(['show', 'US-RW'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
})

describe('what cannot be answered is said, with the mend', () => {
  test.each([
    [['show', 'US-XX'], 1, 'US-XX: the register holds nothing on this arrangement; `tertia arrangements` lists'],
    [['show', 'Rwanda'], 2, '"Rwanda" is no arrangement; write the sending and the receiving state: US-RW'],
    [['claims', 'nowhere'], 1, 'nowhere: the register holds no such document'],
    [['compare', 'lake-1', 'lake-1'], 1, 'this is the same report again'],
    [['compare', 'lake-1', 'none'], 1, 'none: the register holds no such document'],
    [['explain', 'ffffffffff'], 1, 'nothing in the register has this id'],
    [['explain', 'lake-1', '--as-of', '2025-08-01'], 1, 'nothing in the register has this id as of 2025-08-01'],
    [
      ['compare', 'lake-1', 'hill-1', '--as-of', '2025-08-21'],
      1,
      'hill-1: this report was not yet published on that day',
    ],
    [['export', 'register', '--as-of', '2025'], 2, 'it takes no --as-of'],
    [['events', '--type', 'bogus'], 2, '--type "bogus" is no type of the codebook; use one of '],
    [['claims', '--type', 'bogus'], 2, 'onward_movement'],
    [['export', 'register', '--format', 'csv'], 2, 'writes the log as it is, in JSON Lines alone'],
    [['export', 'people'], 2, "command-argument value 'people' is invalid"],
    [['frobnicate'], 2, '`tertia --help` lists the commands'],
    [['show'], 2, '`tertia show --help` says how it is called'],
    [['show', 'US-RW', '--colour'], 2, 'unknown option'],
    [['verify', '--as-of', '2025'], 2, '`tertia verify` takes no --as-of'],
    [['show', 'US-RW', '--clock', 'mine'], 2, 'Allowed choices are published, recorded'],
  ])('%j', async (args, code, words) => {
    const ran = await ask(args)
    expect(ran.err).toContain(words)
    expect([ran.code, ran.out]).toEqual([code, ''])
  })

  test('a register that is not there', async () => {
    const none = join(root, 'none')
    const { code, err } = await tertia(['show', 'US-RW'], { env: { TERTIA_REGISTER: none } })
    expect(err).toContain(`${none}: there is no register here; make one with \`tertia add PATH\``)
    expect(code).toBe(1)
  })
})

test('an id that several things begin with names them, each by enough of its id', async () => {
  const ids = [...lines((await ask(['export', 'claims'])).out), ...lines((await ask(['export', 'events'])).out)]
  const firsts = Map.groupBy(ids, ({ id }) => String(id)[0] as string)
  const [first] = [...firsts].find(([, some]) => some.length > 1) as [string, unknown]
  const { code, err } = await ask(['explain', first])
  expect(code).toBe(1)
  expect(err).toMatch(/ things begin so; give one of these, or more of the id:\n {2}(?:document|claim|event|origin) /)
  for (const [, id] of err.matchAll(/^ {2}(?:claim|event|origin) (\S+)/gm))
    expect((await ask(['explain', id as string])).code).toBe(0)
})

describe('the width is kept', () => {
  const questions = ['arrangements', 'events', 'claims', 'conflicts', 'timeline', 'show US-RW', 'compare lake-1 hill-1']
  test.each(['80', '100'].flatMap((columns) => questions.map((question) => [columns, question])))(
    'of %s columns by %s',
    async (columns, question) => {
      const { out } = await ask(question.split(' '), { env: { COLUMNS: columns } })
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(Number(columns))
    },
  )
})

describe('the help', () => {
  test('lists of the shared options those that a command heeds', async () => {
    expect((await tertia(['verify', '--help'])).out).not.toMatch(/--as-of|--clock/)
    expect((await tertia(['codebook', 'check', '--help'])).out).not.toMatch(/--register|--as-of/)
    expect((await tertia(['show', '--help'])).out).toMatch(/--register[\s\S]*--as-of[\s\S]*--clock[\s\S]*--json/)
  })

  test('says what every command is for', async () => {
    const { out } = await tertia(['--help'])
    expect(out).toMatch(/^ {2}import {2,}Take in/m)
    expect(out).toMatch(/^ {2}codebook {2,}Care for/m)
  })

  test('names commands as the user calls them', async () => {
    const env = { npm_package_name: 'tertia', npm_lifecycle_event: 'tertia' }
    const none = await tertia(['show', 'US-RW', '--register', join(root, 'none')], { env })
    expect(none.err).toContain('make one with `npm run --silent tertia -- add PATH`')
    expect((await tertia(['show', '--help'], { env })).out).toContain('  npm run --silent tertia -- show US-RW')
    expect((await tertia(['show', '--help'])).out).toContain('  tertia show US-RW')
  })
})

describe('tables for other programs', () => {
  test('claims carry their source, events the words of their surest claim', async () => {
    const claims = (await ask(['export', 'claims', '--format', 'csv'])).out
    expect(claims.split('\r\n')[0]).toContain('outlet,title,url,published')
    expect(claims).toContain(',Lake Post,Seven land in Kigali,,2025-08-20,')
    const events = (await ask(['export', 'events', '--format', 'csv'])).out
    expect(events).toContain(',the deal was signed in June,')
  })

  test('nothing known is not nobody', async () => {
    const [row] = lines((await ask(['arrangements', '--as-of', '2025-08-21', '--json'])).out)
    expect(row).toMatchObject({ moved: { low: 7, high: 7 }, reportedTotal: null })
  })
})
