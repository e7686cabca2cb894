import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tertia } from './world.ts'

// A checkout without trained weights cannot read; `npm run train` makes them.
const TRAINED = existsSync('codebooks/third-country-transfers/weights.json')

const root = mkdtempSync(join(tmpdir(), 'tertia-demo-'))
afterAll(() => rmSync(root, { recursive: true }))

test.skipIf(!TRAINED)(
  'the demo builds a register, shows it, labels it, and leaves what is not its own alone',
  async () => {
    const folder = join(root, 'demo')
    mkdirSync(folder)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const first = await tertia(['demo', '--register', root])
    expect([first.code, first.err]).toEqual([0, ''])
    for (const words of ['SAMPLE: ', 'arrangements', 'contradiction', `The register lies in ${folder}`, 'Try next:'])
      expect(first.out).toContain(words)
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
    expect((await tertia(['demo', '--register', root])).out).toBe(first.out)
    expect((await tertia(['verify', '--register', folder])).code).toBe(0)
    for (const what of ['claims', 'documents', 'arrangements', 'events']) {
      const { out } = await tertia(['export', what, '--register', folder])
      for (const line of out.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ sample: true })
    }
    // Each command that it says to try next works.
    const tries = [...first.out.matchAll(/^ {2}tertia (.+--register .+)$/gm)].map(([, line]) => line as string)
    expect(tries.length).toBeGreaterThan(2)
    for (const line of tries) expect((await tertia(line.split(' '))).code, line).toBe(0)
  },
)
