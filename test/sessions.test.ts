import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tertia } from './cli/world.ts'

/** Where the demo lies, as pages write it. */
const DEMO = '.tertia/demo'

/** A line that stands for the rest of an output. */
const REST = '…'

const folder = mkdtempSync(join(tmpdir(), 'tertia-'))
const demo = { out: '' }

beforeAll(async () => {
  demo.out = (await tertia(['demo', '--register', folder])).out.replaceAll(join(folder, 'demo'), DEMO)
})
afterAll(() => rmSync(folder, { recursive: true }))

// A session on a page is true output. After a change: look at what is printed now, then run this file with -u.
test.each(['README.md', 'docs/tour.md'])('what %s shows is what is printed', async (page) => {
  const text = readFileSync(page, 'utf8')
  const parts = await Promise.all(text.split(/^(```console\n[\s\S]*?^```$)/m).map(played))
  await expect(parts.join('')).toMatchFileSnapshot(join('..', page))
})

/** A part of a page, with the output of its session as it is now. Where it ends in `…` it keeps its number of lines. */
async function played(part: string): Promise<string> {
  const [, command, shown] = /^```console\n\$ (.*)\n([\s\S]*)^```$/m.exec(part) ?? []
  if (command === undefined || shown === undefined) return part
  const lines = (await printed(command)).split('\n')
  const before = shown.trimEnd().split('\n')
  const now = before.at(-1) === REST ? [...lines.slice(0, before.length - 1), REST] : lines
  return `\`\`\`console\n$ ${command}\n${now.join('\n')}\n\`\`\``
}

async function printed(command: string): Promise<string> {
  if (command === 'npm start') return demo.out.trimEnd()
  const args = command.replace(/^npm run --silent tertia -- /, '').replaceAll(DEMO, join(folder, 'demo'))
  const { code, out } = await tertia(args.split(' ').map((arg) => arg.replace(/^'(.*)'$/, '$1')))
  expect(code, command).toBe(0)
  return out.replaceAll(join(folder, 'demo'), DEMO).trimEnd()
}
