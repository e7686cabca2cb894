import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { EXIT } from '../src/cli/exit-codes.ts'
import { SHARED } from '../src/cli/run.ts'
import { readCodebook } from '../src/codebook/read.ts'
import { EXPORTS } from '../src/pages/exports.ts'
import { VIEW } from '../src/store/views.ts'

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const [cli, log, codebook, readme, house] = [
  'docs/cli.md',
  'docs/log.md',
  'docs/codebook.md',
  'README.md',
  'src/README.md',
].map(read) as [string, string, string, string, string]
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts)
const names = COMMANDS.map(({ name }) => name)

describe('docs/cli.md names', () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s with its arguments and options',
    (name, { args, options }) => {
      expect(cli).toContain(`tertia ${[name, ...(args ?? []).map(([spelling]) => spelling)].join(' ')}`)
      for (const { flags, choices } of options ?? []) {
        expect(cli).toContain(flags)
        for (const choice of choices ?? []) expect(cli).toContain(`\`${choice}\``)
      }
    },
  )

  test.each(Object.values(SHARED).map(({ flags }) => [flags]))('%s', (flags) => {
    expect(cli).toContain(`\`${flags}\``)
  })

  test.each(Object.entries(EXIT))('exit code of %s', (_, code) => {
    expect(cli).toMatch(new RegExp(`^\\| \`${code}\` \\|`, 'm'))
  })

  test.each([...Object.keys(EXPORTS), 'register'])('export %s', (what) => {
    expect(cli).toContain(`\`${what}\``)
  })

  test('no command that does not exist', () => {
    expect(unknownCommands(cli)).toEqual([])
  })
})

describe('docs/log.md names', () => {
  // The union's kinds, as the file that may never break has them.
  const kinds = [...read('src/register/entry.ts').matchAll(/^ {2}readonly kind: '(\w+)'/gm)].map(
    ([, kind]) => kind as string,
  )

  test('all kinds of entries', () => {
    expect(kinds).toEqual(['document', 'claims', 'review', 'capture', 'stamp', 'source', 'poll'])
    for (const kind of kinds) expect(log).toMatch(new RegExp(`^\\| \`${kind}\` \\|`, 'm'))
  })

  test.each(Object.values(VIEW))('the row %s', (kind) => {
    expect(log).toMatch(new RegExp(`^\\| \`${kind}\` \\|`, 'm'))
  })
})

test('docs/codebook.md names every claim type', () => {
  const types = readCodebook('codebooks/third-country-transfers').types.map(({ id }) => id)
  expect(types.filter((type) => !codebook.includes(`\`${type}\``))).toEqual([])
})

describe('README.md', () => {
  test('names only commands that exist', () => {
    expect(readme).not.toBe('')
    expect(unknownCommands(readme)).toEqual([])
  })

  test('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})

test('src/README.md names every folder', () => {
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).length > 0)
    .map(({ name }) => name)
  expect(rooms.filter((room) => !house.includes(`${room}/`))).toEqual([])
})

test('links between the documents lead somewhere', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'src/README.md',
    ...readdirSync('docs').map((name) => `docs/${name}`),
  ].filter((path) => path.endsWith('.md') && existsSync(path))
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, link]) => link as string)
      .filter((link) => !existsSync(new URL(link, new URL(path, `file://${process.cwd()}/`))))
      .map((link) => `${path}: ${link}`),
  )
  expect(broken).toEqual([])
})

/** Words after `tertia` in code that are no command. */
function unknownCommands(text: string): readonly string[] {
  const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([found]) => found).join('\n')
  return [...code.matchAll(/(?:^|[\s`])tertia (?:-- )?([a-z]+(?: [a-z]+)?)/gm)]
    .map(([, words]) => words as string)
    .filter((words) => !names.some((name) => words === name || name === words.split(' ')[0]))
}
