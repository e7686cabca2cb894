import type { SpeakerCandidate } from './speaker-candidates.ts'
import { type Ground, isDash, isQuoteMark } from './speaker-cue.ts'

/** Tokens since the last speech within which a pronoun still means its speaker. */
const PRONOUN_REACH = 60
/** Tokens that an insertion between commas may have: "X, who …, said". */
const INSERTION = 40

/** The candidate that begins within a few tokens, past articles and adjectives. */
export function candidateFrom(from: number, to: number, ground: Ground): number | null {
  const { tokens, reporting, startingAt } = ground
  for (let i = from; i < to; i++) {
    const index = startingAt.get(i)
    if (index !== undefined) return index
    const { word, kind } = tokens[i]!
    if (reporting.pronouns.has(word)) return meantBy(i, ground)
    if (kind === 'mark' && !isQuoteMark(word) && word !== '-') return null
    const verb = reporting.verbs.get(word)
    if (verb && (verb.form === 'ing' || i > from) && !reporting.determiners.has(tokens[i - 1]!.word)) return null
  }
  return null
}

/** "a report by Human Rights Watch", "a home ministry statement": the body behind a document, where it is told. */
export function behindDocument(index: number, ground: Ground): number {
  const { tokens, candidates, reporting, startingAt } = ground
  const candidate = candidates[index]!
  if (candidate.kind !== 'document') return index
  for (let i = candidate.first + 1; i < candidate.last + 2; i++) {
    const word = tokens[i]?.word
    if (word === undefined || !reporting.grammar.source.has(word) || reporting.viewed.has(tokens[i - 1]!.word)) continue
    for (let k = i + 1; k < i + 4; k++) {
      const behind = startingAt.get(k)
      if (behind !== undefined && candidates[behind]!.kind !== 'document') return behind
    }
  }
  for (let i = index + 1; candidates[i] && candidates[i]!.first < candidate.last; i++) {
    const owner = candidates[i]!
    if (owner.first === candidate.first && owner.kind !== 'document' && owner.kind !== 'anonymous') return i
  }
  const before = candidate.first - 1
  return before >= 0 && reporting.owners.has(tokens[before]!.word) ? (meantBy(before, ground) ?? index) : index
}

/** The agent of a passive: "condemned by X". */
export function agentBehind(at: number, ground: Ground): number | null {
  const { tokens, sentence, reporting } = ground
  for (let i = at + 1; i < Math.min(at + 5, sentence.last); i++) {
    if (reporting.grammar.agent.has(tokens[i]!.word))
      return candidateFrom(i + 1, Math.min(i + 5, sentence.last), ground)
    if (tokens[i]!.kind === 'mark') return null
  }
  return null
}

/** The subject behind its verb: "said X", "said the minister", "related to this paper, sobbing, X". */
export function subjectBehind(at: number, ground: Ground): number | null {
  const { tokens, reporting, sentence, startingAt } = ground
  const quoted = isQuoteMark(tokens[at - 1]?.word)
  for (let i = at + 1; i < Math.min(at + (quoted ? 9 : 5), sentence.last); i++) {
    const index = startingAt.get(i)
    if (index !== undefined) return index
    const token = tokens[i]!
    if (reporting.pronouns.has(token.word) && i === at + 1) {
      // "said he was" is no inversion.
      const next = tokens[i + 1]?.word
      return next === '.' || next === ',' || next === ':' || next === undefined ? meantBy(i, ground) : null
    }
    if (reporting.relatives.has(token.word)) return null
    if (quoted && token.word !== '.' && !isQuoteMark(token.word)) continue
    if (token.kind === 'mark' && token.word !== '-') return null
    if (reporting.auxiliaries.has(token.word) || reporting.prepositions.has(token.word)) return null
    if (!reporting.determiners.has(token.word) && i > at + 2) return null
  }
  return null
}

/** The subject of a verb whose own group ("has since also said") begins at `left`. */
export function subjectBefore(left: number, ground: Ground): number | null {
  const { tokens, reporting, sentence, endingAt, found, earlier } = ground
  if (left <= sentence.first) return null
  const edge = tokens[left - 1]!
  if (reporting.pronouns.has(edge.word)) return meantBy(left - 1, ground)
  const direct = endingAt.get(left)
  if (direct !== undefined) return climb(direct, ground)
  if (reporting.relatives.has(edge.word)) {
    const owner = endingAt.get(tokens[left - 2]?.word === ',' ? left - 2 : left - 1)
    return owner === undefined ? null : climb(owner, ground)
  }
  if (reporting.joiners.has(edge.word)) {
    return found.length > earlier ? found.at(-1)!.candidate : leadingSubject(sentence.first, left, ground)
  }
  if (edge.word === ',' || isDash(edge.word) || edge.word === ')') {
    for (let j = left - 2; j > sentence.first && left - j < INSERTION; j--) {
      const { word } = tokens[j]!
      if (word !== ',' && !isDash(word) && word !== '(') continue
      const owner = endingAt.get(j)
      if (owner !== undefined) return climb(owner, ground)
    }
  }
  // A tail that no candidate took in: "the minister in charge said".
  for (let j = left - 1; j > sentence.first && left - j < 8; j--) {
    const { word, kind } = tokens[j]!
    if (kind === 'mark' && word !== '-' && word !== "'") return null
    if (word === "'s") continue
    if (reporting.auxiliaries.has(word) || reporting.verbs.has(word) || reporting.pronouns.has(word)) return null
    const owner = endingAt.get(j)
    if (owner !== undefined) return climb(owner, ground)
  }
  return null
}

/** "lawyers in New York said": from what stands behind a preposition to what stands in front of it. */
function climb(index: number, { sentence, tokens, candidates, reporting, endingAt }: Ground): number {
  let at = index
  for (;;) {
    let i = candidates[at]!.first - 1
    while (i > sentence.first && (reporting.determiners.has(tokens[i]!.word) || tokens[i]!.kind === 'number')) i--
    if (i <= sentence.first) return at
    const { word } = tokens[i]!
    if (!reporting.prepositions.has(word)) return at
    const owner = endingAt.get(i)
    if (owner === undefined) return at
    // "a report by the office": the office speaks.
    if (
      reporting.grammar.source.has(word) &&
      candidates[owner]!.kind === 'document' &&
      candidates[at]!.kind !== 'document'
    ) {
      return at
    }
    at = owner
  }
}

/** The first candidate of a stretch that stands as a subject, not behind a preposition. */
export function leadingSubject(from: number, to: number, ground: Ground): number | null {
  const { tokens, reporting, candidates, startingAt } = ground
  for (let i = from; i < to; i++) {
    const index = startingAt.get(i)
    if (index !== undefined) {
      let k = i - 1
      while (k >= from && reporting.determiners.has(tokens[k]!.word)) k--
      if (k < from || !reporting.prepositions.has(tokens[k]!.word)) return index
      i = candidates[index]!.last - 1
    } else if (reporting.pronouns.has(tokens[i]!.word)) return meantBy(i, ground)
  }
  return null
}

/** Whom a pronoun means: the last speaker that fits, unless a person was named since; else the last that fits. */
export function meantBy(at: number, { tokens, candidates, reporting, found }: Ground): number | null {
  const { word } = tokens[at]!
  const stands = (reporting.pronouns.get(word) ?? reporting.owners.get(word))?.stands
  if (!stands) return null
  const fits = ({ stands: what }: SpeakerCandidate): boolean =>
    what === stands || (stands === 'people' && what === 'body') || (stands === 'body' && what === 'thing')
  const isOblique = (first: number): boolean => {
    let i = first - 1
    while (i >= 0 && reporting.determiners.has(tokens[i]!.word)) i--
    return i >= 0 && reporting.prepositions.has(tokens[i]!.word)
  }
  const recent = found.findLast(
    ({ candidate, cue }) => fits(candidates[candidate]!) && cue.last <= at && at - cue.last < PRONOUN_REACH,
  )
  // Who stands as a subject is likelier meant than who stands behind a preposition.
  let nearest: number | null = null
  let oblique: number | null = null
  for (let i = candidates.length - 1; i >= 0 && nearest === null; i--) {
    if (candidates[i]!.last > at || !fits(candidates[i]!)) continue
    if (isOblique(candidates[i]!.first)) oblique ??= i
    else nearest = i
  }
  if (recent && (nearest === null || stands !== 'person' || candidates[nearest]!.first <= recent.cue.last)) {
    return recent.candidate
  }
  return nearest ?? oblique
}
