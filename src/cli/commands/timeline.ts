import type { Event } from '../../events/event.ts'
import type { Arrangement } from '../../register/arrangement.ts'
import type { Look } from '../../store/look.ts'
import type { Run } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { arrangementsFor, markSample } from '../gather.ts'
import { withLook } from '../look.ts'
import { pairName } from '../names.ts'
import { pairArgument } from '../pairs.ts'
import { modalityWords, valuesWords, verdictWords } from '../print/events.ts'
import { quoteLine, speakerWords } from '../print/evidence.ts'
import { peopleWords } from '../print/figures.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { wrap } from '../print/table.ts'
import { dateWords, shortId, typeWords } from '../print/values.ts'

/** Tells an arrangement, or all of them, event by event in order of time, each with the words that it rests on. */
export const run: Run = ({ named }, context) =>
  withLook(
    context,
    async (look) => {
      let first = true
      for await (const arrangement of arrangementsFor(look, named[0], context)) {
        if (!first && !context.json) await context.out.line()
        await tell(arrangement, look, context, first)
        first = false
      }
      return EXIT.done
    },
    named[0] === undefined ? undefined : [pairArgument(named[0])],
  )

export async function tell(
  { pair, timeline, events, differences, documents }: Arrangement,
  look: Look,
  { out, json }: Pick<Context, 'out' | 'json'>,
  label: boolean,
): Promise<void> {
  const byId = new Map(events.map((event) => [event.id, event]))
  const ordered = timeline.flatMap((id) => byId.get(id) ?? [])
  const sample = await markSample(documents, look, label && !json ? out : null)
  if (json) {
    await out.data(ordered.map((event) => `${safeJson({ ...event, ...sample })}\n`).join(''))
    return
  }
  const { bold } = styles(out)
  await out.line(bold(pairName(pair)))
  for (const event of ordered) {
    await out.line(`${bold(await timeOf(event, look))}  ${await what(event, look)}  [${shortId(event.id)}]`)
    for (const id of witnesses(event, differences)) {
      const claim = await look.claim(id)
      if (!claim) continue
      for (const line of wrap(`${speakerWords(claim)}: ${await quoteLine(claim, look)}`, out.width - 4))
        await out.line(`    ${line}`)
    }
  }
}

/** The claims whose words tell an event: its first, and where values contradict each other in it one of each side. */
function witnesses({ id, claims }: Event, differences: Arrangement['differences']): readonly string[] {
  const sides = differences
    .filter(({ reason, events }) => reason === null && events.includes(id))
    .flatMap(({ values }) => values.flatMap((value) => value.claims.find((claim) => claims.includes(claim)) ?? []))
  return sides.length > 0 ? [...new Set(sides)] : claims.slice(0, 1)
}

async function what(event: Event, look: Look): Promise<string> {
  const modality = modalityWords(event)
  const count = await valuesWords(event, 'count', look)
  const parts = [
    typeWords(event.type) + (modality === 'asserted' ? '' : ` (${modality})`),
    peopleWords(count),
    await valuesWords(event, 'amount', look),
    verdictWords(event),
  ]
  return parts.filter(Boolean).join(' · ')
}

/** What has no time of its own stands where it was first told. */
async function timeOf(event: Event, look: Look): Promise<string> {
  const when = await valuesWords(event, 'when', look)
  if (when) return when
  const told = event.voices[0]?.published ?? null
  return told ? `reported ${dateWords(told)}` : 'undated'
}
