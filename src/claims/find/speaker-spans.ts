import type { Strength } from '../../language/reporting.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'
import type { Attribution, TokenSpan, Via } from './speaker-cue.ts'
import type { SpeakerKind } from './speaker-draft.ts'
import type { SpeakerReading } from './speakers.ts'

/** What a ranker may weigh about one option; numbers are 0 or 1 where nothing else is said. */
export interface SpeakerFeatures {
  /** How it is tied to the span; `near` for a candidate that merely stands by, `null` for the outlet's own voice. */
  readonly via: Via | 'near' | 'null'
  readonly strength: Strength | 'none'
  readonly kind: SpeakerKind | 'none'
  readonly weak: boolean
  /** Share of the span that the content covers. */
  readonly cover: number
  /** Whether the cue stands in a sentence that the span touches. */
  readonly sameSentence: boolean
  /** Sentences between cue (or candidate) and span. */
  readonly distance: number
  /** Tokens of the content: the tighter the surer. */
  readonly size: number
  /** Whether the candidate stands within the span. */
  readonly inSpan: boolean
  /** Whether the candidate opens the sentence of the span. */
  readonly leads: boolean
  readonly inQuotation: boolean
  /** Whether the speaker's next cue follows what goes on without one. */
  readonly held: boolean
  /** Whether the cue stands in the same quotation as the span, as words of somebody quoted. */
  readonly quoted: boolean
}

export interface SpeakerOption {
  /** Null for the outlet's own voice. */
  readonly candidate: SpeakerCandidate | null
  readonly attribution: Attribution | null
  readonly score: number
  readonly features: SpeakerFeatures
}

/** Prior worth of each tie on the training reports, in the scale of the null option's. */
const WORTH: Readonly<Record<SpeakerFeatures['via'], number>> = {
  'direct-quote': 3.2,
  'according-to': 2.4,
  indirect: 2.2,
  nominal: 1.4,
  qa: 1.2,
  continued: -0.2,
  near: -2,
  null: 0.5,
}
const WEAK_LOSS = 2.2
const UNCOVERED_LOSS = 2
const SENTENCE_LOSS = 0.5
const SIZE_LOSS = 0.01
const QUOTED_LOSS = 2
const HELD_GAIN = 1.5

/** Options for who says a stretch of tokens, best first; the null option is always among them. */
export function speakersOf(reading: SpeakerReading, span: TokenSpan): readonly SpeakerOption[] {
  const { candidates, attributions, quotations, sentences } = reading
  let first = 0
  while (first + 1 < sentences.length && sentences[first + 1]!.first <= span.first) first++
  let last = first
  while (last + 1 < sentences.length && sentences[last + 1]!.first < span.last) last++
  const here = { first: sentences[first]?.first ?? 0, last: sentences[last]?.last ?? 0 }
  const quotation = quotations.find((one) => !one.scrap && one.first <= span.first && one.last >= span.last)
  const inQuotation = quotation !== undefined
  const options = new Map<string, SpeakerOption>()
  const offer = (option: SpeakerOption): void => {
    const name = option.candidate?.name ?? ''
    const held = options.get(name)
    if (!held || held.score < option.score) options.set(name, option)
  }
  offer({ candidate: null, attribution: null, score: WORTH.null, features: plain('null', inQuotation) })
  for (const attribution of attributions) {
    const { content, cue, via } = attribution
    const shared = Math.min(content.last, span.last) - Math.max(content.first, span.first)
    const touching = cue.first < span.last && cue.last > span.first
    if (shared <= 0 && !touching) continue
    const candidate = candidates[attribution.candidate]!
    const cover = Math.max(0, shared) / (span.last - span.first)
    const sameSentence = cue.first < here.last && cue.last > here.first
    const distance = sameSentence ? 0 : sentencesBetween(sentences, cue.first, here.first)
    const size = content.last - content.first
    const features: SpeakerFeatures = {
      via,
      strength: cue.strength,
      kind: candidate.kind,
      weak: cue.weak,
      cover,
      sameSentence,
      distance,
      size,
      inSpan: candidate.first >= span.first && candidate.last <= span.last,
      leads: candidate.first <= here.first + 1 && candidate.first >= here.first,
      inQuotation,
      held: attribution.held ?? false,
      quoted: quotation !== undefined && cue.first >= quotation.first && cue.last <= quotation.last,
    }
    const score =
      WORTH[via] -
      (cue.weak ? WEAK_LOSS : 0) -
      (features.quoted ? QUOTED_LOSS : 0) -
      (1 - cover) * UNCOVERED_LOSS -
      (via === 'qa' ? 0 : distance * SENTENCE_LOSS + size * SIZE_LOSS) +
      (features.held && distance > 0 ? HELD_GAIN : 0)
    offer({ candidate, attribution, score, features })
  }
  for (const candidate of candidates) {
    if (candidate.first < here.first - 40 || candidate.first >= here.last) continue
    const sameSentence = candidate.first >= here.first
    const distance = sameSentence ? 0 : 1
    const features: SpeakerFeatures = {
      ...plain('near', inQuotation),
      kind: candidate.kind,
      sameSentence,
      distance,
      inSpan: candidate.first >= span.first && candidate.last <= span.last,
      leads: candidate.first <= here.first + 1 && sameSentence,
    }
    offer({ candidate, attribution: null, score: WORTH.near - distance, features })
  }
  return [...options.values()].sort((a, b) => b.score - a.score)
}

function plain(via: 'near' | 'null', inQuotation: boolean): SpeakerFeatures {
  return {
    via,
    strength: 'none',
    kind: 'none',
    weak: false,
    cover: 0,
    sameSentence: false,
    distance: 0,
    size: 0,
    inSpan: false,
    leads: false,
    inQuotation,
    held: false,
    quoted: false,
  }
}

function sentencesBetween(sentences: SpeakerReading['sentences'], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a]
  let count = 0
  for (const { first } of sentences) if (first > from && first <= to) count++
  return count
}
