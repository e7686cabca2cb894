import { UNKNOWN_LANGUAGE } from '../../document/language.ts'
import { claimLine } from '../../pages/claim-line.ts'
import { readReports } from '../../pipeline.ts'
import { WrongUsage } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { safeJson } from '../print/plain.ts'
import { publishedOption } from '../published.ts'
import { builtinReader } from '../reader.ts'
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
  let [others, foreign] = [0, 0]
  const options = {
    stdin: context.stdin,
    published,
    onOther: () => others++,
  }
  for await (const one of readReports(args.rest, await builtinReader(), options)) {
    if (one.kind === 'refused') refused.refuse(one.fault)
    else if (one.kind === 'report') {
      if (one.document.language === UNKNOWN_LANGUAGE) foreign++
      await out.data(one.claims.map((claim) => `${safeJson(claimLine(claim, one.document))}\n`).join(''))
    }
  }
  if (others > 0) out.note(passedOver(others))
  if (foreign > 0) out.note(notEnglish(foreign))
  return refused.exitCode
}
