import { overlaps } from '../../text/span.ts'
import { type Features, type Named, named } from '../model/features.ts'
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
const QUOTED = named('quoted')
const NEAR = { prev: named('prev'), next: named('next') }
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
  neighbour('prev', reading, index - 1, features)
  neighbour('next', reading, index + 1, features)
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

// Paragraphs play no part: a web page may break after every sentence, and what was learned must hold there too.
function neighbour(side: 'prev' | 'next', reading: Reading, index: number, features: Features): void {
  const sentence = reading.sentences[index]
  const near = NEAR[side]
  if (!sentence) features.add(near, NONE)
  else
    for (const unit of unitsBetween(reading.line, sentence.first, sentence.last))
      for (const name of namesOf(unit)) features.add(near, name)
}
