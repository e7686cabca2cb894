import { addReports } from '../../pipeline.ts'
import type { Run } from '../command.ts'
import { safeJson } from '../print/plain.ts'
import { publishedOption } from '../published.ts'
import { builtinTools } from '../reader.ts'
import { counted, refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Reads reports and keeps them with their claims; a report is named once it is safe. */
export const run: Run = async (args, context) => {
  const { out } = context
  const refused = refusals(out)
  const published = publishedOption(args)
  const store = openRegister(context, { create: true })
  let [added, known, claims, others] = [0, 0, 0, 0]
  try {
    const options = {
      stdin: context.stdin,
      published,
      onOther: () => others++,
    }
    for await (const one of addReports(store, args.rest, await builtinTools(), context.now, options)) {
      if (one.kind === 'refused') refused.refuse(one.fault)
      else if (one.kind === 'known') known++
      else {
        added++
        claims += one.claims.length
        const { id, title, sample } = one.document
        if (context.json)
          await out.data(
            `${safeJson({ document: id, title, claims: one.claims.length, ...(sample ? { sample } : {}) })}\n`,
          )
        out.progress(`${counted(added, 'report')} added, ${counted(claims, 'claim')} …`)
      }
    }
  } finally {
    await store.close()
  }
  if (others > 0) out.note(`passed over ${counted(others, 'file')} that are not .txt, .json or .jsonl`)
  const parts = [`${counted(added, 'report')} added with ${counted(claims, 'claim')}`]
  if (known > 0) parts.push(`${known.toLocaleString('en')} there already`)
  if (refused.count > 0) parts.push(`${refused.count.toLocaleString('en')} refused`)
  const summary = `${context.register}: ${parts.join(', ')}`
  if (context.json) out.note(summary)
  else await out.line(summary)
  return refused.exitCode
}
