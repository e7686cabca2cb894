import { createReadStream } from 'node:fs'
import type { Claim } from '../../claims/claim.ts'
import { claimFromLine } from '../../claims/from-line.ts'
import { entryOf } from '../../register/entry.ts'
import { readerOf } from '../../register/fold.ts'
import { jsonLines } from '../../source/json.ts'
import { append } from '../../store/append.ts'
import { refresh } from '../../store/refresh.ts'
import { keptDocument, readingsOf } from '../../store/views.ts'
import { isEdtf } from '../../text/edtf.ts'
import { BadInput } from '../../text/errors.ts'
import { shown } from '../../text/shown.ts'
import type { Run } from '../command.ts'
import { claimTypes, making } from '../reader.ts'
import { counted, refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Takes claims from people or other tools: each quote is found in its document's frozen text, or its line is refused. */
export const run: Run = async ({ named, options }, context) => {
  const [path = '-'] = named
  const input = path === '-' ? 'standard input' : path
  const by = nameOf(options.by)
  context.out.carryOn()
  const refused = refusals(context.out)
  const types = await claimTypes()
  const store = openRegister(context)
  try {
    const texts = new Map<string, string | null>()
    const textOf = async (id: string): Promise<string | null> => {
      if (!texts.has(id)) texts.set(id, (await keptDocument(store, id))?.document.text ?? null)
      return texts.get(id) ?? null
    }
    const byDocument = new Map<string, Map<string, Claim>>()
    for await (const one of jsonLines(path === '-' ? context.stdin : createReadStream(path), input)) {
      if (one.kind === 'refused') {
        refused.refuse(one.fault)
        continue
      }
      const fail = (problem: string, mend: string): void =>
        refused.refuse(new BadInput(input, problem, { place: one.place, mend }))
      const line = one.value as Readonly<Record<string, unknown>> | null
      const document = typeof line === 'object' ? line?.document : null
      const text = typeof document === 'string' ? await textOf(document) : null
      if (line === null || text === null) {
        fail(`the register holds no document ${shown(document)}`, 'add its report first, or mend "document"')
        continue
      }
      if (isNothing(line.from) && isNothing(line.to)) {
        fail('"from" and "to" are both missing', 'name the sending or the receiving state by its ISO 3166-1 code')
        continue
      }
      const day = ['when', 'upTo'].map((field) => line[field]).find(isNoDay)
      if (day !== undefined) {
        fail(`there is no date ${day}`, 'write it as 2025-05-06, 2025-05 or 2025')
        continue
      }
      const claim = claimFromLine(line, text, types, by)
      if ('problem' in claim) fail(claim.problem, claim.mend)
      else byDocument.set(claim.document, (byDocument.get(claim.document) ?? new Map()).set(claim.id, claim))
    }
    const recorded = context.now()
    const added = await store.write(async (writing) => {
      let count = 0
      for (const [document, claims] of byDocument) {
        // What the document's readings hold already is not claimed twice.
        const held = new Set(
          (await readingsOf(writing, document)).flatMap((reading) => reading.claims.map(({ id }) => id)),
        )
        const fresh = [...claims.values()].filter(({ id }) => !held.has(id))
        if (fresh.length === 0) continue
        await append(writing, [entryOf({ kind: 'claims', document, reader: by, claims: fresh }, recorded)])
        count += fresh.length
      }
      return count
    })
    await refresh(store, making)
    const there = [...byDocument.values()].reduce((sum, claims) => sum + claims.size, 0) - added
    const parts = [`${counted(added, 'claim')} imported${by === UNNAMED ? '' : ` as ${by}`}`]
    if (there > 0) parts.push(`${there.toLocaleString('en')} there already`)
    if (refused.count > 0) parts.push(`${refused.count.toLocaleString('en')} refused`)
    await context.out.line(`${context.register}: ${parts.join(', ')}`)
    return refused.exitCode
  } finally {
    await store.close()
  }
}

/** The reader of claims whose maker nobody names. */
const UNNAMED = 'import'

function isNothing(value: unknown): boolean {
  return value === undefined || value === null
}

/** Whether it is written like a date of the calendar, and is none. */
function isNoDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value) && !isEdtf(value)
}

/** Whose claims they are; a name with a version would be taken for a reader whose older claims the newer replace. */
function nameOf(given: unknown): string {
  const name = typeof given === 'string' && given.trim() !== '' ? given.trim() : UNNAMED
  if (readerOf(name).version !== null)
    throw new BadInput('--by', `${shown(name)} looks like a reader with a version`, {
      mend: 'use a name without @',
    })
  return name
}
