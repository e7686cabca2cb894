import type { Output } from './output.ts'

/** A Context is all that a command may know of the world around it. */
export interface Context {
  readonly out: Output
  /** Folder of the register. */
  readonly register: string
  /** Whether the user named the register, by option or by environment. */
  readonly registerNamed: boolean
  /** ` --register DIR` where the command line has it, for commands that are recommended; else empty. */
  readonly registerOption: string
  /** A day; null for now. */
  readonly asOf: string | null
  readonly clock: Clock
  /** Whether to print JSON for programs rather than text for people. */
  readonly json: boolean
  readonly stdin: AsyncIterable<Uint8Array>
  /** The present instant, ISO. */
  readonly now: () => string
  /** What the environment sets for all commands. */
  readonly settings: { readonly timestampAuthority: string | null; readonly contact: string | null }
  /** A signal that comes when the user or the system wants the command to end; asking for it takes the ending over. */
  readonly stopping: () => AbortSignal
}

/** `published`: when the public could know; `recorded`: when the log knew. */
export const CLOCKS = ['published', 'recorded'] as const
export type Clock = (typeof CLOCKS)[number]
