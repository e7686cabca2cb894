import type { Reporting, ReportingVerb } from '../../language/reporting.ts'
import type { Token } from '../../language/tokens.ts'
import {
  type Attribution,
  type Ground,
  hasParticle,
  isDash,
  isQuoteMark,
  opensContent,
  segmentOf,
  type TokenSpan,
} from './speaker-cue.ts'
import { agentBehind, behindDocument, leadingSubject, subjectBefore, subjectBehind } from './speaker-subjects.ts'

/** A verb with the words that belong to it: "has since also", "would not". */
interface VerbGroup {
  readonly first: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: boolean
  readonly unreal: boolean
}

/** Who speaks by a verb of saying, and what: "X said that …", "…, said X", "the plan, X argues, is …". */
export function byVerb(at: number, verb: ReportingVerb, ground: Ground): Attribution | null {
  const { tokens, reporting, candidates, sentence } = ground
  const { grammar } = reporting
  const previous = at > sentence.first ? tokens[at - 1]! : null
  if (previous && !reporting.relatives.has(previous.word)) {
    if (reporting.determiners.has(previous.word)) return null
    if (previous.word === "'s" && !ground.endingAt.has(at)) return null
  }
  if (verb.form === 'base' && previous && grammar.to.has(previous.word) && !goesOn(at - 1, ground))
    return byPurpose(at, verb, ground)
  if (reporting.unsaid.get(verb.lemma)?.has(tokens[at + 1]?.word ?? '')) return null
  const group = groupOf(at, verb, ground)
  if (group.negated && reporting.silenced.has(verb.lemma)) return null
  const edge = group.first > sentence.first ? tokens[group.first - 1]! : null
  const weak = verb.frame === 'weak' || verb.frame === 'aside'
  if (verb.frame === 'phrasal' && !hasParticle(verb.lemma, at + 1, ground)) return null
  const plain = !opensContent(at + 1, ground) && !hasParticle(verb.lemma, at + 1, ground)
  // "could expect", "is considering": no utterance, unless with its content.
  if ((verb.strength === 'thought' || verb.strength === 'asked') && plain) {
    if (group.unreal || (verb.form === 'ing' && group.modal)) return null
  }
  // "Riga pledged to keep", "asked Benin to take": an act rather than a statement.
  const act = plain && (verb.strength === 'promised' || verb.strength === 'asked')

  if (verb.form === 'past' && !weak && (group.passive || ground.endingAt.get(at) === undefined)) {
    const agent = agentBehind(at, ground)
    if (agent !== null && !reporting.pronouns.has(edge?.word ?? '')) {
      return spoken(agent, { first: at, last: at + 1 }, segmentOf(at, ground), verb, false, ground)
    }
  }
  if (group.passive) return null

  const behindMark =
    !edge ||
    edge.word === ',' ||
    edge.word === '?' ||
    edge.word === '!' ||
    edge.word === '…' ||
    edge.word === ')' ||
    isDash(edge.word) ||
    isQuoteMark(edge.word)
  if (group.first === at && verb.form !== 'ing' && (behindMark || grammar.likewise.has(edge?.word ?? ''))) {
    const behind = subjectBehind(at, ground)
    if (behind !== null && closesInversion(behind, edge?.word, ground)) {
      const candidate = candidates[behind]!
      const cue = { first: at, last: candidate.first > at ? candidate.last : at + 2 }
      const content = tokens[cue.last]?.word === ':' ? contentOf(cue, verb, ground) : segmentOf(at, ground)
      return spoken(behindDocument(behind, ground), cue, content, verb, false, ground)
    }
  }

  if (verb.form === 'ing' && !group.modal) {
    const loose = edge !== null && !reporting.prepositions.has(edge.word) && verb.frame !== 'weak'
    if (weak || !(loose || grammar.byDoing.has(edge?.word ?? ''))) return null
    const subject =
      ground.found.length > ground.earlier ? ground.found.at(-1)!.candidate : leadingSubject(sentence.first, at, ground)
    return subject === null
      ? null
      : spoken(
          subject,
          { first: at, last: at + 1 },
          contentOf({ first: at, last: at + 1 }, verb, ground),
          verb,
          false,
          ground,
        )
  }

  const subject = subjectBefore(group.first, ground)
  if (subject === null) return null
  const candidate = candidates[subject]!
  const pronoun = edge !== null && reporting.pronouns.has(edge.word)
  if (verb.form === 'base' && !group.modal && !candidate.plural && !grammar.manySubjects.has(edge?.word ?? '')) {
    // "Rwanda claims" is a saying, "Rwanda claim" is none; a body may be plural: "the police say".
    if (candidate.head === null) return null
  }
  if (verb.frame === 'aside' && plain && tokens[at + 1]?.word !== ',') {
    const head = pronoun ? group.first - 1 : candidate.first
    if (!isQuoteMark(tokens[head - 1]?.word) && tokens[at + 1]?.word !== '.') return null
  }
  const first = pronoun ? group.first - 1 : candidate.last === group.first ? candidate.first : group.first
  const cue = { first, last: at + 1 }
  const content = contentOf(cue, verb, ground)
  return spoken(
    behindDocument(subject, ground),
    cue,
    content,
    verb,
    (weak && plain) || (act && content.first > at),
    ground,
  )
}

/** Whether a subject behind its verb ends the insertion: "…, said X, …", but not "X, who …, sees a pact that …". */
function closesInversion(
  subject: number,
  edge: string | undefined,
  { tokens, candidates, reporting, sentence }: Ground,
): boolean {
  if (edge === undefined || reporting.grammar.likewise.has(edge) || isQuoteMark(edge) || edge === '?' || edge === '!')
    return true
  const { last } = candidates[subject]!
  if (last >= sentence.last) return true
  const { word, kind } = tokens[last]!
  return (
    (kind === 'mark' && word !== "'s") ||
    word.endsWith('ed') ||
    reporting.prepositions.has(word) ||
    reporting.fillers.has(word) ||
    reporting.relatives.has(word)
  )
}

function commaWithin(from: number, reach: number, { tokens, sentence }: Ground): boolean {
  for (let i = from; i < from + reach; i++) {
    if (i >= sentence.last || tokens[i]!.word === ',' || tokens[i]!.word === '.' || tokens[i]!.word === ';') return true
  }
  return false
}

/** "went on to say", "hastened to add". */
function goesOn(to: number, { tokens, reporting }: Ground): boolean {
  return reporting.leadIns.has(tokens[to - 1]?.word ?? '')
}

function groupOf(at: number, verb: ReportingVerb, { tokens, reporting, sentence }: Ground): VerbGroup {
  let first = at
  let negated = false
  let passive = false
  let modal = false
  let unreal = false
  while (first > sentence.first) {
    const { word, capital } = tokens[first - 1]!
    if (reporting.silent.has(word)) negated = true
    if (reporting.unreal.has(word)) unreal = true
    const auxiliary = reporting.auxiliaries.has(word) && word !== "'s"
    if (auxiliary) modal = true
    if (verb.form === 'past' && reporting.grammar.be.has(word)) passive = true
    if (auxiliary || reporting.fillers.has(word) || reporting.negations.has(word)) first--
    else if (word.endsWith('ly') && !capital) first--
    else if (
      reporting.grammar.to.has(word) &&
      reporting.leadIns.has(tokens[first - 2]?.word ?? '') &&
      first - 2 >= sentence.first
    ) {
      first -= 2
      modal = true
    } else {
      // "has in the past likened": a phrase between auxiliary and verb.
      const inserted = phraseBefore(first, sentence.first, tokens, reporting)
      if (inserted === null) break
      first = inserted
    }
  }
  return { first, negated, passive, modal, unreal }
}

/** Where a short phrase of time or manner behind an auxiliary begins; null where none ends here. */
function phraseBefore(
  end: number,
  floor: number,
  tokens: readonly Token[],
  { prepositions, auxiliaries }: Reporting,
): number | null {
  for (let i = end - 1; i > floor && i > end - 4; i--) {
    if (tokens[i]!.kind !== 'word') return null
    if (prepositions.has(tokens[i]!.word)) return auxiliaries.has(tokens[i - 1]!.word) ? i : null
  }
  return null
}

/** "what it is not, the president was at pains to stress, is": a purpose that is carried out. */
function byPurpose(at: number, verb: ReportingVerb, ground: Ground): Attribution | null {
  const { tokens, reporting, sentence, candidates } = ground
  const next = tokens[at + 1]?.word
  if (next === undefined || !(reporting.grammar.that.has(next) || /^[,:.;]$/.test(next))) return null
  let start = at - 1
  while (start > sentence.first && tokens[start - 1]!.word !== ',' && !isQuoteMark(tokens[start - 1]!.word)) {
    start--
    if (reporting.silent.has(tokens[start]!.word)) return null
  }
  const subject = leadingSubject(start, at, ground)
  if (subject === null) return null
  const cue = { first: Math.max(start, Math.min(candidates[subject]!.first, at)), last: at + 1 }
  return spoken(subject, cue, contentOf(cue, verb, ground), verb, false, ground)
}

/** A verb of no list that can only speak: "X sustained that …", "…, their leader scoffed, …". */
export function unknownVerb(
  at: number,
  { tokens, reporting, sentence, candidates, endingAt, startingAt }: Ground,
): ReportingVerb | undefined {
  const { word, capital } = tokens[at]!
  if (capital || word.length < 4) return undefined
  const past = word.endsWith('ed')
  if (!past && !(word.endsWith('s') && !word.endsWith('ss'))) return undefined
  if (reporting.nouns.has(word) || reporting.fillers.has(word) || reporting.auxiliaries.has(word)) return undefined
  const verb: ReportingVerb = { lemma: word, strength: 'said', frame: 'clause', form: past ? 'past' : 's' }
  const next = tokens[at + 1]?.word
  const before = tokens[at - 1]
  const subject = endingAt.get(at)
  if (reporting.grammar.that.has(next ?? '') && (subject !== undefined || reporting.pronouns.has(before?.word ?? '')))
    return verb
  if (before && (isQuoteMark(before.word) || before.word === ',') && at - 1 > sentence.first) {
    // "…”, deposed an officer", "…, retorted X, …"
    for (let i = at + 1; i < at + 4; i++) {
      const behind = startingAt.get(i)
      if (behind === undefined) continue
      const close = tokens[candidates[behind]!.last]?.word
      if (isQuoteMark(before.word) || close === ',' || close === '.') return verb
    }
  }
  const pronoun = reporting.pronouns.has(before?.word ?? '')
  if ((subject === undefined && !pronoun) || (next !== '.' && next !== ':')) return undefined
  let edge = at
  while (edge > sentence.first && tokens[edge - 1]!.word !== ',' && !isQuoteMark(tokens[edge - 1]!.word)) edge--
  return edge > sentence.first + 2 && at - edge <= (pronoun ? 1 : 8) ? verb : undefined
}

function spoken(
  candidate: number,
  cue: TokenSpan,
  content: TokenSpan,
  { strength }: ReportingVerb,
  weak: boolean,
  ground: Ground,
): Attribution {
  return {
    candidate,
    cue: { ...cue, strength, weak },
    content,
    chain: chainOf(candidate, cue, ground),
    via: 'indirect',
  }
}

/** "X told CBS News": the outlet stands in front of the speaker in the chain. */
function chainOf(
  candidate: number,
  { last }: TokenSpan,
  { tokens, candidates, reporting, startingAt }: Ground,
): readonly number[] {
  const verb = reporting.verbs.get(tokens[last - 1]?.word ?? '')
  if (verb?.frame !== 'hearer') return [candidate]
  const index = startingAt.get(last) ?? startingAt.get(last + 1)
  const hearer = index === undefined ? undefined : candidates[index]
  return hearer && (hearer.kind === 'outlet' || (hearer.kind === 'body' && hearer.head === null))
    ? [index!, candidate]
    : [candidate]
}

/** What a verb of saying holds: what follows it, or what stood before it, up to the ends of the sentence. */
function contentOf(cue: TokenSpan, verb: ReportingVerb, ground: Ground): TokenSpan {
  const { tokens, reporting, sentence } = ground
  let head = cue.first
  while (head > sentence.first && reporting.determiners.has(tokens[head - 1]!.word)) head--
  const edge = head > sentence.first ? tokens[head - 1]!.word : undefined
  const segment = segmentOf(cue.first, ground)
  const ahead = { first: cue.last, last: segment.last }
  if (edge === undefined || !(edge === ',' || edge === '?' || edge === '!' || isDash(edge) || isQuoteMark(edge)))
    return ahead
  const next = cue.last < sentence.last ? tokens[cue.last]!.word : '.'
  if (next === '.' || next === ';' || next === '?' || next === '!') return { first: segment.first, last: cue.first }
  if (next === ',' || next === ':' || isDash(next)) return segment
  // "…, he labelled premature."
  if (verb.frame === 'object' && segment.last - cue.last <= 3) return segment
  if (opensContent(cue.last, ground) || head - segment.first <= 4) return ahead
  // "…, the minister said on Tuesday": no more than time, place and hearer behind the verb.
  const short = verb.frame === 'hearer' && commaWithin(cue.last, 7, ground)
  const adverbial = verb.frame !== 'object' && (reporting.prepositions.has(next) || reporting.fillers.has(next))
  return short || adverbial ? segment : ahead
}
