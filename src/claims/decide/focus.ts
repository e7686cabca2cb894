import { Features, type Named, named } from '../model/features.ts'
import { type Scorer, score, softmax } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { unitsBetween } from '../units.ts'

/** A Focus is the clause of a sentence that tells an event of one type. */
export interface Focus {
  readonly clause: number
  readonly probability: number
}

/** Indexes of the clauses of a sentence. */
export function clausesIn(reading: Reading, sentence: number): readonly number[] {
  const found: number[] = []
  for (let i = reading.firstClause[sentence]!; reading.clauses[i]?.sentence === sentence; i++) found.push(i)
  return found
}

/** The clauses of a sentence, likeliest first to hold the event of this type. */
export function rankClauses(reading: Reading, sentence: number, type: Named, scorer: Scorer): readonly Focus[] {
  const clauses = clausesIn(reading, sentence)
  if (clauses.length === 1) return [{ clause: clauses[0]!, probability: 1 }]
  const found = softmax(clauses.map((clause) => score(scorer, focusFeatures(reading, clause, type, scratch))))
  return clauses.map((clause, i) => ({ clause, probability: found[i]! })).sort((a, b) => b.probability - a.probability)
}

/** Cleared before each use; reading is synchronous. */
const scratch = new Features()
const WORD = named('w')
const CLASS = named('c')
const PAIR = named('cc')
const RULE = named('rule')
const FIRST = named('first')
const LAST = named('last')

export function focusFeatures(reading: Reading, index: number, type: Named, features: Features): Features {
  features.clear()
  const clause = reading.clauses[index]!
  const sentence = reading.sentences[clause.sentence]!
  if (clause.first === sentence.first) features.add(FIRST, type)
  if (clause.last === sentence.last) features.add(LAST, type)
  const own = unitsBetween(reading.line, clause.first, clause.last)
  own.forEach((unit, i) => {
    features.add(WORD, type, unit.word)
    for (const name of unit.classes) {
      features.add(CLASS, type, name)
      for (const next of own[i + 1]?.classes ?? []) features.add(PAIR, type, name, next)
    }
  })
  for (const match of reading.opinions[clause.sentence]!)
    if (match.type.name === type.name && match.first < clause.last && match.last > clause.first)
      features.add(RULE, type)
  return features
}
