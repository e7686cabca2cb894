import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { verify } from '../../store/verify.ts'
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
  const folder = mkdtempSync(join(tmpdir(), 'tertia-verify-'))
  const scratch = openSqliteStore(folder, { create: true })
  try {
    const { findings, ...checked } = await verify(store, scratch, await making())
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
    await scratch.close()
    rmSync(folder, { recursive: true, force: true })
    await store.close()
  }
}
