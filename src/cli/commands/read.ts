import { isRead } from '../../document/language.ts'
import { claimLine } from '../../pages/claim-line.ts'
import { readReports } from '../../pipeline.ts'
import { WrongUsage } from '../../text/errors.ts'
import { asidesOn } from '../asides.ts'
import type { Run } from '../command.ts'
import { fetcherFor } from '../fetching.ts'
import { safeJson } from '../print/plain.ts'
import { publishedOption } from '../published.ts'
import { builtinReading } from '../reader.ts'
import { notEnglish, passedOver, refusals } from '../refusals.ts'

/** Prints the claims of each report by itself, a line each, in the form of `export claims`. */
export const run: Run = async (args, context) => {
  const { out } = context
  if (args.options.again === true) {
    if (args.rest.length > 0) throw new WrongUsage('`tertia read --again` reads the register; it takes no paths')
    return (await import('./read-again.ts')).run(args, context)
  }
  if (args.rest.length === 0) throw new WrongUsage('`tertia read` needs a path, or - for standard input')
  const refused = refusals(out)
  const published = publishedOption(args)
  const asides = asidesOn(out)
  const fetcher = fetcherFor(args.options, context)
  let [others, foreign] = [0, 0]
  const options = {
    stdin: context.stdin,
    published,
    fetcher,
    now: context.now,
    onOther: () => others++,
  }
  const reading = builtinReading()
  try {
    for await (const one of readReports(args.rest, reading, options)) {
      if (one.kind === 'refused') refused.refuse(one.fault)
      else if (one.kind === 'aside') asides.put(one)
      else if (one.kind === 'report') {
        if (!isRead(one.document.language)) foreign++
        await out.data(one.claims.map((claim) => `${safeJson(claimLine(claim, one.document))}\n`).join(''))
      }
    }
  } finally {
    await fetcher.close()
    await reading.close()
  }
  for (const line of asides.lines()) out.note(line)
  if (others > 0) out.note(passedOver(others))
  if (foreign > 0) out.note(notEnglish(foreign))
  return refused.exitCode
}
