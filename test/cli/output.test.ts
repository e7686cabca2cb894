import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { tertia } from './world.ts'

// A checkout without trained weights cannot read; `npm run train` makes them.
const TRAINED = existsSync('codebooks/third-country-transfers/weights.json')

const root = mkdtempSync(join(tmpdir(), 'tertia-output-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Runs `tertia` with a standard output that fails on its first write, as a closed pipe or a full disk does. */
async function into(code: string, args: readonly string[]): Promise<{ code: number; err: string; writes: number }> {
  let [err, writes] = ['', 0]
  const listeners: ((error: NodeJS.ErrnoException) => void)[] = []
  const told = { once: () => undefined, on: () => undefined }
  const ended = await run(args, {
    stdout: {
      ...told,
      on: (_, listener) => listeners.push(listener),
      write() {
        writes++
        queueMicrotask(() => {
          for (const listener of listeners) listener(Object.assign(new Error(`${code}: no`), { code }))
        })
        return false
      },
    },
    stderr: {
      ...told,
      write(text) {
        err += text
        return true
      },
    },
    stdin: (async function* () {})(),
    env: {},
    now: () => '2026-01-02T03:04:05.000Z',
  })
  return { code: ended, err, writes }
}

describe.skipIf(!TRAINED)('an output that nobody takes', () => {
  const register = join(root, 'r')
  const reports = join(root, 'a.jsonl')
  const lines = Array.from({ length: 450 }, (_, i) => JSON.stringify({ id: `report-${i}`, text: `Report ${i}.` }))
  writeFileSync(reports, lines.join('\n'))

  test('does not end what writes', async () => {
    const { code, writes } = await into('EPIPE', ['add', '--json', reports, '--register', register])
    expect([code, writes]).toEqual([0, 1])
    expect((await tertia(['export', 'documents', '--register', register])).out.trim().split('\n')).toHaveLength(450)
  })

  test('ends what only looks, and is no fault', async () => {
    const { code, err, writes } = await into('EPIPE', ['export', 'documents', '--register', register])
    expect([code, err, writes]).toEqual([0, '', 1])
  })

  test.each([['export', 'documents'], ['verify'], ['rebuild'], ['--help']])(
    'a full disk is said: %s %s',
    async (...args) => {
      const { code, err } = await into('ENOSPC', [...args, ...(args[0] === '--help' ? [] : ['--register', register])])
      expect(err).toContain('tertia: the output cannot be written (ENOSPC: no); make room')
      expect(code).toBe(1)
    },
  )
})

test.skipIf(!TRAINED)('a bad date for all reports is wrong usage, said once', async () => {
  const { code, err } = await tertia([
    'add',
    'a.txt',
    'b.txt',
    '--published',
    '2025-13-40',
    '--register',
    join(root, 'n'),
  ])
  expect(err).toBe('tertia: --published: there is no date 2025-13-40; write it as 2025-05-06, 2025-05 or 2025\n')
  expect([code, existsSync(join(root, 'n'))]).toEqual([2, false])
})

test('what is wrongly called is named without what could steer a terminal', async () => {
  const { code, err } = await tertia(['x\u001b[31m'])
  expect(err).not.toContain('\u001b')
  expect(code).toBe(2)
})

test.skipIf(!TRAINED)('a season is no day to look back to', async () => {
  const { code, err } = await tertia(['arrangements', '--as-of', '2025-21', '--register', join(root, 'r')])
  expect(err).toContain('2025-21')
  expect(code).toBe(2)
})

test.skipIf(!TRAINED)('verify says where there is no room for what passes', async () => {
  const before = process.env.TMPDIR
  try {
    process.env.TMPDIR = join(root, 'none')
    const { code, err } = await tertia(['verify', '--register', join(root, 'r')])
    expect(err).toContain('set TMPDIR to one that can be written')
    expect(code).toBe(1)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
})
