import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type SourceOptions, sourcesOf } from '../../src/source/read.ts'
import type { Fetched } from '../../src/source/source.ts'

const root = mkdtempSync(join(tmpdir(), 'tertia-source-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
let made = 0
beforeEach(() => {
  folder = join(root, String(++made))
  mkdirSync(folder)
})

const put = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const now = (): string => '2026-01-02T03:04:05.000Z'

async function fetched(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<Fetched[]> {
  const all: Fetched[] = []
  for await (const one of sourcesOf(paths, { now, ...options })) all.push(one)
  return all
}

/** What came of each input, in a word or a message without the folder. */
async function told(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<string[]> {
  return (await fetched(paths, options)).map((one) => {
    if (one.kind === 'text') return `text ${one.text.trim()}`
    if (one.kind === 'bytes') return `${one.media} ${one.input}`
    return one.kind === 'record' ? `record ${one.record.text}` : one.fault.message.replaceAll(`${folder}/`, '')
  })
}

async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

describe('paths', () => {
  test('a folder is walked in order of name, hidden and foreign files left out', async () => {
    for (const name of ['b.txt', 'a.txt', '.hidden.txt', 'picture.png']) put(name, name)
    mkdirSync(join(folder, 'c'))
    put('c/d.txt', 'd')
    mkdirSync(join(folder, '.git'))
    put('.git/e.txt', 'e')
    const others: string[] = []
    expect(await told([folder], { onOther: (path) => others.push(path) })).toEqual([
      'text a.txt',
      'text b.txt',
      'text d',
    ])
    expect(others).toEqual([join(folder, 'picture.png')])
  })

  test('a file named outright may be called anything', async () => {
    expect(await told([put('report.eml', 'words')])).toEqual(['text words'])
  })

  test('links that lead back up are walked once', async () => {
    put('a.txt', 'a')
    symlinkSync(folder, join(folder, 'again'))
    symlinkSync(join(folder, 'x'), join(folder, 'y'))
    symlinkSync(join(folder, 'y'), join(folder, 'x'))
    const all = await told([folder])
    expect(all.filter((one) => one === 'text a')).toHaveLength(1)
    expect(all.join('\n')).toContain('these links lead in a circle')
  })

  test('what is missing is refused and the rest goes on', async () => {
    const file = put('a.txt', 'a')
    expect(await told([join(folder, 'none'), file])).toEqual(['none: there is nothing here; check the path', 'text a'])
  })

  test.each([
    ['a path through a file', (file: string) => join(file, 'x'), 'a part of this path is a file'],
    ['a name beyond all length', () => join(folder, 'x'.repeat(300)), 'longer than the system allows'],
  ])('%s is refused, and the rest goes on', async (_, path, message) => {
    const file = put('a.txt', 'a')
    const all = await told([path(file), file])
    expect(all[0]).toContain(message)
    expect(all[1]).toBe('text a')
  })

  test('a stream that breaks is refused, and the rest goes on', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"one"}\n')
      throw Object.assign(new Error('i/o error'), { code: 'EIO' })
    }
    expect(await told(['-', put('a.txt', 'a')], { stdin: broken() })).toEqual([
      'record one',
      'standard input: the disk or the stream cannot be read; check it, then try again',
      'text a',
    ])
  })

  test('a folder without reports is refused', async () => {
    put('picture.png', 'x')
    expect((await told([folder])).join()).toContain(
      'this folder holds no reports; reports are text, JSON, HTML, PDF, DOCX, .eml, feed, WARC and WACZ files',
    )
  })

  test('a file of 1 GB is refused unread', async () => {
    const file = put('huge.txt', 'a')
    truncateSync(file, 1_000_000_000)
    const start = performance.now()
    expect(await told([file])).toEqual([
      'huge.txt: 1,000 MB is more than the 2 MB that may be read at once; split it into one file a report, or make it JSON Lines',
    ])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('JSON', () => {
  const record = (text: string): string => JSON.stringify({ text })

  test.each([
    ['one record', 'a.json', record('one'), ['record one']],
    ['one record over several lines', 'a.json', JSON.stringify({ text: 'one' }, null, 2), ['record one']],
    ['a list', 'a.json', `[${record('one')},${record('two')}]`, ['record one', 'record two']],
    ['lines under the wrong name', 'a.json', `${record('one')}\n${record('two')}\n`, ['record one', 'record two']],
    ['lines', 'a.jsonl', `${record('one')}\n\n${record('two')}`, ['record one', 'record two']],
    ['lines that end in CR LF', 'a.ndjson', `${record('one')}\r\n${record('two')}\r\n`, ['record one', 'record two']],
  ])('%s', async (_, name, content, expected) => {
    expect(await told([put(name, content)])).toEqual(expected)
  })

  test.each([
    ['an empty list', 'a.json', '[]', 'a.json: the list is empty'],
    ['an empty file of lines', 'a.jsonl', '\n\n', 'a.jsonl: this is empty'],
    [
      'a record without text',
      'a.json',
      '[{"title":"x"}]',
      'a.json, record 1: the record has no text; give the report under "text"',
    ],
    ['a record with a blank text', 'a.jsonl', '{"text":" "}', 'a.jsonl, line 1: the record has no text'],
    ['a number for a record', 'a.jsonl', '7', 'a.jsonl, line 1: a report record is an object, not a number'],
    ['a list for a title', 'a.json', '{"text":"x","title":[]}', 'a.json: "title" is a list; give "title" as text'],
    ['an id with a space', 'a.json', '{"text":"x","id":"a b"}', 'the id holds a space or a control character'],
    ['a number for an id', 'a.json', '{"text":"x","id":7}', '"id" is a number; give "id" as text, in quotes'],
    ['an id that stands for all', 'a.json', '{"text":"x","id":"*"}', 'the id * looks like an arrangement'],
    ['an id like a pair', 'a.json', '{"text":"x","id":"US-RW"}', 'the id US-RW looks like an arrangement'],
    ['an id with a control character', 'a.json', '{"text":"x","id":"a\\u001bb"}', 'a control character'],
    [
      'an endless title',
      'a.json',
      JSON.stringify({ text: 'x', title: 'a'.repeat(1001) }),
      'longer than 1,000 characters',
    ],
    ['half a pair in a title', 'a.json', '{"text":"x","title":"\\ud83d"}', '"title" holds half a surrogate pair'],
    ['no language', 'a.json', '{"text":"x","language":"en_US"}', 'the language "en_US" is not a tag of BCP 47'],
    [
      'a broken list',
      'a.json',
      '[\n{"text":"x"},\n{"text":tru},\n{"text":"y"}]',
      'a.json, line 3: broken JSON: Unexpected token',
    ],
    ['a list that breaks off', 'a.json', '[\n{"text":"x"},\n', 'a.json, line 3: broken JSON: Unexpected end'],
    ['half a surrogate pair', 'a.json', '{"text":"x\\ud83d"}', 'half a surrogate pair'],
    ['NUL in a text', 'a.json', '{"text":"x\\u0000"}', 'NUL characters'],
    [
      'broken JSON',
      'a.json',
      '{\n"text": "x",\n"id" 7}',
      "a.json, line 3: broken JSON: Expected ':' after property name",
    ],
  ])('%s is refused', async (_, name, content, message) => {
    expect((await told([put(name, content)])).join('\n')).toContain(message)
  })

  test('one bad line of many is named, and the rest goes on', async () => {
    const lines = Array.from({ length: 8000 }, (_, i) => record(`r${i + 1}`))
    lines[7212] = '{"text": "r7213'
    const all = await told([put('many.jsonl', lines.join('\n'))])
    expect(all).toHaveLength(8000)
    expect(all[7212]).toMatch(
      /^many\.jsonl, line 7213: broken JSON: Unterminated string; mend the line, or leave it out$/,
    )
    expect(all[7213]).toBe('record r7214')
  })

  test.each([
    ['UTF-16 with its mark', Buffer.from('\ufeff{"text":"one"}\n{"text":"two"}\n', 'utf16le'), 'this is UTF-16'],
    ['UTF-16 without', Buffer.from('{"text":"one"}\n{"text":"two"}\n', 'utf16le'), 'this is UTF-16'],
    ['a program', Buffer.from('\x7fELF\x02\x01\n\0\0\n\0\x01\n\x03\x04\x05\n'.repeat(9), 'latin1'), 'this is binary'],
  ])('%s is refused once, not line by line', async (_, bytes, message) => {
    const path = join(folder, 'a.jsonl')
    writeFileSync(path, bytes)
    const all = await told([path])
    expect(all).toHaveLength(1)
    expect(all[0]).toContain(message)
  })

  test('line ends in a title become blanks', async () => {
    const [one] = await fetched([put('a.json', '{"text":"x","title":"Talks \\n\\u2028 refused: b"}')])
    expect(one).toMatchObject({ record: { title: 'Talks refused: b' } })
  })

  test('a line that is not UTF-8 is named by line and byte', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${record('a')}\n{"text":"Yaound`),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ])
    expect((await told(['-'], { stdin: stream(bad) }))[1]).toContain(
      'standard input, line 2, byte 15: this is not UTF-8',
    )
  })
})

describe('standard input', () => {
  test.each([
    ['a text', ['Rwanda ', 'agreed.'], ['text Rwanda agreed.']],
    ['lines, cut anywhere', ['{"text":"o', 'ne"}\n{"te', 'xt":"two"}'], ['record one', 'record two']],
    ['a list after white space', [' \n', '[{"text":"one"}]'], ['record one']],
    ['a record over several lines', ['{\n  "text": "one"\n}\n'], ['record one']],
    ['a letter cut between two chunks', [Buffer.from([0xc3]), Buffer.from([0xa9])], ['text é']],
    ['nothing', [], ['standard input: this is empty; give a file that holds the text of a report']],
  ])('%s', async (_, chunks, expected) => {
    expect(await told(['-'], { stdin: stream(...chunks) })).toEqual(expected)
  })
})

test('a hundred thousand records pass through without being gathered', async () => {
  async function* many(): AsyncGenerator<Uint8Array> {
    const line = `${JSON.stringify({ text: 'Washington sent 7 people to Rwanda. '.repeat(20) })}\n`
    for (let i = 0; i < 1000; i++) yield Buffer.from(line.repeat(100))
  }
  let count = 0
  const before = process.memoryUsage().rss
  for await (const { kind } of sourcesOf(['-'], { now, stdin: many() })) if (kind === 'record') count++
  expect(count).toBe(100_000)
  // 75 MB went through; a good part of that would show if it had stayed.
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
})
