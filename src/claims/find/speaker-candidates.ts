import type { Reporting } from '../../language/reporting.ts'
import type { Mention } from './mention.ts'
import { descriptions } from './speaker-descriptions.ts'
import type { CandidateInput, Draft, SpeakerKind } from './speaker-draft.ts'
import { nameDraft, nameRuns } from './speaker-names.ts'
import { adoptKnown, joinPostsToNames, nameAgain } from './speaker-naming.ts'

/** A SpeakerCandidate says: "here stands somebody or something that could say so". */
export interface SpeakerCandidate extends Mention {
  /** As a reader would give it: the person without the post, the whole name for a surname, `document`, `anonymous official`. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly post: string | null
  readonly state: string | null
  /** Folded noun that carries the description; null for a bare name. */
  readonly head: string | null
  readonly plural: boolean
  /** Which pronoun could point here: "he", "they", "it"; a thing (a document) never stands for people. */
  readonly stands: 'person' | 'people' | 'body' | 'thing'
  /** Whether it opens a clause, as subjects do: no preposition or verb in front of it. */
  readonly clause: boolean
}

/** Everything in a report that could be a speaker, in order of place; of two that overlap the longer first. */
export function findCandidates(input: CandidateInput): readonly SpeakerCandidate[] {
  const drafts: Draft[] = []
  const names = nameRuns(input)
  const nameEndingAt = new Map(names.map((run) => [run.last, run]))
  for (const run of names) drafts.push(nameDraft(run, input))
  for (const draft of descriptions(input, names, nameEndingAt)) drafts.push(draft)
  adoptKnown(drafts, input)
  drafts.sort((a, b) => a.first - b.first || b.last - a.last)
  const merged = joinPostsToNames(drafts, input)
  nameAgain(merged, input)
  return merged.map((draft) => ({
    ...draft,
    stands: standsOf(draft, input.reporting),
    clause: opensClause(draft.first, input),
    start: input.tokens[draft.first]!.start,
    end: input.tokens[draft.last - 1]!.end,
  }))
}

function opensClause(first: number, { tokens, reporting }: CandidateInput): boolean {
  let i = first - 1
  while (i >= 0 && reporting.determiners.has(tokens[i]!.word) && !reporting.grammar.that.has(tokens[i]!.word)) i--
  if (i < 0) return true
  const { word, kind } = tokens[i]!
  return (
    (kind === 'mark' && word !== '-' && word !== '$') || reporting.joiners.has(word) || reporting.relatives.has(word)
  )
}

function standsOf({ kind, plural, head }: Draft, { nouns }: Reporting): SpeakerCandidate['stands'] {
  if (kind === 'document') return 'thing'
  if (kind === 'person') return 'person'
  if (plural) return 'people'
  if (kind === 'body' || kind === 'state' || kind === 'outlet') return 'body'
  return nouns.get(head ?? '')?.kind === 'body' ? 'body' : 'person'
}
