import { type ArrangeOptions, arrangementOf, arrangementsOf } from '../register/arrange.ts'
import { type AsOf, type View, viewOf } from '../register/as-of.ts'
import { summaryOf } from '../register/summary.ts'
import { type Look, lookAt } from './look.ts'
import { stateOfPairs, wholeState } from './state.ts'
import type { Reading } from './store.ts'

/** The register as of a day, of some pairs or of all. */
export async function viewBack(reading: Reading, asOf: AsOf, pairs?: readonly string[] | null): Promise<View> {
  return viewOf(pairs ? await stateOfPairs(reading, pairs) : await wholeState(reading), asOf)
}

/** The look at a past day: made anew from what the log holds of some pairs, or of all. */
export async function lookBack(
  reading: Reading,
  asOf: AsOf,
  options: ArrangeOptions,
  pairs?: readonly string[],
): Promise<Look> {
  const state = pairs ? await stateOfPairs(reading, pairs) : await wholeState(reading)
  const view = viewOf(state, asOf)
  return lookAt(view, state.documents, {
    one: (pair) => arrangementOf(pair, view.claims, view.documents, view.reviews, options),
    summary: (one) => summaryOf(one, view.documents),
    summaries: () => arrangementsOf(view, options).map((one) => summaryOf(one, view.documents)),
  })
}
