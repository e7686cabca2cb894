import { readFileSync } from 'node:fs'
import { CommanderError, Command as Program, Argument as ProgramArgument, Option as ProgramOption } from 'commander'
import { BadInput, StoreFault, WrongUsage } from '../text/errors.ts'
import { calledAs } from './called.ts'
import type { Arguments, Command, Shared } from './command.ts'
import { COMMANDS } from './commands.ts'
import { CLOCKS, type Clock, type Context } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { outputOf } from './output.ts'
import { plain } from './print/plain.ts'
import { type Channel, OutputLost } from './writer.ts'

/** The World is what surrounds the program; the tests give one of their own. */
export interface World {
  readonly stdout: Channel
  readonly stderr: Channel
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => string
  readonly stopping?: () => AbortSignal
}

/** Options that all commands share. */
export const SHARED: Readonly<Record<Shared, { readonly flags: string; readonly what: string }>> = {
  register: { flags: '--register <dir>', what: 'folder of the register (default: $TERTIA_REGISTER, else .tertia)' },
  asOf: { flags: '--as-of <date>', what: 'the register as it stood on that day' },
  clock: {
    flags: '--clock <clock>',
    what: 'what --as-of reads: published (when the public could know) or recorded (when the log knew)',
  },
  json: { flags: '--json', what: 'JSON for programs instead of text for people' },
}

const DEFAULT_REGISTER = '.tertia'

/** What commands of two words have in common. */
const GROUPS: Readonly<Record<string, string>> = {
  import: 'Take in what people or other tools made: `import claims`',
  codebook: 'Care for a codebook: `codebook check`',
}

/** Runs one command line and gives its exit code; every fault ends here, each kind with a code of its own. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const out = outputOf(world.stdout, world.stderr, world.env)
  let code: number = EXIT.done
  const program = programOf(world, async (command, args, given) => {
    const context = contextOf(command, given, world, out)
    code = await (await command.load()).run(args, context)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return lost(await out.settled(), out) ?? code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode !== 0) return EXIT.wrongUsage
    if (error instanceof CommanderError || error instanceof OutputLost)
      return lost(await out.settled(), out) ?? EXIT.done
    if (error instanceof WrongUsage) {
      out.note(`tertia: ${error.message}`)
      return EXIT.wrongUsage
    }
    if (error instanceof BadInput || error instanceof StoreFault) {
      out.note(`tertia: ${error.message}`)
      return EXIT.badInput
    }
    out.note(`tertia: this is a bug in Tertia; please report it with these lines\n${(error as Error)?.stack ?? error}`)
    return EXIT.bug
  }
}

/** The exit code where the output could not be written, which is said; null where it could. */
function lost(fault: Error | null, out: Context['out']): number | null {
  if (fault === null) return null
  out.note(`tertia: the output cannot be written (${fault.message}); make room, or send it elsewhere`)
  return EXIT.badInput
}

type Given = Readonly<Record<string, string | boolean | undefined>>
type Act = (command: Command, args: Arguments, shared: Given) => Promise<void>

function programOf(world: World, act: Act): Program {
  const program = new Program('tertia')
    .description(
      'Reads reports about third-country transfer arrangements and keeps a register in which every value carries its quote.',
    )
    .version(version(), '--version', 'print the version of Tertia')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(plain(text)),
    })
    .helpCommand(false)
    .showHelpAfterError(`\`${calledAs(world.env)} --help\` lists the commands`)
    .addHelpText(
      'after',
      examplesOf(
        [
          ['demo', 'build a register from the samples and look at it'],
          ['add reports/', 'add your own reports'],
          ['show US-RW', 'one arrangement'],
        ],
        calledAs(world.env),
      ),
    )
  for (const { flags, what } of Object.values(SHARED)) {
    const option = new ProgramOption(flags, what)
    program.addOption(flags.startsWith('--clock') ? option.choices([...CLOCKS]) : option)
  }
  const parents = new Map<string, Program>([['', program]])
  for (const command of COMMANDS) addCommand(program, parents, command, act, calledAs(world.env))
  return program
}

function addCommand(program: Program, parents: Map<string, Program>, command: Command, act: Act, called: string): void {
  const words = command.name.split(' ')
  const last = words.pop() as string
  let parent = program
  for (const word of words) {
    const known =
      parents.get(word) ??
      parent
        .command(word)
        .description(GROUPS[word] ?? '')
        .helpCommand(false)
        .showHelpAfterError(`\`${called} ${word} --help\` lists its commands`)
    parents.set(word, known)
    parent = known
  }
  const heeded = program.options.filter((option) => command.heeds.includes(option.attributeName() as Shared))
  const made = parent
    .command(last)
    .description(command.summary)
    .configureHelp({ showGlobalOptions: heeded.length > 0, visibleGlobalOptions: () => heeded })
    .showHelpAfterError(`\`${called} ${command.name} --help\` says how it is called`)
  // `sources` lists, and `sources add` stands below it.
  if (words.length === 0) parents.set(last, made)
  const args = command.args ?? []
  for (const [spelling, what, choices] of args) {
    const argument = new ProgramArgument(spelling, what)
    made.addArgument(choices ? argument.choices([...choices]) : argument)
  }
  for (const { flags, what, choices, default: preset } of command.options ?? []) {
    const option = new ProgramOption(flags, what)
    if (choices) option.choices([...choices])
    if (preset !== undefined) option.default(preset)
    made.addOption(option)
  }
  made.addHelpText('after', examplesOf(command.examples, called))
  made.action(async (...given: unknown[]) => {
    const values = given.slice(0, args.length) as (string | string[] | undefined)[]
    await act(
      command,
      {
        named: values.filter((value) => typeof value === 'string'),
        rest: values.find((value) => Array.isArray(value)) ?? [],
        options: made.opts(),
      },
      program.opts(),
    )
  })
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

/** Columns that the help may fill. */
const HELP_WIDTH = 80

/** Examples with what they do beside them, or below them where that is too wide. */
function examplesOf(examples: Command['examples'], called: string): string {
  const widest = Math.max(...examples.map(([line]) => line.length))
  const beside = examples.map(([line, what]) => `  ${called} ${line.padEnd(widest)}  ${what}`)
  const below = examples.map(([line, what]) => `  ${called} ${line}\n      ${what}`)
  return `\nExamples:\n${(beside.some(({ length }) => length > HELP_WIDTH) ? below : beside).join('\n')}\n`
}

function contextOf(command: Command, given: Given, world: World, out: Context['out']): Context {
  for (const name of Object.keys(given) as Shared[])
    if (!command.heeds.includes(name))
      throw new WrongUsage(`\`tertia ${command.name}\` takes no ${SHARED[name].flags.split(' ')[0]}`)
  const named = (given.register as string | undefined) ?? (world.env.TERTIA_REGISTER || undefined)
  if (named?.trim() === '') throw new WrongUsage('--register is empty; name a folder')
  return {
    out,
    register: named ?? DEFAULT_REGISTER,
    registerNamed: named !== undefined,
    registerOption: given.register === undefined ? '' : ` --register ${quoted(String(given.register))}`,
    asOf: (given.asOf as string | undefined) ?? null,
    clock: (given.clock as Clock | undefined) ?? 'published',
    json: given.json === true,
    stdin: world.stdin,
    now: world.now,
    settings: {
      timestampAuthority: world.env.TERTIA_TIMESTAMP_AUTHORITY || null,
      contact: world.env.TERTIA_CONTACT || null,
    },
    stopping: world.stopping ?? (() => new AbortController().signal),
  }
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
