import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { freeze } from '../../src/document/freeze.ts'
import { givenDate } from '../../src/document/given-date.ts'
import { headlineOf } from '../../src/document/headline.ts'
import { documentOf } from '../../src/document/make.ts'

test.each([
  ['line ends', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ['composed characters', 'Yaounde\u0301', 'Yaoundé'],
  ['a byte order mark', '\ufeffa', 'a'],
  ['all else stays', '  “a”\u00a0\t\n\n\n', '  “a”\u00a0\t\n\n\n'],
])('freezing: %s', (_, given, frozen) => {
  expect(freeze(given)).toBe(frozen)
  expect(freeze(freeze(given))).toBe(frozen)
})

test('a run of combining marks without end is refused with its place, not put in order', () => {
  const text = `Yaounde\u0301\n${'a\u0301\u0323'.repeat(2000)}\nb${'\u0301\u0323'.repeat(2000)}`
  const place = 'line 7'
  const record = { kind: 'record' as const, input: 'a.jsonl', place, record: { text } }
  expect(() => documentOf(record)).toThrow(
    'a.jsonl, line 7, line 3 of its text: more than 1,000 combining marks stand in a row',
  )
})

describe('the headline of a plain text', () => {
  const body = 'The government said on Monday that it had agreed to take people in.'
  test.each([
    ['a title', `Talks gain pace\n\n${body}`, 'Talks gain pace'],
    ['a section label and a title', `News\nTalks gain pace\n\n${body}`, 'Talks gain pace'],
    [
      'a title and a second line',
      `Kigali and Washington in talks over migrants\nMinister confirms\n\n${body}`,
      'Kigali and Washington in talks over migrants',
    ],
    [
      'a title that ends in an abbreviation',
      `Rwanda in talks with the U.S.\n\n${body}`,
      'Rwanda in talks with the U.S.',
    ],
    ['blank lines before it', `\n\nTalks gain pace\n\n\n${body}`, 'Talks gain pace'],
  ])('%s', (_, text, title) => {
    const headline = headlineOf(text)
    expect(headline.title).toBe(title)
    expect(text.slice(headline.body)).toBe(body)
  })

  test.each([
    ['one paragraph', body],
    ['prose first', `${body}\n\n${body}`],
    ['a quotation first', `“We have agreed.”\n\n${body}`],
    ['no blank line', `Talks gain pace\n${body}`],
    ['a long first line', `${'Talks gain pace and '.repeat(12)}\n\n${body}`],
    ['a list first', `one\ntwo\nthree\nfour\nfive\n\n${body}`],
    ['a title and nothing after it', 'Talks gain pace\n\n'],
  ])('none: %s', (_, text) => {
    expect(headlineOf(text)).toEqual({ title: null, body: 0 })
  })
})

describe('a publication date that is given', () => {
  test.each([
    ['2025-05-06', '2025-05-06'],
    ['2025-05', '2025-05'],
    ['2025', '2025'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2025-05-06T23:30:00-05:00', '2025-05-06'],
    ['2025-05-06T10:00:00.000Z', '2025-05-06'],
    ['2025-05-06 10:00', '2025-05-06'],
  ])('%s', (said, edtf) => {
    expect(givenDate(said, 'a.json', null)).toBe(edtf)
  })

  test.each([
    ['2025-02-30', 'a.json, line 3: there is no date 2025-02-30; write it as 2025-05-06, 2025-05 or 2025'],
    ['2025-13', 'there is no date 2025-13'],
    ['2025-00-01', 'there is no date 2025-00-01'],
    ['2025-02-29T10:00:00Z', 'there is no date 2025-02-29'],
    ['06/05/2025', '"06/05/2025" is not a date'],
    ['2025-05-06T25:00:00Z', '"2025-05-06T25:00:00Z" is not a date'],
    ['2025-05-06T10:61:00Z', '"2025-05-06T10:61:00Z" is not a date'],
    ['2025-05-06T10:00:00+99:00', '"2025-05-06T10:00:00+99:00" is not a date'],
    ['yesterday', '"yesterday" is not a date'],
  ])('%s is refused', (said, message) => {
    expect(() => givenDate(said, 'a.json', 'line 3')).toThrow(message)
  })
})

describe('a document', () => {
  const record = (more = {}) => ({
    kind: 'record' as const,
    input: 'a.jsonl',
    place: 'line 1',
    record: { text: 'Talks.\n\nThey go on.', ...more },
  })

  test('of a record holds exactly its text', () => {
    expect(documentOf(record({ id: 'x1', title: 'T', outlet: 'O', published: '2025-05-06' }))).toMatchObject({
      ...{ id: 'x1', text: 'Talks.\n\nThey go on.', body: 0, title: 'T', outlet: 'O', sample: false, language: 'en' },
      published: { edtf: '2025-05-06', known: 'metadata' },
    })
  })

  test('takes the date that the user gives before the one in the record', () => {
    const { published } = documentOf(record({ published: '2025-05-06' }), { published: '2025-06' })
    expect(published).toMatchObject({ edtf: '2025-06', known: 'given' })
  })

  test('has an id of its text, address and outlet where none is given', () => {
    const id = (more = {}) => documentOf(record(more)).id
    expect(id()).toBe(id({ title: 'another' }))
    expect(new Set([id(), id({ outlet: 'O' }), id({ url: 'https://a.example/1' }), id({ text: 'Other.' })]).size).toBe(
      4,
    )
    expect(id({ text: 'Talks.\r\n\r\nThey go on.' })).toBe(id())
  })

  test('of a text keeps the title in the text', () => {
    const document = documentOf({ kind: 'text', input: 'a.txt', text: 'News\r\nTalks gain pace\r\n\r\nThey go on.' })
    expect(document).toMatchObject({
      title: 'Talks gain pace',
      text: 'News\nTalks gain pace\n\nThey go on.',
      published: null,
    })
    expect(document.text.slice(document.body)).toBe('They go on.')
  })
})

const REPORTS = '../shared/reports'
const reports = ((): readonly string[] => {
  try {
    return readdirSync(REPORTS).sort()
  } catch {
    return []
  }
})()

test.skipIf(reports.length === 0)('the two real reports have their headlines', () => {
  const titles = reports.map(
    (name) => documentOf({ kind: 'text', input: name, text: readFileSync(`${REPORTS}/${name}`, 'utf8') }).title,
  )
  expect(titles).toEqual([
    'Rwanda confirms early talks with US over deportation of migrants',
    'US-Rwanda migration talks gain momentum',
  ])
})
