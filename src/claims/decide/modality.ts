import { MODALITIES, type Modality } from '../claim.ts'
import { Features, type Named, named, nameOf } from '../model/features.ts'
import { type Scorer, scores, softmax } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { type Unit, unitsBetween } from '../units.ts'

export interface ScoredModality {
  readonly modality: Modality
  readonly probability: number
}

/** Modalities with their probabilities, likeliest first. */
export function rankModalities(
  reading: Reading,
  index: number,
  type: Named,
  scorer: Scorer,
): readonly ScoredModality[] {
  const found = softmax(scores(scorer, modalityFeatures(reading, index, type, scratch)))
  return MODALITIES.map((modality, i) => ({ modality, probability: found[i]! })).sort(
    (a, b) => b.probability - a.probability,
  )
}

/** Cleared before each use; reading is synchronous. */
const scratch = new Features()
const TYPE = named('type')
const WORD = named('w')
const BIGRAM = named('b')
const SKIPPED = named('s')
const CLASS = named('c')
const PAIR = named('cc')
const RULE = named('rule')
const OWN = named('own')
const OTHER = named('other')
const CUE = named('cue')
const PREVIOUS = named('prev')
const BEFORE = named('before')
const AFTER = named('after')

/** What a clause shows of its modality: words, pairs of words and classes, those of its sentence, each also with the type. */
export function modalityFeatures(reading: Reading, index: number, type: Named, features: Features): Features {
  features.clear()
  const clause = reading.clauses[index]!
  const sentence = reading.sentences[clause.sentence]!
  const own = unitsBetween(reading.line, clause.first, clause.last)
  features.add(TYPE, type)
  own.forEach((unit, i) => {
    const next = own[i + 1]
    const third = own[i + 2]
    features.add(WORD, unit.word)
    features.add(WORD, unit.word, type)
    if (next) features.add(BIGRAM, unit.word, next.word)
    if (third) features.add(SKIPPED, unit.word, third.word)
    for (const name of unit.classes) {
      features.add(CLASS, name)
      features.add(CLASS, name, type)
      for (const after of next?.classes ?? []) features.add(PAIR, name, after)
    }
  })
  outside(BEFORE, unitsBetween(reading.line, sentence.first, clause.first), type, features)
  outside(AFTER, unitsBetween(reading.line, clause.last, sentence.last), type, features)
  for (const match of reading.opinions[clause.sentence]!)
    if (match.modality) features.add(RULE, match.modality, match.type.name === type.name ? OWN : OTHER)
  // "She denied that …": what the words of saying do to what is said.
  for (const { content, cue } of reading.speakers.attributions)
    if (content.first < clause.last && clause.first < content.last) {
      features.add(CUE, nameOf(cue.strength))
      features.add(CUE, nameOf(cue.strength), type)
    }
  const before = reading.sentences[clause.sentence - 1]
  if (before && before.paragraph === sentence.paragraph)
    for (const unit of unitsBetween(reading.line, before.first, before.last))
      for (const name of unit.classes) features.add(PREVIOUS, name)
  return features
}

function outside(group: Named, units: readonly Unit[], type: Named, features: Features): void {
  for (const unit of units) {
    for (const name of unit.classes) {
      features.add(group, name)
      features.add(group, name, type)
    }
  }
}
