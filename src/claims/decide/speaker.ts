import { type SpeakerOption, speakersOf } from '../find/speaker-spans.ts'
import { Features, level, type Named, named } from '../model/features.ts'
import { type Scorer, score, softmax } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { unitsBetween } from '../units.ts'

/** Options beyond this rank are never right where the first ones are wrong too. */
const MOST = 14

export function speakerOptions(reading: Reading, clause: number): readonly SpeakerOption[] {
  return speakersOf(reading.speakers, reading.clauses[clause]!).slice(0, MOST)
}

export interface ChosenSpeaker {
  readonly option: SpeakerOption
  readonly probability: number
}

export function chooseSpeaker(reading: Reading, clause: number, type: Named, scorer: Scorer): ChosenSpeaker {
  const options = speakerOptions(reading, clause)
  const found = softmax(
    options.map((option, rank) => {
      describeSpeaker(reading, clause, type, option, rank, scratch)
      return score(scorer, scratch)
    }),
  )
  const best = found.indexOf(Math.max(...found))
  return { option: options[best]!, probability: found[best]! }
}

/** Cleared before each use; reading is synchronous. */
const scratch = new Features()
const VIA = named('via')
const KIND = named('kind')
const STRENGTH = named('strength')
const WEAK = named('weak')
const COVER = named('cover')
const HERE = named('here')
const DISTANCE = named('distance')
const SIZE = named('size')
const IN_SPAN = named('in-span')
const LEADS = named('leads')
const QUOTED = named('quoted')
const RANK = named('rank')
const SCORE = named('score')
const GAP = named('gap')
const SUBJECT = named('subject')
const SHARE = named('share')
const PREVIOUS = named('previous')
const HELD = named('held')
const IS_QUOTED = named('is-quoted')
const NULL = named('null')
const kept = new Map<string, Named>()
const name = (word: string): Named => {
  const before = kept.get(word)
  if (before) return before
  const made = named(word)
  kept.set(word, made)
  return made
}

/** How an option is tied to a clause, each tie also with the type; for the outlet's own voice the clause's classes. */
export function describeSpeaker(
  reading: Reading,
  clause: number,
  type: Named,
  { candidate, score, features: tie }: SpeakerOption,
  rank: number,
  features: Features,
): void {
  features.clear()
  const via = name(tie.via)
  const kind = name(tie.kind)
  features.add(VIA, via)
  features.add(VIA, via, type)
  features.add(KIND, kind)
  features.add(KIND, kind, type)
  features.add(KIND, kind, via)
  features.add(STRENGTH, name(tie.strength), via)
  features.add(STRENGTH, name(tie.strength), type)
  features.add(COVER, level(Math.round(tie.cover * 4)), via)
  features.add(DISTANCE, level(Math.min(5, tie.distance)), via)
  features.add(SIZE, level(Math.min(6, Math.floor(tie.size / 8))), via)
  if (tie.weak) features.add(WEAK, via)
  if (tie.sameSentence) features.add(HERE, via)
  if (tie.inSpan) features.add(IN_SPAN, via)
  if (tie.leads) features.add(LEADS, via)
  if (tie.inSpan) features.add(IN_SPAN, type)
  if (tie.leads) features.add(LEADS, type)
  if (tie.inQuotation) features.add(QUOTED, via)
  features.add(GAP, level(Math.min(8, Math.floor(tie.gap / 4))), via)
  features.add(SHARE, level(Math.round(tie.share * 5)), via)
  if (tie.subject) features.add(SUBJECT, via)
  if (tie.subject) features.add(SUBJECT, type)
  if (tie.previous) features.add(PREVIOUS, via)
  if (tie.previous) features.add(PREVIOUS, type)
  if (tie.held) features.add(HELD, via)
  if (tie.quoted) features.add(IS_QUOTED, via)
  features.add(RANK, level(Math.min(5, rank)))
  features.add(SCORE, level(Math.round(2 * score)))
  if (candidate !== null) return
  const own = reading.clauses[clause]!
  const sentence = reading.sentences[own.sentence]!
  features.add(NULL, type)
  for (const unit of unitsBetween(reading.line, sentence.first, sentence.last)) {
    features.add(NULL, unit.word)
    for (const found of unit.classes) features.add(NULL, found)
  }
}
