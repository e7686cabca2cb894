import type { Claim } from '../../claims/claim.ts'
import { type Explanation, explain } from '../../register/explain.ts'
import { pairsBehindId } from '../../store/find.ts'
import type { Look } from '../../store/look.ts'
import { viewBack } from '../../store/look-back.ts'
import { BadInput } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { markSample } from '../gather.ts'
import { asOfDay, withLook } from '../look.ts'
import { pairName } from '../names.ts'
import { pairIn } from '../pairs.ts'
import { claimLines } from '../print/claim.ts'
import { differenceLines } from '../print/differences.ts'
import { modalityWords, valuesWords, verdictWords } from '../print/events.ts'
import { sourceLine } from '../print/evidence.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { typeWords } from '../print/values.ts'
import { making } from '../reader.ts'
import { counted } from '../refusals.ts'

/** Says what an id stands for and what it rests on, down to the words. */
export const run: Run = ({ named }, context) =>
  withLook(context, async (look, reading) => {
    const id = named[0] as string
    const pair = pairIn(id)
    const pairs = pair === null ? await pairsBehindId(reading, id) : [pair]
    const asOf = { asOf: await asOfDay(context), clock: context.clock }
    const found = explain(pair ?? id, await viewBack(reading, asOf, pairs), await making())
    if (!found)
      throw new BadInput(id, 'nothing in the register has this id, or more than one thing begins so', {
        mend: 'give more of the id; `tertia events` and `tertia claims` print ids',
      })
    const claims = claimsIn(found)
    const sample = await markSample(
      claims.map(({ document }) => document),
      look,
      context.json ? null : context.out,
    )
    if (context.json) await context.out.data(`${safeJson({ ...published(found), ...sample })}\n`)
    else await print(found, look, context)
    return EXIT.done
  })

function claimsIn(found: Explanation): readonly Claim[] {
  return found.kind === 'claim' ? [found.claim] : found.claims
}

/** What leaves the register holds quotes, never a whole text. */
function published(found: Explanation): object {
  if ((found.kind !== 'document' && found.kind !== 'claim') || !found.document) return found
  const { text: _, ...document } = found.document
  return { ...found, document }
}

async function print(found: Explanation, look: Look, { out }: Context): Promise<void> {
  const { bold } = styles(out)
  const say = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) await out.line(line)
  }
  const sayClaims = async (claims: readonly Claim[]): Promise<void> => {
    for (const claim of claims) {
      await out.line()
      await say(await claimLines(claim, look, out))
    }
  }
  switch (found.kind) {
    case 'claim':
      await say(await claimLines(found.claim, look, out))
      if (found.event) await out.line(`It belongs to the event ${found.event.id}.`)
      return
    case 'document': {
      const listed = await look.document(found.document.id)
      await out.line(bold(listed ? sourceLine(listed) : found.document.id))
      const date = listed?.published
      if (date) await out.line(`dated ${date.edtf}, ${date.known}: ${date.reason}`)
      await out.line(`document ${found.document.id}, ${counted(found.claims.length, 'claim')}`)
      await sayClaims(found.claims)
      return
    }
    case 'event': {
      const { event, origins, differences } = found
      await out.line(bold(`${typeWords(event.type)}, ${pairName(`${event.from ?? '*'}-${event.to ?? '*'}`)}`))
      await out.line(`event ${event.id}: ${modalityWords(event)}; ${verdictWords(event.verdict, event.origins.length)}`)
      for (const slot of ['when', 'count', 'amount'] as const) {
        const values = valuesWords(event, slot)
        if (values) await out.line(`${slot}: ${values}`)
      }
      for (const { label, documents, links } of origins) {
        const rules = [...new Set(links.map(({ rule }) => rule))].join(', ')
        await out.line(
          `origin: ${label} (${counted(documents.length, 'report')}${rules ? `; joined by ${rules}` : ''})`,
        )
      }
      for (const difference of differences)
        await say(await differenceLines(difference, typeWords(event.type), look, out.width))
      await sayClaims(found.claims)
      return
    }
    case 'origin':
      await out.line(bold(found.origin.label))
      await out.line(`origin ${found.origin.id}, ${counted(found.origin.documents.length, 'report')}`)
      await sayClaims(found.claims)
      return
    case 'arrangement':
      await out.line(bold(pairName(found.arrangement.pair)))
      await out.line(`\`tertia show ${found.arrangement.pair}\` tells its stages and events; these are all its claims.`)
      await sayClaims(found.claims)
  }
}
