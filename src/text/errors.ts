/** The few errors that Tertia names. Anything else that is thrown is a bug, and is shown as one. */

/** A BadInput says which input was bad, where in it, and how to mend it. Exit code 1. */
export class BadInput extends Error {
  readonly input: string
  readonly problem: string
  readonly place: string | null
  readonly mend: string | null
  constructor(
    input: string,
    problem: string,
    { place = null, mend = null }: { place?: string | null; mend?: string | null } = {},
  ) {
    super(`${input}${place ? `, ${place}` : ''}: ${problem}${mend ? `; ${mend}` : ''}`)
    this.name = 'BadInput'
    this.input = input
    this.problem = problem
    this.place = place
    this.mend = mend
  }
}

/** A StoreFault says why a register cannot be opened, read or written. Exit code 1. */
export class StoreFault extends Error {
  override name = 'StoreFault'
}

/** A WrongUsage says which argument of a command does not fit. Exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage'
}
