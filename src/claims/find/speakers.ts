import type { Reporting } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findCandidates, type SpeakerCandidate } from './speaker-candidates.ts'
import type { Attribution } from './speaker-cue.ts'
import { findCues } from './speaker-cues.ts'
import type { KnownMention, KnownPerson } from './speaker-draft.ts'
import { spread } from './speaker-spread.ts'

export interface SpeakersInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly KnownMention[]
  readonly persons: readonly KnownPerson[]
  readonly language: { readonly reporting: Reporting }
}

/** A SpeakerReading holds who could speak in a report, and which of its words are whose. */
export interface SpeakerReading {
  readonly candidates: readonly SpeakerCandidate[]
  readonly attributions: readonly Attribution[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
  /** Share of the attributions by a cue that each name has. */
  readonly shares: ReadonlyMap<string, number>
  /** Index of a candidate with the largest share; null where nobody speaks. */
  readonly foremost: number | null
}

/** Reads who says what in a report: candidates, then cues, then quotations and sentences that go on without a cue. */
export function findSpeakers({
  text,
  tokens,
  sentences,
  mentions,
  persons,
  language: { reporting },
}: SpeakersInput): SpeakerReading {
  const quotations = findQuotations(text, tokens, sentences)
  const candidates = findCandidates({ text, tokens, sentences, mentions, persons, reporting })
  const cues = findCues({ tokens, sentences, candidates, reporting })
  const same = (a: number, b: number): boolean => candidates[a]!.name === candidates[b]!.name
  const attributions = spread(cues, { tokens, sentences, quotations, same })
  return { candidates, attributions, quotations, sentences, ...sharesOf(cues, candidates) }
}

function sharesOf(
  cues: readonly Attribution[],
  candidates: readonly SpeakerCandidate[],
): Pick<SpeakerReading, 'shares' | 'foremost'> {
  const firm = cues.filter(({ cue }) => !cue.weak)
  const shares = new Map<string, number>()
  let foremost: number | null = null
  for (const { candidate } of firm) {
    const { name } = candidates[candidate]!
    const share = (shares.get(name) ?? 0) + 1 / firm.length
    shares.set(name, share)
    if (foremost === null || share > (shares.get(candidates[foremost]!.name) ?? 0)) foremost = candidate
  }
  return { shares, foremost }
}
