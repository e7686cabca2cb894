import type { Strength } from '../../language/reporting.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'
import type { Attribution, TokenSpan, Via } from './speaker-cue.ts'
import type { SpeakerKind } from './speaker-draft.ts'
import type { SpeakerReading } from './speakers.ts'

/** What a ranker may weigh about one option; numbers are 0 or 1 where nothing else is said. */
interface SpeakerFeatures {
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
  /** Whether the speaker is named within the span. */
  readonly inSpan: boolean
  /** Tokens between the span and the nearest place in front of it where the speaker is named; `FAR` where none is near. */
  readonly gap: number
  /** Whether the speaker stands as the subject of what follows: at the head of a clause, no preposition in front. */
  readonly subject: boolean
  /** Share of the report's attributions that are this speaker's. */
  readonly share: number
  /** Whether this is who spoke last before the span. */
  readonly previous: boolean
  /** Whether the speaker opens the sentence of the span. */
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
/** Tokens in front of its sentence within which a mere name is offered. */
const NEARBY = 40
const FAR = 999
const HELD_GAIN = 1.5

/** The sentence that holds a token. */
function sentenceOf(sentences: SpeakerReading['sentences'], token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.first <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** Options for who says a stretch of tokens, best first; the null option is always among them. */
export function speakersOf(reading: SpeakerReading, span: TokenSpan): readonly SpeakerOption[] {
  const { candidates, attributions, quotations, sentences, shares } = reading
  const index = sentenceOf(sentences, span.first)
  let last = index
  while (last + 1 < sentences.length && sentences[last + 1]!.first < span.last) last++
  const here = { first: sentences[index]?.first ?? 0, last: sentences[last]?.last ?? 0 }
  const quotation = quotations.find((one) => !one.scrap && one.first <= span.first && one.last >= span.last)
  const before = attributions.findLast(({ cue, via }) => cue.last <= span.first && via !== 'continued' && !cue.weak)
  const previous = before ? candidates[before.candidate]!.name : null
  const places = placesIn(candidates, span, here)
  const options = new Map<string, SpeakerOption>()
  const offer = (option: SpeakerOption): void => {
    const name = option.candidate?.name ?? ''
    const held = options.get(name)
    if (!held || held.score < option.score) options.set(name, option)
  }
  const inQuotation = quotation !== undefined
  const near = (candidate: SpeakerCandidate): SpeakerFeatures => ({
    ...NOBODY,
    ...(places.get(candidate.name) ?? ABSENT),
    via: 'near',
    kind: candidate.kind,
    inQuotation,
    share: shares.get(candidate.name) ?? 0,
    previous: candidate.name === previous,
  })
  offer({ candidate: null, attribution: null, score: WORTH.null, features: { ...NOBODY, inQuotation } })
  for (const attribution of attributions) {
    const { content, cue, via } = attribution
    const shared = Math.min(content.last, span.last) - Math.max(content.first, span.first)
    const touching = cue.first < span.last && cue.last > span.first
    if (shared <= 0 && !touching) continue
    const candidate = candidates[attribution.candidate]!
    const sameSentence = cue.first < here.last && cue.last > here.first
    const features: SpeakerFeatures = {
      ...near(candidate),
      via,
      strength: cue.strength,
      weak: cue.weak,
      cover: Math.max(0, shared) / (span.last - span.first),
      sameSentence,
      distance: sameSentence ? 0 : sentencesBetween(sentences, cue.first, here.first),
      size: content.last - content.first,
      held: attribution.held ?? false,
      quoted: quotation !== undefined && cue.first >= quotation.first && cue.last <= quotation.last,
    }
    offer({ candidate, attribution, score: worthOf(features), features })
  }
  for (const candidate of candidates) {
    if (candidate.first >= here.last) break
    if (candidate.first < here.first - NEARBY) continue
    const sameSentence = candidate.first >= here.first
    const features = { ...near(candidate), sameSentence, distance: sameSentence ? 0 : 1 }
    offer({ candidate, attribution: null, score: worthOf(features), features })
  }
  // Who spoke last, and who speaks most, may speak on from further away.
  for (const far of [before?.candidate, reading.foremost]) {
    if (far === undefined || far === null) continue
    const features = { ...near(candidates[far]!), distance: 2 }
    offer({ candidate: candidates[far]!, attribution: null, score: worthOf(features), features })
  }
  return [...options.values()].sort((a, b) => b.score - a.score)
}

function worthOf({ via, weak, quoted, cover, distance, size, held }: SpeakerFeatures): number {
  if (via === 'near') return WORTH.near - distance
  const spread = via === 'qa' ? 0 : distance * SENTENCE_LOSS + size * SIZE_LOSS
  const losses = (weak ? WEAK_LOSS : 0) + (quoted ? QUOTED_LOSS : 0) + (1 - cover) * UNCOVERED_LOSS + spread
  return WORTH[via] - losses + (held && distance > 0 ? HELD_GAIN : 0)
}

type Place = Pick<SpeakerFeatures, 'inSpan' | 'leads' | 'gap' | 'subject'>
const ABSENT: Place = { inSpan: false, leads: false, gap: FAR, subject: false }

/** Where each speaker is named around a span, all places taken together. */
function placesIn(
  candidates: readonly SpeakerCandidate[],
  span: TokenSpan,
  here: TokenSpan,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const { name, first, last, clause } of candidates) {
    if (first >= here.last) break
    if (first < here.first - NEARBY) continue
    const held = places.get(name) ?? ABSENT
    const inSpan = first >= span.first && last <= span.last
    places.set(name, {
      inSpan: held.inSpan || inSpan,
      leads: held.leads || (first >= here.first && first <= here.first + 1),
      gap: inSpan ? 0 : last <= span.first ? Math.min(held.gap, span.first - last) : held.gap,
      subject: held.subject || (clause && first >= here.first && first < span.last),
    })
  }
  return places
}

const NOBODY: SpeakerFeatures = {
  ...ABSENT,
  via: 'null',
  strength: 'none',
  kind: 'none',
  weak: false,
  cover: 0,
  sameSentence: false,
  distance: 0,
  size: 0,
  share: 0,
  previous: false,
  inQuotation: false,
  held: false,
  quoted: false,
}

function sentencesBetween(sentences: SpeakerReading['sentences'], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a]
  let count = 0
  for (const { first } of sentences) if (first > from && first <= to) count++
  return count
}
