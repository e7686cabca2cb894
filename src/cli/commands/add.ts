import { isRead } from '../../document/language.ts'
import { addReports } from '../../pipeline.ts'
import { asidesOn } from '../asides.ts'
import type { Run } from '../command.ts'
import { fetcherFor } from '../fetching.ts'
import { safeJson } from '../print/plain.ts'
import { publishedOption } from '../published.ts'
import { builtinTools } from '../reader.ts'
import { besideWords, counted, notEnglish, passedOver, refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** Reads reports and keeps them with their claims; a report is named once it is safe. */
export const run: Run = async (args, context) => {
  const { out } = context
  const refused = refusals(out)
  const published = publishedOption(args)
  out.carryOn()
  const store = openRegister(context, { create: true })
  const tools = builtinTools()
  const asides = asidesOn(out)
  const fetcher = fetcherFor(args.options, context)
  let [added, known, claims, others, foreign, undated, beside] = [0, 0, 0, 0, 0, 0, 0]
  const silent: string[] = []
  try {
    const options = {
      stdin: context.stdin,
      published,
      fetcher,
      onOther: () => others++,
    }
    for await (const one of addReports(store, args.rest, tools, context.now, options)) {
      if (one.kind === 'refused') refused.refuse(one.fault)
      else if (one.kind === 'known') known++
      else if (one.kind === 'aside') asides.put(one)
      else {
        added++
        claims += one.claims.length
        const { id, title, sample, language, published: date } = one.document
        if (one.beside) beside++
        else if (!isRead(language)) foreign++
        else if (one.claims.length === 0) silent.push(one.provenance.name ?? title ?? id)
        if (date === null) undated++
        if (context.json)
          await out.data(
            `${safeJson({ document: id, title, claims: one.claims.length, ...(sample ? { sample } : {}) })}\n`,
          )
        out.progress(`${counted(added, 'report')} added, ${counted(claims, 'claim')} …`)
      }
    }
  } finally {
    await fetcher.close()
    await tools.reading.close()
    await store.close()
  }
  if (others > 0) out.note(passedOver(others))
  const parts = [`${counted(added, 'report')} added with ${counted(claims, 'claim')}`]
  if (known > 0) parts.push(`${known.toLocaleString('en')} there already`)
  if (refused.count > 0) parts.push(`${refused.count.toLocaleString('en')} refused`)
  const lines = [`${context.register}: ${parts.join(', ')}`]
  lines.push(...asides.lines())
  if (foreign > 0) lines.push(notEnglish(foreign))
  if (beside > 0) lines.push(besideWords(beside))
  if (silent.length > 0) lines.push(`${counted(silent.length, 'report')} without any claim: ${fewOf(silent)}`)
  if (undated > 0)
    lines.push(`${counted(undated, 'report')} without a date; --published gives one when a report is first added`)
  if (added + known > 0)
    lines.push(`Next: \`${out.called} arrangements${context.registerOption}\` lists what the register holds`)
  for (const line of lines)
    if (context.json) out.note(line)
    else await out.line(line)
  return refused.exitCode
}

/** So many names stand on a line; `--json` gives all. */
const FEW = 3

function fewOf(names: readonly string[]): string {
  const more = names.length - FEW
  return `${names.slice(0, FEW).join('; ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`
}
