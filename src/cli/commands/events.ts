import type { Run } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { arrangementsFor, markSample } from '../gather.ts'
import { withLook } from '../look.ts'
import { pairName } from '../names.ts'
import { pairArgument } from '../pairs.ts'
import { eventTable } from '../print/events.ts'
import { safeJson } from '../print/plain.ts'
import { styles } from '../print/style.ts'
import { typeWords } from '../print/values.ts'
import { typeWanted } from '../reader.ts'

/** Lists events, of one arrangement or of all, in order of time. */
export const run: Run = async ({ named, options }, context) =>
  withLook(
    context,
    async (look) => {
      const { out, json } = context
      const wanted = await typeWanted(options.type)
      let shown = 0
      for await (const { pair, timeline, events, documents } of arrangementsFor(look, named[0], context)) {
        const byId = new Map(events.map((event) => [event.id, event]))
        const some = timeline.flatMap((id) => byId.get(id) ?? []).filter(({ type }) => !wanted || type === wanted)
        if (some.length === 0) continue
        if (json) {
          const sample = await markSample(documents, look, null)
          await out.data(some.map((event) => `${safeJson({ ...event, ...sample })}\n`).join(''))
          continue
        }
        if (shown++ > 0) await out.line()
        await markSample(documents, look, out)
        await out.line(styles(out).bold(pairName(pair)))
        for (const line of await eventTable(some, look, out.width)) await out.line(line)
      }
      if (shown === 0 && !json) await out.line(wanted ? `No events of type ${typeWords(wanted)}.` : 'No events.')
      return EXIT.done
    },
    named[0] === undefined ? undefined : [pairArgument(named[0])],
  )
