import { run } from '../../src/cli/run.ts'

/** What one command line printed, and the code that it ended with. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface WorldOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly tty?: boolean
  /** The present, an ISO instant. */
  readonly now?: string
}

/** Runs `tertia` with some arguments in this process, its world in plain values. */
export async function tertia(
  args: readonly string[],
  { stdin = '', env = {}, tty = false, now = '2026-01-02T03:04:05.000Z' }: WorldOptions = {},
): Promise<Ran> {
  let [out, err] = ['', '']
  const channel = (take: (text: string) => void) => ({
    write(text: string) {
      take(text)
      return true
    },
    once: () => undefined,
    on: () => undefined,
    isTTY: tty,
    columns: 90,
  })
  const code = await run(args, {
    stdout: channel((text) => {
      out += text
    }),
    stderr: channel((text) => {
      err += text
    }),
    stdin: bytes(stdin),
    env,
    now: () => now,
  })
  return { code, out, err }
}

async function* bytes(given: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof given === 'string' ? Buffer.from(given) : given
}
