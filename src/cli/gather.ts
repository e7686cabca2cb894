import type { Arrangement } from '../register/arrangement.ts'
import type { Look } from '../store/look.ts'
import type { Context } from './context.ts'
import type { Output } from './output.ts'
import { nothingOn, pairArgument } from './pairs.ts'
import { tellSample } from './print/sample.ts'

/** The arrangement that an argument names, or all of them, one at a time. */
export async function* arrangementsFor(
  look: Look,
  said: string | undefined,
  context: Context,
): AsyncGenerator<Arrangement> {
  if (said !== undefined) {
    const pair = pairArgument(said)
    const arrangement = await look.arrangement(pair)
    if (!arrangement) throw nothingOn(pair, context.asOf)
    yield arrangement
    return
  }
  for (const { pair } of await look.summaries()) {
    const arrangement = await look.arrangement(pair)
    if (arrangement) yield arrangement
  }
}

/** Whether any of some documents is a sample, as a field for programs; people are told by a line above, on `out`. */
export async function markSample(
  documents: readonly string[],
  look: Look,
  out: Output | null,
): Promise<{ readonly sample?: true }> {
  for (const id of documents)
    if ((await look.document(id))?.sample) {
      if (out) await tellSample(out)
      return { sample: true }
    }
  return {}
}

/** All of something that comes one at a time. */
export async function gathered<T>(some: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const one of some) all.push(one)
  return all
}
