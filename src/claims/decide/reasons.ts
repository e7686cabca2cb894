import { type Scorer, weightOf } from '../model/linear.ts'

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

/** The strongest reasons for a type in a sentence of which the model knows these rows, in words, strongest first. */
export function reasonsFor(scorer: Scorer, rows: Int32Array, type: string): readonly string[] {
  const label = scorer.labels.indexOf(type)
  const strongest: Reason[] = []
  for (const row of rows) {
    const weight = weightOf(scorer, row, label)
    if (weight < LEAST) continue
    const reason = { name: scorer.names[row - 1]!, weight }
    let place = strongest.length
    while (place > 0 && isStronger(reason, strongest[place - 1]!)) place--
    if (place === MOST || !WORDS[templateOf(reason)]) continue
    strongest.splice(place, 0, reason)
    if (strongest.length > MOST) strongest.pop()
  }
  return strongest.map(({ name, weight }) => {
    const [template, ...parts] = name.split(' ')
    return `${WORDS[template!]!(parts)} (+${weight.toFixed(2)})`
  })
}

interface Reason {
  readonly name: string
  readonly weight: number
}

const isStronger = (a: Reason, b: Reason): boolean => a.weight > b.weight || (a.weight === b.weight && a.name < b.name)
const templateOf = ({ name }: Reason): string => name.slice(0, name.indexOf(' '))

/** A masked mention or a stem, as people may read it: `@from` is "the sender". */
const MASKS: Readonly<Record<string, string>> = {
  '@from': 'the sender',
  '@to': 'the receiver',
  '@both': 'a party',
  '@people': 'persons',
  '@single': 'a person',
}
const shown = (part: string): string => MASKS[part] ?? (part.startsWith('@') ? `a ${part.slice(1)}` : part)
