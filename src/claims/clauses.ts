import type { ClauseWords } from '../language/clause-words.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text/span.ts'

/** A Clause is the smallest stretch of a sentence that is read for claims of its own. */
export interface Clause extends Span {
  /** Index of its first token, and of the one behind its last. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Shorter pieces stay with their neighbour: three words seldom tell an event. */
const SHORTEST = 4
const STRONG = new Set([';', ':', '—', '–', '(', ')'])
const WEAK = new Set([','])

/** Clauses of all sentences, in order: cut at strong marks, at commas, and at words that open a clause; never in a mention. */
export function clausesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { openers }: Pick<ClauseWords, 'openers'>,
  mentions: readonly { readonly first: number; readonly last: number }[],
): readonly Clause[] {
  const whole = new Set<number>()
  for (const { first, last } of mentions) for (let i = first + 1; i < last; i++) whole.add(i)
  const before = wordsBefore(tokens)
  return sentences.flatMap((sentence, index) => {
    const cuts = cutsOf(tokens, sentence, openers, whole, before)
    return cuts.slice(0, -1).map((first, i) => {
      const last = cuts[i + 1]!
      return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, sentence: index }
    })
  })
}

function cutsOf(
  tokens: readonly Token[],
  { first, last }: Sentence,
  openers: ReadonlySet<string>,
  whole: ReadonlySet<number>,
  counts: Int32Array,
): readonly number[] {
  const words = (from: number, to: number): number => counts[to]! - counts[from]!
  const cuts = [first]
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!
    // A dash inside a word or a figure ("third-country", "2013–2018") does not part clauses.
    const loose = before.end < token.start || (tokens[i + 1] && token.end < tokens[i + 1]!.start)
    const cut = STRONG.has(token.word)
      ? loose
        ? i + 1
        : 0
      : WEAK.has(before.word)
        ? i
        : openers.has(token.word)
          ? i
          : 0
    if (whole.has(cut)) continue
    if (cut > 0 && cut < last && words(cuts.at(-1)!, cut) >= SHORTEST && words(cut, last) >= SHORTEST) cuts.push(cut)
  }
  cuts.push(last)
  return cuts
}

/** Token → words and numbers in front of it: counted once, not at each cut. */
function wordsBefore(tokens: readonly Token[]): Int32Array {
  const counts = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) counts[i + 1] = counts[i]! + (tokens[i]!.kind === 'mark' ? 0 : 1)
  return counts
}
