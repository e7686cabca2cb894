import { Features } from '../model/features.ts'
import { weightOf } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import type { Models } from '../weights.ts'
import { typeFeatures } from './type-features.ts'

/** Reasons beyond these add little: weights fall off fast. */
const MOST = 5
/** A feature that adds less than this to the log-odds is no reason worth a line. */
const LEAST = 0.15

/** How a feature's parts read for people, by template; templates left out are too fine to tell anybody anything. */
const WORDS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  w: ([word]) => `the word “${shown(word!)}”`,
  b: ([a, b]) => `“${shown(a!)} ${shown(b!)}”`,
  c: ([name]) => `words of the kind “${name}”`,
  cc: ([a, b]) => `“${shown(a!)}” in front of “${shown(b!)}”`,
  rule: ([rule]) => `rule ${rule}`,
  says: ([type]) => `a rule for ${type}`,
}

/** Cleared before each use; reading is synchronous. */
const scratch = new Features()

/** The strongest reasons for a type in a sentence, in words, strongest first. */
export function reasonsFor(
  reading: Reading,
  sentence: number,
  type: string,
  { type: scorer }: Models,
): readonly string[] {
  const label = scorer.labels.indexOf(type)
  const features = typeFeatures(reading, sentence, scratch)
  const strong: { readonly name: string; readonly weight: number }[] = []
  for (let i = 0; i < features.size; i++) {
    const found = weightOf(scorer, features.hashes[i]!, label)
    if (found && found.weight >= LEAST) strong.push(found)
  }
  return strong
    .filter(({ name }) => WORDS[name.slice(0, name.indexOf(' '))])
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name, weight }) => {
      const [template, ...parts] = name.split(' ')
      return `${WORDS[template!]!(parts)} (+${weight.toFixed(2)})`
    })
}

/** A masked mention or a stem, as people may read it: `@from` is "the sender". */
const MASKS: Readonly<Record<string, string>> = {
  '@from': 'the sender',
  '@to': 'the receiver',
  '@both': 'a party',
  '@people': 'persons',
  '@single': 'a person',
}
const shown = (part: string): string => MASKS[part] ?? (part.startsWith('@') ? `a ${part.slice(1)}` : part)
