import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import type { Store } from '../../store/store.ts'
import { verify } from '../../store/verify.ts'
import { StoreFault } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { safeJson } from '../print/plain.ts'
import { making } from '../reader.ts'
import { counted } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Checks the register against itself and names each fault. */
export const run: Run = async (_, context) => {
  const { out } = context
  const store = openRegister(context)
  let scratch: Scratch | null = null
  try {
    scratch = scratchStore()
    const { findings, ...checked } = await verify(store, scratch.store, await making())
    if (context.json) await out.data(`${safeJson({ ...checked, findings })}\n`)
    else {
      for (const { where, problem } of findings) await out.line(`${where}: ${problem}`)
      const parts = [
        counted(checked.entries, 'entry', 'entries'),
        counted(checked.documents, 'frozen text'),
        counted(checked.quotes, 'quote'),
        counted(checked.rows, 'derived row'),
      ]
      const verdict = findings.length === 0 ? 'all in order' : counted(findings.length, 'fault')
      await out.line(`${context.register}: checked ${parts.join(', ')}: ${verdict}`)
    }
    return findings.length === 0 ? EXIT.done : EXIT.badInput
  } finally {
    await scratch?.remove()
    await store.close()
  }
}

interface Scratch {
  readonly store: Store
  remove(): Promise<void>
}

/** A store in the system's folder for what passes. */
function scratchStore(): Scratch {
  let folder: string
  try {
    folder = mkdtempSync(join(tmpdir(), 'tertia-verify-'))
  } catch (error) {
    throw new StoreFault(
      `no folder for passing files can be made in ${tmpdir()} (${(error as Error).message}); set TMPDIR to one that can be written`,
    )
  }
  const store = openSqliteStore(folder, { create: true })
  return {
    store,
    async remove() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
