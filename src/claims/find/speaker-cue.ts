import type { Reporting, Strength } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
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
  /** A `weak` cue may well be no speech: "Italy saw 40 arrivals". */
  readonly cue: TokenSpan & { readonly strength: Strength; readonly weak: boolean }
  readonly content: TokenSpan
  /** Indexes of candidates, outermost first, the speaker last. */
  readonly chain: readonly number[]
  readonly via: Via
  /** For what goes on without a cue: whether the same speaker's next cue follows in the paragraph. */
  readonly held?: boolean
}

/** What a cue is read from: one sentence, and all that is known by then. */
export interface Ground {
  readonly sentence: Sentence
  /** Its place among the sentences. */
  readonly index: number
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly candidates: readonly SpeakerCandidate[]
  readonly reporting: Reporting
  /** Index of the longest candidate that ends before, or begins at, a token. */
  readonly endingAt: ReadonlyMap<number, number>
  readonly startingAt: ReadonlyMap<number, number>
  /** Attributions found so far, and how many of them before this sentence. */
  readonly found: readonly Attribution[]
  readonly earlier: number
}

const QUOTE_MARKS = new Set(['"', '“', '”', '‘', '’', '«', '»', "'"])
const DASHES = new Set(['–', '—', '-'])

export const isQuoteMark = (word: string | undefined): boolean => word !== undefined && QUOTE_MARKS.has(word)
export const isDash = (word: string | undefined): boolean => word !== undefined && DASHES.has(word)

/** Words behind a cue within which "that" still opens its content. */
const THAT_WITHIN = 8
/** Words behind a verb within which its particle stands: "puts the total cost at". */
const PHRASE_WITHIN = 7

/** Whether "that", a colon or a mark of quotation follows before the next comma. */
export function opensContent(from: number, { sentence, tokens, reporting }: Ground): boolean {
  for (let i = from; i < Math.min(from + THAT_WITHIN, sentence.last); i++) {
    const { word } = tokens[i]!
    if (reporting.grammar.that.has(word) || word === ':' || isQuoteMark(word)) return true
    if (word === ',' || word === ';') return false
  }
  return false
}

/** Whether a verb's particle follows: "puts … at", "speaks of". */
export function hasParticle(lemma: string, from: number, { sentence, tokens, reporting }: Ground): boolean {
  const particles = reporting.phrasal.get(lemma)
  if (!particles) return false
  for (let i = from; i < Math.min(from + PHRASE_WITHIN, sentence.last); i++) {
    const { word } = tokens[i]!
    if (!particles.has(word)) continue
    // "on", "of" and "off" begin other phrases too: right behind the verb, or behind its object at the end.
    if (i === from || !reporting.prepositions.has(word) || reporting.grammar.predicate.has(word)) return true
    if (i + 1 >= sentence.last || tokens[i + 1]!.kind === 'mark') return true
  }
  return false
}

/** The part of a sentence between semicolons that holds a token. */
export function segmentOf(at: number, { sentence, tokens }: Ground): TokenSpan {
  let first = at
  while (first > sentence.first && tokens[first - 1]!.word !== ';') first--
  let last = at
  while (last < sentence.last && tokens[last]!.word !== ';') last++
  return { first, last }
}
