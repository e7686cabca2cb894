import { asCalled, calledAs } from './called.ts'
import { plain } from './print/plain.ts'
import { styled } from './print/style.ts'
import { hanging } from './print/table.ts'
import { type Channel, type Writer, writerOf } from './writer.ts'

/** An Output is where a command speaks: text for people, data for programs, notes and progress beside them. */
export interface Output extends Pick<Writer, 'carryOn' | 'settled'> {
  /** Columns that a table may fill. */
  readonly width: number
  readonly colour: boolean
  /** How the user calls Tertia, for commands that are recommended. */
  readonly called: string
  /** A line of text for people, broken where it is too long; nothing that a report holds can steer the terminal through it. */
  line(text?: string): Promise<void>
  /** A line that is to be copied as it stands: a command. */
  whole(text: string): Promise<void>
  /** Data for programs, as it is. */
  data(chunk: string): Promise<void>
  /** A line beside the result: warnings, faults, summaries of what was refused. */
  note(text: string): void
  /** A passing word on how far the work is; shown on terminals alone. */
  progress(text: string): void
}

/** Tables are made to fit a page of this many columns, and never more than the widest even on a wide screen. */
const NARROWEST = 60
const USUAL = 96
const WIDEST = 110

export function outputOf(stdout: Channel, stderr: Channel, env: Readonly<Record<string, string | undefined>>): Output {
  const called = calledAs(env)
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS) || undefined
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL))
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const { write, carryOn, settled } = writerOf(stdout)
  let showing = false
  const wipe = (): void => {
    if (showing) stderr.write('\r\x1b[K')
    showing = false
  }
  return {
    width,
    colour,
    called,
    carryOn,
    settled,
    line(text = '') {
      wipe()
      return write(`${styled(hanging(plain(text), width).join('\n'))}\n`)
    },
    whole(text) {
      wipe()
      return write(`${styled(plain(text))}\n`)
    },
    data(chunk) {
      wipe()
      return write(chunk)
    },
    note(text) {
      wipe()
      stderr.write(`${plain(asCalled(text, called))}\n`)
    },
    progress(text) {
      if (!stderr.isTTY) return
      stderr.write(`\r\x1b[K${plain(text)}`)
      showing = true
    },
  }
}
