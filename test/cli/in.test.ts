import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { tertia } from './world.ts'

// A checkout without trained weights cannot read; `npm run train` makes them.
const TRAINED = existsSync('codebooks/third-country-transfers/weights.json')

const root = mkdtempSync(join(tmpdir(), 'tertia-in-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
let made = 0
beforeEach(() => {
  folder = join(root, String(++made))
  mkdirSync(folder)
})

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const REPORT = `Rwanda confirms talks with Washington

Rwanda is in early talks with the United States on taking in deported migrants, Foreign Minister Olivier Nduhungirehe told Rwanda TV on Sunday.

“The talks are ongoing,” he said. Seven men were flown from Texas to Kigali in August.`

const RECORD = { id: 'r1', outlet: 'Lake Post', published: '2025-09-01', title: 'Talks', text: REPORT }

describe.skipIf(!TRAINED)('reports in', () => {
  test('read prints the claims of each report, and needs no register', async () => {
    const path = put('a.jsonl', `${JSON.stringify(RECORD)}\n`)
    const { code, out, err } = await tertia(['read', path])
    expect([code, err]).toEqual([0, ''])
    const claims = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(claims.length).toBeGreaterThan(0)
    for (const { document, quote, start, end } of claims) {
      expect(document).toBe('r1')
      expect(REPORT.slice(start, end)).toBe(quote)
    }
  })

  test('read and export print the same lines', async () => {
    const path = put('a.txt', REPORT)
    const register = join(folder, 'r')
    const read = await tertia(['read', path, '--published', '2025-09-01'])
    await tertia(['add', path, '--published', '2025-09-01', '--register', register])
    const exported = await tertia(['export', 'claims', '--register', register])
    expect(exported.out.split('\n').sort()).toEqual(read.out.split('\n').sort())
  })

  test('add, then the same again', async () => {
    const path = put('a.jsonl', `${JSON.stringify(RECORD)}\n`)
    const register = join(folder, 'r')
    expect((await tertia(['add', path, '--register', register])).out).toMatch(/: 1 report added with \d+ claims?\n/)
    expect((await tertia(['add', path, '--register', register])).out).toMatch(
      /: 0 reports added with 0 claims, 1 there already\n/,
    )
    expect((await tertia(['verify', '--register', register])).code).toBe(0)
  })

  test('a report that is not English is kept, said so, and not read', async () => {
    const french = `Le gouvernement rwandais a confirmé lundi qu’il était en discussion avec les États-Unis pour accueillir des
migrants expulsés, selon le ministre des Affaires étrangères. Il n’a pas donné de détails sur le nombre de personnes.`
    const register = join(folder, 'r')
    const { code, out } = await tertia(['add', put('fr.txt', french), put('en.txt', REPORT), '--register', register])
    expect(code).toBe(0)
    expect(out).toContain('2 reports added')
    expect(out).toContain('1 report does not look English; nothing is read from it')
    expect(out).toContain('2 reports without a date')
    expect(out).toContain(`Next: \`tertia arrangements --register ${register}\``)
    const documents = (await tertia(['export', 'documents', '--register', register])).out
    expect(documents.match(/"language":"\w+"/g)?.sort()).toEqual(['"language":"en"', '"language":"und"'])
    expect((await tertia(['explain', 'fr.txt', '--register', register])).out).toContain('0 claims')
  })

  test('a register that no file system takes is refused at once', async () => {
    const { code, err } = await tertia(['add', put('a.txt', REPORT), '--register', '/proc/nope/deeper'])
    expect(err).toContain('/proc/nope/deeper: the register’s folder'.replace('’', "'"))
    expect(code).toBe(1)
  })

  test('from standard input', async () => {
    const register = join(folder, 'r')
    const { code, out } = await tertia(['add', '-', '--register', register, '--json'], { stdin: REPORT })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: 'Rwanda confirms talks with Washington' })
  })

  test('what cannot be used is named with place and mend, and the rest goes on', async () => {
    const good = put('good.txt', REPORT)
    const huge = put('huge.txt', 'a')
    truncateSync(huge, 1_000_000_000)
    const bad = [
      [put('empty.txt', ''), 'empty.txt: this is empty; give a file'],
      [put('binary.txt', new Uint8Array([80, 75, 9, 9, 0, 0])), 'binary.txt, byte 4: this is binary, not text'],
      [put('packed.txt', new Uint8Array([80, 75, 3, 4, 0, 0])), 'packed.txt: this is a ZIP file; unpack it'],
      [
        put('latin.txt', new Uint8Array([89, 97, 111, 117, 110, 100, 233])),
        'latin.txt, byte 6: this is not UTF-8 (byte 0xe9)',
      ],
      [huge, 'huge.txt: 1,000 MB is more than the 2 MB'],
      [put('notext.json', '{"title":"x"}'), 'notext.json: the record has no text'],
      [put('broken.jsonl', `${'\n'.repeat(7212)}{"text": `), 'broken.jsonl, line 7213: broken JSON'],
      [
        put('date.json', '{"text":"x","published":"2025-02-30"}'),
        'date.json: there is no date 2025-02-30; write it as 2025-05-06',
      ],
      [join(folder, 'none.txt'), 'none.txt: there is nothing here; check the path'],
    ] as const
    const register = join(folder, 'r')
    const { code, out, err } = await tertia(['add', ...bad.map(([path]) => path), good, '--register', register])
    for (const [, words] of bad) expect(err).toContain(words)
    expect(err.trim().split('\n')).toHaveLength(bad.length)
    expect(out).toMatch(/: 1 report added with \d+ claims?, 9 refused\n/)
    expect(code).toBe(1)
    expect((await tertia(['verify', '--register', register])).code).toBe(0)
  })

  test.each([
    [['read'], 2, '`tertia read` needs a path'],
    [['read', '--again', 'x.txt'], 2, 'it takes no paths'],
    [['add'], 2, 'missing required argument'],
    [['read', '--published', '2025-02-30', '-'], 2, '--published: there is no date 2025-02-30'],
  ])('%j', async (args, code, words) => {
    const ran = await tertia(args, { stdin: REPORT })
    expect(ran.err).toContain(words)
    expect(ran.code).toBe(code)
  })

  test('a register of a newer version is left alone', async () => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.txt', REPORT), '--register', register])
    const db = new DatabaseSync(join(register, 'register.sqlite'))
    db.exec("UPDATE meta SET value = '99' WHERE key = 'format'")
    db.close()
    const { code, err } = await tertia(['add', put('b.txt', REPORT), '--register', register])
    expect(err).toContain('made by a newer version of Tertia (format 99; this version knows 2); update Tertia')
    expect(code).toBe(1)
  })

  test('claims that were exported come in again, and are there already', async () => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.jsonl', `${JSON.stringify(RECORD)}\n`), '--register', register])
    const claims = put('claims.jsonl', (await tertia(['export', 'claims', '--register', register])).out)
    const { code, out } = await tertia(['import', 'claims', claims, '--register', register])
    expect(out).toMatch(/: 0 claims imported, \d+ there already\n/)
    expect(code).toBe(0)
  })

  test('of a claim only what is known of it is taken over, and what is bad is quoted in short', async () => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.jsonl', `${JSON.stringify(RECORD)}\n`), '--register', register])
    const quote = 'Seven men were flown from Texas to Kigali'
    const hand = { document: 'r1', type: 'transfer', from: 'US', to: 'RW', quote }
    const amount = { value: 7, currency: 'USD', secret: { deep: 1 } }
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const lines = [
      JSON.stringify({ ...hand, amount, attribution: [{ name: 'Reuters', kind: 'outlet', post: null, secret: 1 }] }),
      `{"document":"r1","type":"transfer","from":${deep}}`,
      `{"document":${deep}}`,
      JSON.stringify({ ...hand, amount: { ...amount, per: 'week' } }),
      JSON.stringify({ ...hand, people: { said: 'seven', nationalities: [], low: 'few' } }),
      JSON.stringify({ ...hand, time: { said: 'then', unresolved: '', anchor: 7 } }),
    ]
    const { out, err } = await tertia(['import', 'claims', put('h.jsonl', lines.join('\n')), '--register', register])
    expect(out).toContain('1 claim imported, 5 refused')
    for (const line of err.trim().split('\n')) expect(line.length).toBeLessThan(400)
    for (const words of ['"from" is [[[', 'no document [[[', '"amount" is', '"people" is', '"time" is'])
      expect(err).toContain(words)
    const exported = (await tertia(['export', 'claims', '--register', register])).out
    expect(exported).not.toContain('secret')
    expect(exported).toContain('"status":"unknown"')
    expect((await tertia(['verify', '--register', register])).code).toBe(0)
  })

  test.each([
    ['what is not there', () => join(folder, 'nope.jsonl'), 'there is nothing here'],
    ['a folder', () => folder, 'this is a folder'],
  ])('claims from %s are refused', async (_, path, words) => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.txt', REPORT), '--register', register])
    const { code, err } = await tertia(['import', 'claims', path(), '--register', register])
    expect(err).toContain(words)
    expect(code).toBe(1)
  })

  test('claims by hand are anchored, or their lines refused', async () => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.jsonl', `${JSON.stringify(RECORD)}\n`), '--register', register])
    const quote = 'Seven men were flown from Texas to Kigali'
    const hand = { document: 'r1', type: 'transfer', from: 'US', to: 'RW', quote }
    const bad: readonly (readonly [line: unknown, words: string])[] = [
      [{ ...hand, document: 'r2' }, 'line 2: the register holds no document "r2"'],
      [{ ...hand, quote: 'Eight men' }, 'line 3: the quote does not stand in the text'],
      [{ ...hand, quote: 'talks' }, 'line 4: the quote stands in the text more than once'],
      [{ ...hand, type: 'rumour' }, 'line 5: "rumour" is no type of the codebook'],
      [{ ...hand, when: '2025-02-30' }, 'line 6: there is no date 2025-02-30; write it as'],
      [{ ...hand, from: 'USA' }, 'line 7: "from" is "USA"; use an ISO 3166-1 code'],
      [{ ...hand, amount: { value: '7' } }, 'line 8: "amount" is {"value":"7"}'],
      [{ ...hand, quote: '' }, 'line 9: there is no quote'],
      [{ ...hand, from: null, to: undefined }, 'line 10: "from" and "to" are both missing'],
      [7, 'line 11: the register holds no document null'],
    ]
    const file = put(
      'hand.jsonl',
      [{ ...hand, count: 7 }, ...bad.map(([line]) => line)].map((line) => JSON.stringify(line)).join('\n'),
    )
    const { code, out, err } = await tertia(['import', 'claims', file, '--by', 'A. Reader', '--register', register])
    for (const [, words] of bad) expect(err).toContain(words)
    expect(out).toContain('1 claim imported as A. Reader, 10 refused')
    expect(code).toBe(1)
    expect((await tertia(['export', 'claims', '--register', register])).out).toContain('"reader":"A. Reader"')
    expect((await tertia(['claims', '--register', register])).out.replace(/\s+/g, ' ')).toMatch(/given by A\.|\[given/)
    await tertia(['read', '--again', '--register', register])
    expect((await tertia(['export', 'claims', '--register', register])).out).toContain('"reader":"A. Reader"')
    expect((await tertia(['verify', '--register', register])).code).toBe(0)
  })

  test('rebuild changes nothing that is in order', async () => {
    const register = join(folder, 'r')
    await tertia(['add', put('a.jsonl', `${JSON.stringify(RECORD)}\n`), '--register', register])
    const before = (await tertia(['export', 'events', '--register', register])).out
    expect((await tertia(['rebuild', '--register', register])).out).toContain('rebuilt from 2 entries')
    expect((await tertia(['export', 'events', '--register', register])).out).toBe(before)
  })
})

test('the codebook that comes with Tertia is in order', async () => {
  const { code, out } = await tertia(['codebook', 'check'])
  expect(out).toBe('The codebook is in order.\n')
  expect(code).toBe(0)
})

test('a codebook that is not there is a fault', async () => {
  const none = join(folder, 'none')
  const { code, err } = await tertia(['codebook', 'check', none])
  expect(err).toBe(
    `tertia: ${none}/codebook.yaml: cannot be read; a codebook is a folder with codebook.yaml and types/\n`,
  )
  expect(code).toBe(1)
})
