import { rebuild } from '../../store/rebuild.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { making } from '../reader.ts'
import { counted } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Folds the log again into everything that is derived from it; nothing is read again. */
export const run: Run = async (_, context) => {
  const store = openRegister(context)
  context.out.carryOn()
  try {
    const count = await rebuild(store, await making())
    await context.out.line(`${context.register}: rebuilt from ${counted(count, 'entry', 'entries')}`)
    return EXIT.done
  } finally {
    await store.close()
  }
}
