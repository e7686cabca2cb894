import type { Reporting, Strength } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'
import { type Attribution, type Ground, isQuoteMark, opensContent, segmentOf } from './speaker-cue.ts'
import { behindDocument, candidateFrom, leadingSubject, meantBy } from './speaker-subjects.ts'
import { byVerb, unknownVerb } from './speaker-verbs.ts'

export interface CueInput {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly candidates: readonly SpeakerCandidate[]
  readonly reporting: Reporting
}

/** Tokens that a label in front of a colon may have. */
const LABEL = 14
/** Tokens between a speaker and the colon: "The minister, to reporters:". */
const LABEL_TAIL = 5

/** Every attribution by a cue of its own, sentence by sentence. */
export function findCues(input: CueInput): readonly Attribution[] {
  const endingAt = new Map<number, number>()
  const startingAt = new Map<number, number>()
  input.candidates.forEach(({ first, last }, index) => {
    if (!endingAt.has(last)) endingAt.set(last, index)
    if (!startingAt.has(first)) startingAt.set(first, index)
  })
  const found: Attribution[] = []
  for (const [index, sentence] of input.sentences.entries()) {
    const ground: Ground = { ...input, sentence, index, endingAt, startingAt, found, earlier: found.length }
    const label = byLabel(ground)
    if (label) found.push(label)
    for (let i = sentence.first; i < sentence.last; i++) {
      const attribution = cueAt(i, ground)
      if (attribution) found.push(pointingBack(attribution, ground))
    }
  }
  return found
}

/** "Such is the stance of X": what X holds is the sentence before. */
function pointingBack(
  attribution: Attribution,
  { tokens, sentence, sentences, index, reporting, found, earlier }: Ground,
): Attribution {
  if (found.length > earlier || !reporting.pointers.has(tokens[sentence.first]!.word)) return attribution
  const before = sentences[index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return attribution
  const cue = { ...attribution.cue, weak: false }
  return { ...attribution, cue, content: { first: before.first, last: attribution.content.last } }
}

function cueAt(at: number, ground: Ground): Attribution | null {
  const { tokens, reporting, sentence } = ground
  const { grammar } = reporting
  const { kind, word, capital } = tokens[at]!
  if (kind !== 'word') return null
  // Inside a name: "United States".
  if (capital && at > sentence.first && !isQuoteMark(tokens[at - 1]!.word)) return null
  const phrases = reporting.before.get(word)
  const phrase = phrases ? byPhrase(at, phrases, ground) : null
  if (phrase) return phrase
  if (at === sentence.first && reporting.opening.has(word)) {
    const opened = byOpening(ground)
    if (opened) return opened
  }
  if (reporting.relatives.has(word) && reporting.opening.has(tokens[at - 1]?.word ?? '')) {
    const holder = byRelative(at, ground)
    if (holder) return holder
  }
  const verb = reporting.verbs.get(word) ?? unknownVerb(at, ground)
  const spoken = verb ? byVerb(at, verb, ground) : null
  if (spoken) return spoken
  const attitude = reporting.adjectives.get(word)
  if (attitude && grammar.that.has(tokens[at + 1]?.word ?? '')) {
    const adjective = byVerb(at, { lemma: word, strength: attitude, frame: 'clause', form: 's' }, ground)
    if (adjective) return adjective
  }
  // "Petitioner's theory is that": any noun with an owner.
  const equated = grammar.be.has(tokens[at + 1]?.word ?? '') && grammar.that.has(tokens[at + 2]?.word ?? '')
  const strength = reporting.nominals.get(word) ?? (equated ? 'said' : undefined)
  return strength ? byNominal(at, strength, ground) : null
}

/** "Ábrego: …", "The minister, to reporters: …": a speaker and a colon at the head of a sentence. */
function byLabel({
  sentence,
  sentences,
  index,
  tokens,
  candidates,
  reporting,
  startingAt,
  endingAt,
}: Ground): Attribution | null {
  // Labels are rare, and a paragraph may be as long as the text: where it ends is looked for only where it is asked.
  const paragraphEnd = (): number => {
    let behind = index + 1
    while (sentences[behind]?.paragraph === sentence.paragraph) behind++
    return sentences[behind]?.first ?? tokens.length
  }
  const before = sentences[index - 1]
  const mark = tokens[sentence.first + 1]?.word
  if (reporting.answers.has(tokens[sentence.first]!.word) && (mark === ':' || mark === '.')) {
    // Who answers is who was introduced.
    const guest = candidates.findIndex(({ kind, last }) => kind === 'person' && last <= sentence.first)
    if (guest < 0) return null
    return {
      candidate: guest,
      cue: { first: sentence.first, last: sentence.first + 2, strength: 'said', weak: false },
      content: { first: sentence.first + 2, last: paragraphEnd() },
      chain: [guest],
      via: 'qa',
    }
  }
  let at = sentence.first
  while (at < sentence.first + 3 && at < sentence.last && !startingAt.has(at)) at++
  const leading = startingAt.get(at)
  if (leading === undefined) return null
  for (let colon = at + 1; colon < Math.min(at + LABEL, sentence.last); colon++) {
    if (tokens[colon]!.word !== ':') continue
    const beside = endingAt.get(colon)
    const candidate = beside !== undefined && candidates[beside]!.first === at ? beside : leading
    const { stands, head } = candidates[candidate]!
    if (head !== null && reporting.askers.has(head)) return null
    const human = (stands === 'person' || stands === 'people') && colon - candidates[candidate]!.last <= LABEL_TAIL
    // A label at the head of a paragraph is a turn in a dialogue; elsewhere it holds for its sentence.
    const turn = before?.paragraph !== sentence.paragraph
    return {
      candidate,
      cue: { first: at, last: colon + 1, strength: 'said', weak: !human },
      content: { first: colon + 1, last: turn ? paragraphEnd() : sentence.last },
      chain: [candidate],
      via: 'qa',
    }
  }
  return null
}

/** "according to X". */
function byPhrase(at: number, phrases: readonly (readonly string[])[], ground: Ground): Attribution | null {
  const { tokens, sentence, candidates } = ground
  for (const phrase of phrases) {
    if (!phrase.every((word, k) => tokens[at + k]?.word === word)) continue
    const behind = at + phrase.length
    const index = candidateFrom(behind, Math.min(behind + 5, sentence.last), ground)
    if (index === null) continue
    // "per man", "by head": a rate has neither article nor name.
    if (
      phrase.length === 1 &&
      candidates[index]!.first === behind &&
      candidates[index]!.stands !== 'thing' &&
      !candidates[index]!.plural &&
      !tokens[behind]!.capital
    )
      continue
    return ascribed(index, { at, last: Math.max(behind + 1, candidates[index]!.last) }, ground)
  }
  return null
}

/** "To the opposition leader, the scheme stinks": a view with its holder in front. */
function byOpening(ground: Ground): Attribution | null {
  const { tokens, sentence, candidates, reporting } = ground
  const index = candidateFrom(sentence.first + 1, Math.min(sentence.first + 4, sentence.last), ground)
  if (index === null || candidates[index]!.stands === 'thing') return null
  const next = tokens[candidates[index]!.last]?.word ?? ''
  if (next !== ',' && !reporting.determiners.has(next) && !reporting.pronouns.has(next)) return null
  if (candidates[index]!.kind === 'state') return null
  return ascribed(index, { at: sentence.first, last: candidates[index]!.last }, ground)
}

/** "Patrick Faber, for whom this is a favour": a view with its holder before the comma. */
function byRelative(at: number, ground: Ground): Attribution | null {
  const { tokens, endingAt, sentence, candidates } = ground
  if (tokens[at - 2]?.word !== ',') return null
  const owner = endingAt.get(at - 2)
  if (owner === undefined || candidates[owner]!.stands === 'thing' || candidates[owner]!.kind === 'state') return null
  return {
    ...ascribed(owner, { at: at - 1, last: at + 1 }, ground),
    content: { first: at + 1, last: sentence.last },
  }
}

function ascribed(index: number, { at, last }: { at: number; last: number }, ground: Ground): Attribution {
  const speaker = behindDocument(index, ground)
  // "Radio Norte reported, citing two officials": who cites stands in front.
  const citing = ground.reporting.citing.has(ground.tokens[at]!.word) && ground.found.length > ground.earlier
  const relay = citing ? ground.found.at(-1)!.chain : []
  return {
    candidate: speaker,
    cue: { first: at, last, strength: 'said', weak: false },
    content: segmentOf(at, ground),
    chain: [...relay, ...(speaker === index ? [] : [index]), speaker],
    via: 'according-to',
  }
}

/** "X's claim that", "a warning from X", "in X's view", "its answer". */
function byNominal(at: number, strength: Strength, ground: Ground): Attribution | null {
  const { tokens, reporting, sentence, candidates, endingAt } = ground
  let k = at - 1
  while (k > sentence.first && at - k < 4 && tokens[k]!.kind === 'word' && tokens[k]!.word !== "'s") {
    if (reporting.owners.has(tokens[k]!.word) || reporting.prepositions.has(tokens[k]!.word)) break
    k--
  }
  const owner = k >= sentence.first ? tokens[k]!.word : ''
  let index: number | null = null
  if (owner === "'s" || owner === '’' || owner === "'") index = endingAt.get(k) ?? null
  else if (reporting.owners.has(owner)) index = meantBy(k, ground)
  const next = tokens[at + 1]?.word
  if (index === null && next !== undefined && (reporting.grammar.source.has(next) || reporting.grammar.of.has(next))) {
    index = candidateFrom(at + 2, Math.min(at + 6, sentence.last), ground)
  }
  // "is of the view that", "takes the line that".
  if (
    index === null &&
    next !== undefined &&
    reporting.grammar.that.has(next) &&
    reporting.nominals.has(tokens[at]!.word)
  )
    index = leadingSubject(sentence.first, at, ground)
  if (index === null) return null
  // "by the ministry's own tally", "in his words": a preposition in front makes the noun a cue by itself.
  let front = reporting.owners.has(owner) ? k - 1 : candidates[index]!.first - 1
  while (front > sentence.first && reporting.determiners.has(tokens[front]!.word)) front--
  const framed = front >= sentence.first && front < at && reporting.frames.has(tokens[front]!.word)
  return {
    candidate: index,
    cue: {
      first: Math.max(sentence.first, Math.min(k, at)),
      last: at + 1,
      strength,
      weak: !framed && !opensContent(at + 1, ground),
    },
    content: segmentOf(at, ground),
    chain: [index],
    via: 'nominal',
  }
}
