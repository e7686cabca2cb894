import type { StateRole } from '../../src/claims/decide/roles.ts'
import { typeFeatures } from '../../src/claims/decide/type-features.ts'
import { type Knowledge, makeReading, withRoles } from '../../src/claims/make-reading.ts'
import type { Reading } from '../../src/claims/reading.ts'
import type { Codebook } from '../../src/codebook/codebook.ts'
import { documentOf } from '../document-of.ts'
import type { Recorder } from './examples.ts'
import type { Marked } from './train-models.ts'

/** Features that a sentence standing alone would teach wrongly: its place, and the rule that it was written for. */
const NOT_OF_LONE_SENTENCES: ReadonlySet<string> = new Set(['at', 'prev', 'prevp', 'next', 'nextp', 'rule', 'says'])

/** The codebook's own sentences as examples: what a rule says is of its type, what it does not say is not; the rest is open. */
export function codebookExamples(
  codebook: Codebook,
  types: readonly string[],
  knowledge: Knowledge,
  rolesIn: (reading: Reading) => readonly StateRole[],
  { features, names }: Recorder,
): readonly Marked[] {
  const examples: Marked[] = []
  for (const { rules } of codebook.types)
    for (const rule of rules)
      for (const [sentences, mark] of [
        [rule.says, 1],
        [rule.doesNotSay, 0],
      ] as const)
        for (const text of sentences) {
          const base = makeReading(documentOf({ id: rule.id, outlet: '', published: null, title: '', text }), knowledge)
          const reading = withRoles(base, rolesIn(base))
          const marks = types.map((type) => (type === rule.type ? mark : -1))
          reading.sentences.forEach((_, index) => {
            const all = typeFeatures(reading, index, features).toArray()
            examples.push({
              features: all.filter((hash) => !NOT_OF_LONE_SENTENCES.has(names.get(hash)!.split(' ', 1)[0]!)),
              marks,
            })
          })
        }
  return examples
}
