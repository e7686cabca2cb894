import { type Look, lookNow } from '../store/look.ts'
import type { Reading } from '../store/store.ts'
import { BadInput, WrongUsage } from '../text/errors.ts'
import type { Context } from './context.ts'
import { making } from './reader.ts'
import { openRegister } from './register.ts'

/**
 * Looks at the register as of the day that the user asks for, all in one unchanging state of it. `pairs` says which
 * arrangements will be asked for, so that a past day need not be made for all.
 */
export async function withLook<T>(
  context: Context,
  look: (seen: Look, reading: Reading) => Promise<T>,
  pairs?: readonly string[],
): Promise<T> {
  const day = await asOfDay(context)
  const store = openRegister(context)
  try {
    return await store.snapshot(async (reading) => look(await seen(reading), reading))
  } finally {
    await store.close()
  }

  async function seen(reading: Reading): Promise<Look> {
    if (day === null) return lookNow(reading, making)
    const { lookBack } = await import('../store/look-back.ts')
    return lookBack(reading, { asOf: day, clock: context.clock }, await making(), pairs)
  }
}

/** The day that `--as-of` names; of a month or a year the last one. */
export async function asOfDay({ asOf }: Context): Promise<string | null> {
  if (asOf === null) return null
  const [{ givenDate }, { bounds }] = await Promise.all([
    import('../document/given-date.ts'),
    import('../text/edtf.ts'),
  ])
  try {
    return bounds(givenDate(asOf, '--as-of', null)).to
  } catch (error) {
    throw error instanceof BadInput ? new WrongUsage(error.message) : error
  }
}
