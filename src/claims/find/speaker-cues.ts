import type { Reporting, ReportingVerb, Strength } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { Quotation } from './quotations.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'

export type Via = 'direct-quote' | 'indirect' | 'according-to' | 'continued' | 'nominal' | 'qa'

/** A stretch of tokens, `last` exclusive. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** An Attribution says: "these words are this speaker's, as this cue shows". */
export interface Attribution {
  /** Index of the candidate. */
  readonly candidate: number
  readonly cue: TokenSpan & { readonly strength: Strength; readonly weak: boolean }
  readonly content: TokenSpan
  /** Indexes of candidates, outermost first, the speaker last. */
  readonly chain: readonly number[]
  readonly via: Via
}

export interface CueInput {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly candidates: readonly SpeakerCandidate[]
  readonly reporting: Reporting
}

/** A place where a subject may be looked for: candidates by their first and last token. */
interface Places {
  readonly endingAt: ReadonlyMap<number, number>
  readonly startingAt: ReadonlyMap<number, number>
}

/** Words behind a cue within which "that" still opens its content. */
const THAT_WITHIN = 8
const MARKS = new Set(['"', '“', '”', '‘', '’', '«', '»', "'"])
const STOPS = new Set([';', ':', '.', '?', '!'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"])
const SILENCED = new Set([
  'say',
  'comment',
  'respond',
  'reply',
  'answer',
  'specify',
  'elaborate',
  'disclose',
  'reveal',
  'give',
  'confirm',
  'explain',
  'clarify',
  'mention',
  'name',
])

/** Every attribution by a cue of its own, sentence by sentence. */
export function findCues(input: CueInput): readonly Attribution[] {
  const places = placesOf(input.candidates)
  const found: Attribution[] = []
  for (const sentence of input.sentences) cuesOfSentence(sentence, input, places, found)
  return found
}

function placesOf(candidates: readonly SpeakerCandidate[]): Places {
  const endingAt = new Map<number, number>()
  const startingAt = new Map<number, number>()
  candidates.forEach(({ first, last }, index) => {
    if (!endingAt.has(last)) endingAt.set(last, index)
    if (!startingAt.has(first)) startingAt.set(first, index)
  })
  return { endingAt, startingAt }
}

function cuesOfSentence(sentence: Sentence, input: CueInput, places: Places, found: Attribution[]): void {
  const { tokens, reporting } = input
  const before = found.length
  const label = labelOf(sentence, input, places)
  if (label) found.push(label)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const phrase = reporting.before.get(token.word)
    if (phrase) {
      const attribution = accordingTo(i, phrase, sentence, input, places, found)
      if (attribution) {
        found.push(attribution)
        continue
      }
    }
    const verb = reporting.verbs.get(token.word)
    if (verb) {
      const attribution = byVerb(i, verb, sentence, input, places, found, before)
      if (attribution) {
        found.push(attribution)
        continue
      }
    }
    const strength = reporting.nominals.get(token.word)
    if (strength) {
      const attribution = byNominal(i, strength, sentence, input, places, found)
      if (attribution) found.push(attribution)
    }
  }
}

/** "Ábrego: …", "MEXICO: …": a speaker and a colon at the head of a sentence. */
function labelOf(
  sentence: Sentence,
  { tokens, sentences }: CueInput,
  { endingAt, startingAt }: Places,
): Attribution | null {
  for (let i = sentence.first; i < Math.min(sentence.first + 2, sentence.last); i++) {
    const index = startingAt.get(i)
    if (index === undefined) continue
    for (let colon = i + 1; colon < Math.min(i + 14, sentence.last); colon++) {
      if (tokens[colon]!.word !== ':') continue
      const beside = endingAt.get(colon) ?? (colon - i <= 8 ? index : undefined)
      if (beside === undefined) return null
      const next = sentences.find((one) => one.first >= sentence.last && one.paragraph !== sentence.paragraph)
      return {
        candidate: endingAt.get(colon) === undefined ? index : beside,
        cue: { first: i, last: colon + 1, strength: 'said', weak: endingAt.get(colon) === undefined },
        content: { first: colon + 1, last: next ? next.first : tokens.length },
        chain: [beside],
        via: 'qa',
      }
    }
    return null
  }
  return null
}

function accordingTo(
  at: number,
  phrases: readonly (readonly string[])[],
  sentence: Sentence,
  input: CueInput,
  places: Places,
  found: readonly Attribution[],
): Attribution | null {
  const { tokens } = input
  for (const phrase of phrases) {
    if (!phrase.every((word, k) => tokens[at + k]?.word === word)) continue
    const behind = at + phrase.length
    const index = candidateFrom(behind, Math.min(behind + 5, sentence.last), input, places, found)
    if (index === null) continue
    const speaker = firmest(index, input, places)
    const segment = segmentOf(at, sentence, input)
    return {
      candidate: speaker,
      cue: {
        first: at,
        last: Math.max(
          behind + 1,
          input.candidates[index]!.first === behind ? input.candidates[index]!.last : behind + 1,
        ),
        strength: 'said',
        weak: false,
      },
      content: segment,
      chain: speaker === index ? [speaker] : [speaker, index],
      via: 'according-to',
    }
  }
  return null
}

/** "a report by Human Rights Watch": the body behind the document, where it is told. */
function firmest(index: number, { tokens, candidates }: CueInput, { startingAt }: Places): number {
  const candidate = candidates[index]!
  if (candidate.kind !== 'document') return index
  for (let i = candidate.first; i < candidate.last + 2; i++) {
    const word = tokens[i]?.word
    if ((word === 'by' || word === 'from') && i >= candidate.first) {
      for (let k = i + 1; k < i + 4; k++) {
        const behind = startingAt.get(k)
        if (behind !== undefined && candidates[behind]!.kind !== 'document') return behind
      }
    }
  }
  return index
}

/** The part of a sentence between semicolons that holds a token. */
function segmentOf(at: number, sentence: Sentence, { tokens }: CueInput): TokenSpan {
  let first = at
  while (first > sentence.first && tokens[first - 1]!.word !== ';') first--
  let last = at
  while (last < sentence.last && tokens[last]!.word !== ';') last++
  return { first, last }
}

function candidateFrom(
  from: number,
  to: number,
  input: CueInput,
  { startingAt }: Places,
  found: readonly Attribution[],
): number | null {
  const { tokens, reporting } = input
  for (let i = from; i < to; i++) {
    const index = startingAt.get(i)
    if (index !== undefined) return index
    const word = tokens[i]!.word
    if (reporting.pronouns.has(word) || reporting.owners.has(word)) {
      const meant = meantBy(i, input, found)
      if (meant !== null && !reporting.owners.has(word)) return meant
    }
    if (tokens[i]!.kind === 'mark' && !MARKS.has(word) && word !== '-') return null
    if (reporting.verbs.has(word) && i > from && !reporting.determiners.has(tokens[i - 1]!.word)) return null
  }
  return null
}

function byVerb(
  at: number,
  verb: ReportingVerb,
  sentence: Sentence,
  input: CueInput,
  places: Places,
  found: readonly Attribution[],
  before: number,
): Attribution | null {
  const { tokens, reporting, candidates } = input
  const { determiners, prepositions } = reporting
  const previous = at > sentence.first ? tokens[at - 1]! : null
  if (previous && (determiners.has(previous.word) || previous.word === "'s") && !reporting.relatives.has(previous.word))
    return null
  let left = at
  let negated = false
  let passive = false
  let modal = false
  while (left > sentence.first) {
    const token = tokens[left - 1]!
    if (reporting.silent.has(token.word)) negated = true
    const aux = reporting.auxiliaries.has(token.word) && token.word !== "'s"
    if (BE.has(token.word) && token.word !== "'s" && verb.form === 'past') passive = true
    if (aux) modal = true
    if (
      aux ||
      reporting.fillers.has(token.word) ||
      reporting.negations.has(token.word) ||
      (token.word.endsWith('ly') && !token.capital)
    )
      left--
    else if (
      token.word === 'to' &&
      verb.form === 'base' &&
      left - 2 >= sentence.first &&
      /^(?:went|goes|on|continued|continues|sought|seemed|appeared|hastened|rushed)$/.test(tokens[left - 2]!.word)
    )
      left -= 2
    else break
  }
  if (negated && SILENCED.has(verb.lemma)) return null
  if (
    previous &&
    reporting.silent.has(tokens[at - 2]?.word ?? '') &&
    previous.word === 'to' &&
    SILENCED.has(verb.lemma)
  )
    return null
  if (verb.form === 'base' && previous?.word === 'to') return null
  const agent = verb.form === 'past' && verb.frame !== 'aside' ? agentBehind(at, sentence, input, places, found) : null
  if (agent !== null)
    return attribution(
      agent,
      { first: at, last: at + 1 },
      segmentOf(at, sentence, input),
      'indirect',
      verb,
      verb.frame === 'weak',
      input,
    )
  if (passive) return null

  let subject: number | null = null
  let cueFirst = left
  let inverted = false
  const edge = left > sentence.first ? tokens[left - 1]! : null
  const afterMark =
    !edge ||
    edge.word === ',' ||
    MARKS.has(edge.word) ||
    edge.word === '?' ||
    edge.word === '!' ||
    edge.word === '–' ||
    edge.word === '—' ||
    edge.word === '-' ||
    edge.word === '…' ||
    edge.word === ')'
  // "…, said X": the verb stands behind a comma or a quotation, its subject right behind it.
  if (left === at && (afterMark || edge?.word === 'as' || edge?.word === 'so') && verb.form !== 'ing') {
    subject = inversion(at, sentence, input, places, found)
    if (subject !== null) inverted = true
  }
  if (subject === null && verb.form === 'ing') {
    if (
      edge?.word === ',' ||
      edge?.word === 'and' ||
      edge?.word === 'but' ||
      edge?.word === '–' ||
      edge?.word === '—' ||
      modal ||
      edge?.word === 'by' ||
      edge?.word === 'in' ||
      (edge && !prepositions.has(edge.word) && verb.frame !== 'weak')
    ) {
      subject =
        found.length > before
          ? found.at(-1)!.candidate
          : modal
            ? subjectBefore(left, sentence, input, places, found, before)
            : leadingSubject(at, sentence, input, places, found)
      cueFirst = at
    }
    if (verb.frame === 'weak' || verb.lemma === 'go') return null
  } else if (subject === null) {
    const adjacent = subjectBefore(left, sentence, input, places, found, before)
    if (adjacent !== null) {
      const candidate = candidates[adjacent]!
      const pronoun = edge && reporting.pronouns.has(edge.word)
      const many =
        candidate.plural ||
        candidate.kind === 'body' ||
        edge?.word === 'they' ||
        edge?.word === 'we' ||
        edge?.word === 'who'
      if (verb.form === 'base' && !modal && !many) return null
      if (verb.form === 'base' && !modal && candidate.kind === 'body' && candidate.head === null) return null
      subject = adjacent
      if (!pronoun && candidate.last === left) cueFirst = candidate.first
    }
  }
  if (subject === null) return null
  const candidate = candidates[subject]!
  const weak = verb.frame === 'weak' || verb.frame === 'aside'
  const cue = inverted
    ? { first: at, last: candidate.first > at ? candidate.last : at + 2 }
    : { first: cueFirst, last: at + 1 }
  const content = contentOf(cue, verb, inverted, sentence, input)
  const that = hasThat(at + 1, sentence, tokens)
  if (weak && !that && !inverted && content.first > at && verb.frame === 'aside') {
    if (!MARKS.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.word !== ':' && tokens[at + 1]?.word !== ',')
      return null
  }
  const speaker = firmest(subject, input, places)
  return attribution(speaker, cue, content, 'indirect', verb, weak && !that && !inverted, input)
}

function attribution(
  candidate: number,
  cue: TokenSpan,
  content: TokenSpan,
  via: Via,
  verb: ReportingVerb,
  weak: boolean,
  input: CueInput,
): Attribution {
  return {
    candidate,
    cue: { ...cue, strength: verb.strength, weak },
    content,
    chain: chainOf(candidate, cue, input),
    via,
  }
}

/** "X told CBS News": the outlet stands in front of the speaker in the chain. */
function chainOf(candidate: number, { last }: TokenSpan, { tokens, candidates }: CueInput): readonly number[] {
  if (tokens[last - 1]?.word !== 'told') return [candidate]
  for (let index = 0; index < candidates.length; index++) {
    const hearer = candidates[index]!
    if (hearer.first < last) continue
    if (hearer.first > last + 1) break
    if (hearer.kind === 'outlet' || (hearer.kind === 'body' && hearer.head === null)) return [index, candidate]
  }
  return [candidate]
}

function hasThat(from: number, sentence: Sentence, tokens: readonly Token[]): boolean {
  for (let i = from; i < Math.min(from + THAT_WITHIN, sentence.last); i++) {
    const { word } = tokens[i]!
    if (word === 'that' || word === ':' || MARKS.has(word)) return true
    if (word === ',' || word === ';') return false
  }
  return false
}

/** "condemned by X". */
function agentBehind(
  at: number,
  sentence: Sentence,
  input: CueInput,
  places: Places,
  found: readonly Attribution[],
): number | null {
  const { tokens } = input
  for (let i = at + 1; i < Math.min(at + 5, sentence.last); i++) {
    if (tokens[i]!.word === 'by') return candidateFrom(i + 1, Math.min(i + 5, sentence.last), input, places, found)
    if (tokens[i]!.kind === 'mark') return null
  }
  return null
}

/** "said X", "said the minister", "says he". */
function inversion(
  at: number,
  sentence: Sentence,
  input: CueInput,
  { startingAt }: Places,
  found: readonly Attribution[],
): number | null {
  const { tokens, reporting } = input
  for (let i = at + 1; i < Math.min(at + 5, sentence.last); i++) {
    const index = startingAt.get(i)
    if (index !== undefined) return index
    const token = tokens[i]!
    if (reporting.pronouns.has(token.word) && i === at + 1) {
      // "said he was" is no inversion.
      const next = tokens[i + 1]?.word
      return next === '.' || next === ',' || next === ':' || next === undefined ? meantBy(i, input, found) : null
    }
    if (token.kind === 'mark' && token.word !== '-') return null
    if (reporting.auxiliaries.has(token.word) || reporting.prepositions.has(token.word)) return null
    if (!reporting.determiners.has(token.word) && i > at + 2) return null
  }
  return null
}

/** The subject of a verb whose own group begins at `left`. */
function subjectBefore(
  left: number,
  sentence: Sentence,
  input: CueInput,
  places: Places,
  found: readonly Attribution[],
  before: number,
): number | null {
  const { tokens, reporting } = input
  const { endingAt } = places
  if (left <= sentence.first) return null
  const edge = tokens[left - 1]!
  if (reporting.pronouns.has(edge.word)) return meantBy(left - 1, input, found)
  const direct = endingAt.get(left)
  if (direct !== undefined) return climb(direct, sentence, input, places)
  if (reporting.relatives.has(edge.word)) {
    const k = tokens[left - 2]?.word === ',' ? left - 2 : left - 1
    const owner = endingAt.get(k)
    return owner === undefined ? null : climb(owner, sentence, input, places)
  }
  if (edge.word === 'and' || edge.word === 'but' || edge.word === 'or') {
    return found.length > before ? found.at(-1)!.candidate : leadingSubject(left, sentence, input, places, found)
  }
  if (edge.word === ',' || edge.word === '–' || edge.word === '—' || edge.word === ')') {
    for (let j = left - 2; j > sentence.first && left - j < 40; j--) {
      const { word } = tokens[j]!
      if (word !== ',' && word !== '–' && word !== '—' && word !== '(') continue
      const owner = endingAt.get(j)
      if (owner !== undefined) return climb(owner, sentence, input, places)
    }
  }
  // A tail that no candidate took in: "the minister in charge said".
  for (let j = left - 1; j > sentence.first && left - j < 8; j--) {
    const token = tokens[j]!
    if (token.kind === 'mark' && token.word !== '-' && token.word !== "'") return null
    if (reporting.auxiliaries.has(token.word) || reporting.verbs.has(token.word)) return null
    const owner = endingAt.get(j)
    if (owner !== undefined) return climb(owner, sentence, input, places)
  }
  return null
}

/** "lawyers in New York said": from what stands behind a preposition to what stands in front of it. */
function climb(
  index: number,
  sentence: Sentence,
  { tokens, candidates, reporting }: CueInput,
  { endingAt }: Places,
): number {
  let at = index
  for (;;) {
    let i = candidates[at]!.first - 1
    while (i > sentence.first && (reporting.determiners.has(tokens[i]!.word) || tokens[i]!.kind === 'number')) i--
    if (i <= sentence.first) return at
    const { word } = tokens[i]!
    if (!reporting.prepositions.has(word)) return at
    const owner = endingAt.get(i)
    if (owner === undefined) return at
    const held = candidates[at]!.kind
    // "a report by the office": the office speaks.
    if ((word === 'by' || word === 'from') && candidates[owner]!.kind === 'document' && held !== 'document') return at
    at = owner
  }
}

/** The first candidate of a sentence that stands as a subject. */
function leadingSubject(
  to: number,
  sentence: Sentence,
  input: CueInput,
  { startingAt }: Places,
  found: readonly Attribution[],
): number | null {
  const { tokens, reporting } = input
  for (let i = sentence.first; i < to; i++) {
    const index = startingAt.get(i)
    if (index !== undefined) {
      const before = tokens[i - 1]
      let k = i - 1
      while (k >= sentence.first && reporting.determiners.has(tokens[k]!.word)) k--
      if (!before || k < sentence.first || !reporting.prepositions.has(tokens[k]!.word)) return index
      i = input.candidates[index]!.last - 1
    } else if (reporting.pronouns.has(tokens[i]!.word)) return meantBy(i, input, found)
  }
  return null
}

/** "X's claim that", "a warning from X", "in X's view", "its answer". */
function byNominal(
  at: number,
  strength: Strength,
  sentence: Sentence,
  input: CueInput,
  places: Places,
  found: readonly Attribution[],
): Attribution | null {
  const { tokens, reporting } = input
  let index: number | null = null
  let k = at - 1
  while (
    k > sentence.first &&
    at - k < 4 &&
    tokens[k]!.kind === 'word' &&
    tokens[k]!.word !== "'s" &&
    !reporting.owners.has(tokens[k]!.word) &&
    !reporting.prepositions.has(tokens[k]!.word)
  )
    k--
  const owner = tokens[k]?.word
  if (k >= sentence.first && owner === "'s") index = places.endingAt.get(k) ?? null
  else if (k >= sentence.first && (owner === '’' || owner === "'")) index = places.endingAt.get(k) ?? null
  else if (k >= sentence.first && owner !== undefined && reporting.owners.has(owner)) index = meantBy(k, input, found)
  if (
    index === null &&
    (tokens[at + 1]?.word === 'by' || tokens[at + 1]?.word === 'from' || tokens[at + 1]?.word === 'of')
  ) {
    index = candidateFrom(at + 2, Math.min(at + 6, sentence.last), input, places, found)
  }
  if (index === null || index === undefined) return null
  return {
    candidate: index,
    cue: { first: Math.min(k, at), last: at + 1, strength, weak: !hasThat(at + 1, sentence, tokens) },
    content: segmentOf(at, sentence, input),
    chain: [index],
    via: 'nominal',
  }
}

/** Whom a pronoun means: the last speaker that fits, else the last candidate that fits. */
function meantBy(
  at: number,
  { tokens, candidates, reporting }: CueInput,
  found: readonly Attribution[],
): number | null {
  const stands = (reporting.pronouns.get(tokens[at]!.word) ?? reporting.owners.get(tokens[at]!.word))?.stands
  if (!stands) return null
  const fits = ({ kind, plural }: SpeakerCandidate): boolean =>
    stands === 'person'
      ? !plural && (kind === 'person' || kind === 'description' || kind === 'anonymous')
      : stands === 'people'
        ? plural || kind === 'body'
        : !plural &&
          (kind === 'body' || kind === 'state' || kind === 'document' || kind === 'outlet' || kind === 'description')
  const recent = found.findLast(
    ({ candidate, cue }) => fits(candidates[candidate]!) && cue.last <= at && at - cue.last < 60,
  )
  let nearest: number | null = null
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i]!
    if (candidate.last > at || !fits(candidate)) continue
    if (stands === 'person' && candidate.kind === 'description') {
      nearest ??= i
      if (at - candidate.last < 30) return i
      continue
    }
    nearest = i
    break
  }
  // A person named since the last speaker takes the pronoun.
  if (recent && (nearest === null || candidates[nearest]!.first <= recent.cue.last || stands !== 'person'))
    return recent.candidate
  return nearest
}

/** What a verb of saying holds: what follows it, or what stood before it, up to the ends of the sentence. */
function contentOf(
  cue: TokenSpan,
  verb: ReportingVerb,
  inverted: boolean,
  sentence: Sentence,
  input: CueInput,
): TokenSpan {
  const { tokens, reporting } = input
  let head = cue.first
  while (head > sentence.first && reporting.determiners.has(tokens[head - 1]!.word)) head--
  const edge = head > sentence.first ? tokens[head - 1]! : null
  const afterComma =
    edge !== null &&
    (edge.word === ',' ||
      MARKS.has(edge.word) ||
      edge.word === '?' ||
      edge.word === '!' ||
      edge.word === '–' ||
      edge.word === '—')
  const next = tokens[cue.last]
  const ends = !next || cue.last >= sentence.last || (STOPS.has(next.word) && next.word !== ':')
  const segment = segmentOf(cue.first, sentence, input)
  if (inverted && next?.word !== ':') return { first: segment.first, last: segment.last }
  if (afterComma && edge) {
    if (ends) return { first: segment.first, last: cue.first }
    if (next?.word === ',' || next?.word === '–' || next?.word === '—') return segment
    const adverbial = reporting.prepositions.has(next?.word ?? '') || reporting.fillers.has(next?.word ?? '')
    if (adverbial && !hasThat(cue.last, sentence, tokens) && verb.frame !== 'object' && head - segment.first > 4)
      return { first: segment.first, last: segment.last }
    if (
      verb.frame === 'hearer' &&
      !hasThat(cue.last, sentence, tokens) &&
      segment.last - cue.last <= 8 &&
      head - segment.first > 4
    )
      return segment
  }
  return { first: cue.last, last: segment.last }
}
