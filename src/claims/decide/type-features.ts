import { overlaps } from '../../text/span.ts'
import { type Features, level, type Named, named } from '../model/features.ts'
import type { Reading } from '../reading.ts'
import { type Unit, unitsBetween } from '../units.ts'

/** How far apart two words of a skip-bigram may stand. */
const SKIP = 3
/** Class pairs are noted within this many units: wider ones are noise. */
const CLASS_REACH = 6

const WORD = named('w')
const BIGRAM = named('b')
const SKIPPED = named('s')
const TRIGRAM = named('t')
const CLASS = named('c')
const PAIR = named('cc')
const RULE = named('rule')
const SAYS = named('says')
const AT = named('at')
const OPENS = named('opens')
const QUOTED = named('quoted')
const NEAR = { prev: named('prev'), prevp: named('prevp'), next: named('next'), nextp: named('nextp') }
const NONE = named('none')

/**
 * What a sentence shows of its types: masked words, pairs of words, thesaurus classes and pairs of classes,
 * opinions of the codebook's rules, and the classes of its neighbours. Sentences did better than clauses (50 to 41
 * in F1 of types): what parts a claim from its shadow often stands in the other half.
 */
export function typeFeatures(reading: Reading, index: number, features: Features): Features {
  features.clear()
  const sentence = reading.sentences[index]!
  const own = unitsBetween(reading.line, sentence.first, sentence.last)
  grams(own, features)
  classPairs(own, features)
  for (const match of reading.opinions[index]!) {
    features.add(RULE, match.rule)
    features.add(SAYS, match.type)
  }
  neighbour('prev', reading, index - 1, sentence.paragraph, features)
  neighbour('next', reading, index + 1, sentence.paragraph, features)
  features.add(AT, level(Math.min(6, sentence.paragraph)))
  if (reading.sentences[index - 1]?.paragraph !== sentence.paragraph) features.add(AT, OPENS)
  if (reading.quotations.some((quotation) => overlaps(quotation, sentence))) features.add(AT, QUOTED)
  return features
}

function grams(units: readonly Unit[], features: Features): void {
  for (let i = 0; i < units.length; i++) {
    const a = units[i]!
    features.add(WORD, a)
    for (const name of a.classes) features.add(CLASS, name)
    for (let j = i + 1; j < units.length && j - i <= SKIP; j++)
      features.add(j === i + 1 ? BIGRAM : SKIPPED, a, units[j])
    if (i + 2 < units.length) features.add(TRIGRAM, a, units[i + 1], units[i + 2])
  }
}

const namesOf = (unit: Unit): readonly Named[] => (unit.mention ? [unit, ...unit.classes] : unit.classes)

function classPairs(units: readonly Unit[], features: Features): void {
  for (let i = 0; i < units.length; i++) {
    const left = namesOf(units[i]!)
    if (left.length === 0) continue
    for (let j = i + 1; j < units.length && j - i <= CLASS_REACH; j++)
      for (const b of namesOf(units[j]!)) for (const a of left) features.add(PAIR, a, b)
  }
}

function neighbour(
  side: 'prev' | 'next',
  reading: Reading,
  index: number,
  paragraph: number,
  features: Features,
): void {
  const sentence = reading.sentences[index]
  if (!sentence) return features.add(NEAR[side], NONE)
  const near = sentence.paragraph === paragraph ? NEAR[side] : NEAR[`${side}p`]
  for (const unit of unitsBetween(reading.line, sentence.first, sentence.last))
    for (const name of namesOf(unit)) features.add(near, name)
}
