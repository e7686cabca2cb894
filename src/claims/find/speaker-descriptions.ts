import type { Reporting, SpeakerNoun } from '../../language/reporting.ts'
import type { Token } from '../../language/tokens.ts'
import { type CandidateInput, type Draft, type Run, said } from './speaker-draft.ts'

/** Words that a description keeps in front of its noun, and behind a preposition. */
const LONGEST_FRONT = 6
const LONGEST_TAIL = 8

/** Noun phrases whose head can speak: "a senior lawyer for the men", "the island's foreign ministry", "sources in Kigali". */
export function descriptions(
  input: CandidateInput,
  names: readonly Run[],
  nameEndingAt: ReadonlyMap<number, Run>,
): readonly Draft[] {
  const { tokens, sentences, reporting } = input
  const found: Draft[] = []
  const named = new Set<number>()
  for (const { first, last } of names) for (let i = first; i < last; i++) named.add(i)
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      const noun = token.kind === 'word' ? reporting.nouns.get(token.word) : undefined
      if (!noun || named.has(i)) continue
      if (token.capital && i > sentence.first && !isHeadOfSentence(tokens, i, sentence.first, reporting)) continue
      const next = tokens[i + 1]
      if (
        next &&
        next.start <= token.end + 1 &&
        next.kind === 'word' &&
        !next.capital &&
        i + 1 < sentence.last &&
        // "home ministry statement" holds two speakers, "government spokesman" one.
        (reporting.nouns.get(next.word)?.kind ?? 'document') !== 'document'
      )
        continue
      if (next?.word === '-' && next.start === token.end) continue
      const first = frontOf(i, sentence.first, input, nameEndingAt)
      const last = tailOf(i, sentence.last, input)
      found.push(descriptionDraft(first, i, last, noun, input))
    }
  }
  return found
}

function isHeadOfSentence(tokens: readonly Token[], i: number, first: number, { determiners }: Reporting): boolean {
  for (let k = first; k < i; k++) if (tokens[k]!.kind !== 'mark' && !determiners.has(tokens[k]!.word)) return false
  return true
}

function frontOf(
  head: number,
  floor: number,
  { tokens, reporting }: CandidateInput,
  nameEndingAt: ReadonlyMap<number, Run>,
): number {
  let first = head
  while (first > floor && head - first < LONGEST_FRONT) {
    const before = tokens[first - 1]!
    if (
      before.word === "'s" ||
      ((before.word === "'" || before.word === '’') && first - 2 >= floor && before.start === tokens[first - 2]!.end)
    ) {
      const owner = nameEndingAt.get(first - 1)
      if (owner && owner.first >= floor) return owner.first
      if (first - 2 < floor || tokens[first - 2]!.kind !== 'word') break
      first -= 2
      continue
    }
    if (before.word === '-' && before.end === tokens[first]!.start && first - 2 >= floor) {
      first -= 2
      continue
    }
    if (before.kind !== 'word' || stops(before, reporting)) break
    if (first - 1 === floor && reporting.starters.has(before.word)) break
    const verb = reporting.verbs.get(before.word)
    if (verb && verb.form !== 'ing' && verb.frame !== 'weak') break
    if (before.word.endsWith('ly') && !before.capital) break
    const name = nameEndingAt.get(first)
    first = name && name.first >= floor ? name.first : first - 1
  }
  return first
}

/** Whether no noun phrase runs across a word; a capital makes a name of most ("New", "House"). */
function stops({ word, capital }: Token, r: Reporting): boolean {
  if (r.determiners.has(word) || r.prepositions.has(word) || r.joiners.has(word)) return true
  if (capital) return false
  return (
    r.auxiliaries.has(word) ||
    r.relatives.has(word) ||
    r.breakers.has(word) ||
    r.pronouns.has(word) ||
    r.negations.has(word) ||
    r.fillers.has(word)
  )
}

/** Behind the head: "of", "for", "to" and the noun phrase that they govern. */
function tailOf(head: number, ceiling: number, { tokens, reporting }: CandidateInput): number {
  let last = head + 1
  let i = last
  while (i < ceiling && i - head < LONGEST_TAIL) {
    if (!reporting.links.has(tokens[i]!.word)) break
    let k = i + 1
    // "the ministry on 5 April", "officials in July": time is no part of a description.
    if (tokens[k]?.kind === 'number' || reporting.fillers.has(tokens[k]?.word ?? '')) break
    while (k < ceiling && (reporting.determiners.has(tokens[k]!.word) || tokens[k]!.kind === 'number')) k++
    // "lawyers for some of the men"
    if (k > i + 1 && reporting.grammar.of.has(tokens[k]?.word ?? '')) k++
    while (k < ceiling && reporting.determiners.has(tokens[k]!.word)) k++
    let end = k
    while (end < ceiling && end - head < LONGEST_TAIL) {
      const token = tokens[end]!
      if (token.word === '-' || token.word === "'s") {
        end++
        continue
      }
      if (token.kind !== 'word' || stops(token, reporting)) break
      const verb = reporting.verbs.get(token.word)
      if (verb && verb.form !== 'ing' && !token.capital && end > k) break
      if (verb && verb.frame !== 'weak' && verb.form === 'past') break
      end++
    }
    if (end === k) break
    last = end
    i = end
  }
  return last
}

function descriptionDraft(first: number, head: number, last: number, noun: SpeakerNoun, input: CandidateInput): Draft {
  const word = input.tokens[head]!.word
  const before = input.tokens[first - 1]
  if (noun.plural && before && (before.kind === 'number' || input.reporting.counts.has(before.word))) first--
  const draft: Draft = {
    first,
    last,
    name: said(input, first, last),
    kind: 'description',
    post: null,
    state: null,
    head: word,
    plural: noun.plural,
  }
  if (noun.kind === 'document') return { ...draft, kind: 'document', name: 'document' }
  if (noun.kind === 'outlet') return { ...draft, kind: 'outlet' }
  if (noun.anonymous) return { ...draft, kind: 'anonymous', name: 'anonymous official' }
  return draft
}
