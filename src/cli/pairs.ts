import { BadInput, WrongUsage } from '../text/errors.ts'

const PAIR = /^(?:[A-Z]{2}|\*)-(?:[A-Z]{2}|\*)$/

/** What people write for a state whose ISO code is another. */
const ALIASES: Readonly<Record<string, string>> = { UK: 'GB' }

/** A pair as an argument names it: `US-RW`, in either case, `*` for a state that is not named; `UK` is taken for `GB`. */
export function pairArgument(said: string): string {
  const pair = pairIn(said)
  if (pair === null)
    throw new WrongUsage(`${JSON.stringify(said)} is no arrangement; write the sending and the receiving state: US-RW`)
  return pair
}

/** The pair that a word names; null where it names none. */
export function pairIn(said: string): string | null {
  const pair = said.toUpperCase()
  if (!PAIR.test(pair)) return null
  return pair
    .split('-')
    .map((state) => ALIASES[state] ?? state)
    .join('-')
}

/** Says that the register holds nothing on a pair. */
export function nothingOn(pair: string, asOf: string | null): BadInput {
  const when = asOf === null ? '' : ` as of ${asOf}`
  return new BadInput(pair, `the register holds nothing on this arrangement${when}`, {
    mend: '`tertia arrangements` lists what it holds',
  })
}
