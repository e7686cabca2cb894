import type { Claim } from '../claims/claim.ts'
import { tokensOf } from '../language/tokens.ts'
import { type DateRange, rangeOf } from './date-range.ts'
import { isRunningTotal } from './running-total.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { type StateOf, stateInWorld } from './state-of.ts'
import { habitOf, type TypeHabit } from './type-habits.ts'
import type { VoiceWords } from './words.ts'

/** A Profile is a claim made ready for comparing, so that each is read once. */
export interface Profile {
  readonly claim: Claim
  /** All that likeness looks at but the words: of profiles with one key in other reports, one stands for all. */
  readonly key: string
  readonly habit: TypeHabit
  readonly range: DateRange | null
  /** Whether the figure is a running total up to a day and not one movement. */
  readonly total: boolean
  readonly speaker: Speaker | null
  readonly words: ReadonlySet<string>
  /** EDTF of the document's publication, null where unknown. */
  readonly published: string | null
  readonly printed: DateRange | null
}

/** A claim made ready for comparing. */
export function profileOf(
  claim: Claim,
  published: string | null,
  voices: VoiceWords,
  stateOf: StateOf = stateInWorld,
): Profile {
  const range = rangeOf(claim.when)
  const { when, count, people, amount, modality, speaker } = claim
  return {
    claim,
    key: `${when} ${count} ${people?.nationalities} ${amount?.value} ${amount?.bound} ${modality} ${speaker}`,
    habit: habitOf(claim.type),
    range,
    total: isRunningTotal(claim, voices.totals),
    speaker: claim.speaker === null ? null : speakerOf(claim.speaker, voices, stateOf),
    words: new Set(
      tokensOf(claim.quote.exact).flatMap(({ word, kind }) =>
        kind === 'mark' || word.length < 3 || voices.empty.has(word) ? [] : [stemOf(word)],
      ),
    ),
    published,
    printed: rangeOf(published),
  }
}

/** Crude on purpose: enough for "deported" to meet "deports". */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word
}

/** The days that a running total may reach: the end of its interval, at its own precision. */
export function reachOf({ claim }: Profile): DateRange | null {
  const end = claim.upTo ?? claim.when?.split('/')[1] ?? null
  return end === null || end === '..' || end === '' ? null : rangeOf(end)
}

/** Share of the smaller set that the larger one holds. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
