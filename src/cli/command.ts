import type { Context } from './context.ts'

/** A Command is one thing that `tertia` does: how it is called, and where its code lies, loaded only when it is called. */
export interface Command {
  /** `show`, or `codebook check`: a word a level. */
  readonly name: string
  /** Arguments in commander's spelling, each with what it is. */
  readonly args?: readonly (readonly [spelling: string, what: string, choices?: readonly string[]])[]
  readonly summary: string
  readonly options?: readonly Option[]
  /** Which options that all commands share this one heeds; another given to it is wrong usage. */
  readonly heeds: readonly Shared[]
  /** Command lines without `tertia`, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  readonly load: () => Promise<{ readonly run: Run }>
}

export interface Option {
  /** In commander's spelling: `--format <format>`. */
  readonly flags: string
  readonly what: string
  readonly choices?: readonly string[]
  readonly default?: string
}

export type Shared = 'register' | 'asOf' | 'clock' | 'json'

/** Arguments come in order, a list for a variadic one; the exit code goes back. */
export type Run = (args: Arguments, context: Context) => Promise<number>

export interface Arguments {
  readonly named: readonly string[]
  /** All of a variadic argument. */
  readonly rest: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}
