import { readAgain } from '../../pipeline.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { builtinTools } from '../reader.ts'
import { counted } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Reads all reports of the register with the present reader; its claims supersede its own older ones. */
export const run: Run = async (_, context) => {
  const store = openRegister(context)
  context.out.carryOn()
  const tools = builtinTools()
  try {
    const { read, changed, reader } = await readAgain(store, tools, context.now, (done) =>
      context.out.progress(`${counted(done, 'report')} read …`),
    )
    await context.out.line(
      `${context.register}: ${counted(read, 'report')} read${reader === null ? '' : ` by ${reader}`}; ${counted(changed, 'report')} with a new reading`,
    )
    return EXIT.done
  } finally {
    await tools.reading.close()
    await store.close()
  }
}
