import { overlaps } from '../../text/span.ts'
import { type Features, type Named, named } from '../model/features.ts'
import type { Reading } from '../reading.ts'
import { type Unit, unitsBetween } from '../units.ts'

/** How far apart two words of a skip-bigram may stand. */
const SKIP = 2
/** Class pairs are noted within this many units: wider ones are noise. */
const CLASS_REACH = 6

const WORD = named('w')
const BIGRAM = named('b')
const SKIPPED = named('s')
const CLASS = named('c')
const PAIR = named('cc')
const RULE = named('rule')
const SAYS = named('says')
const AT = named('at')
const QUOTED = named('quoted')

/**
 * What a sentence shows of its types: masked words, pairs of words, thesaurus classes and pairs of classes,
 * opinions of the codebook's rules. Nothing of its neighbours or its place: a page may break after every sentence and
 * a passage may stand alone, and what was learned must hold there too. Sentences did better than clauses (50 to 41
 * in F1 of types): what parts a claim from its shadow often stands in the other half.
 */
export function typeFeatures(reading: Reading, index: number, features: Features): Features {
  features.clear()
  const sentence = reading.sentences[index]!
  const own = withoutStop(unitsBetween(reading.line, sentence.first, sentence.last))
  grams(own, features)
  classPairs(own, features)
  for (const match of reading.opinions[index]!) {
    features.add(RULE, match.rule)
    features.add(SAYS, match.type)
  }
  if (reading.quotations.some((quotation) => overlaps(quotation, sentence))) features.add(AT, QUOTED)
  return features
}

function grams(units: readonly Unit[], features: Features): void {
  for (let i = 0; i < units.length; i++) {
    const { word, classes } = units[i]!
    features.add(WORD, word)
    for (const name of classes) features.add(CLASS, name)
    for (let j = i + 1; j < units.length && j - i <= SKIP; j++)
      features.add(j === i + 1 ? BIGRAM : SKIPPED, word, units[j]!.word)
  }
}

const namesOf = (unit: Unit): readonly Named[] => (unit.mention ? [unit.word, ...unit.classes] : unit.classes)

function classPairs(units: readonly Unit[], features: Features): void {
  for (let i = 0; i < units.length; i++) {
    const left = namesOf(units[i]!)
    if (left.length === 0) continue
    for (let j = i + 1; j < units.length && j - i <= CLASS_REACH; j++)
      for (const b of namesOf(units[j]!)) for (const a of left) features.add(PAIR, a, b)
  }
}

/** Full stops part sentences from headings and fragments only, which is no sign of any type. */
function withoutStop(units: readonly Unit[]): readonly Unit[] {
  return units.at(-1)?.word.name === '.' ? units.slice(0, -1) : units
}
