import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { Quotation } from './quotations.ts'
import type { Attribution, TokenSpan } from './speaker-cue.ts'

interface Around {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Whether two candidates are one speaker. */
  readonly same: (a: number, b: number) => boolean
}

/** What a cue loses that is weak, in another sentence, or in the paragraph before; in tokens. */
const WEAK_COST = 30
const OUTSIDE_COST = 40
const EARLIER_COST = 200

const meets = (a: TokenSpan, b: TokenSpan): boolean => a.first < b.last && b.first < a.last

/** Cues reach the whole quotation that they open or close, further quotations, and the sentences that follow without a cue. */
export function spread(cues: readonly Attribution[], around: Around): readonly Attribution[] {
  const found = [...cues]
  const { quotations, sentences } = around
  const sentenceAt = sentenceFinder(sentences)
  for (const quotation of quotations) {
    if (quotation.scrap) continue
    const own = nearCue(quotation, cues, sentences, sentenceAt)
    if (own) found.push({ ...own, content: { first: quotation.first, last: quotation.last }, via: 'direct-quote' })
  }
  return [...found, ...continued(cues, around)]
}

/** What follows a cue in its paragraph without one of its own may go on as the same voice. */
function continued(cues: readonly Attribution[], { tokens, sentences, same }: Around): readonly Attribution[] {
  const found: Attribution[] = []
  let last: Attribution | null = null
  let from = 0
  let waiting: TokenSpan[] = []
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!
    if (s === 0 || sentences[s - 1]!.paragraph !== sentence.paragraph) {
      for (const content of waiting) if (last) found.push({ ...last, content, via: 'continued', held: false })
      last = null
      waiting = []
    }
    let own: Attribution | null = null
    while (from < cues.length && cues[from]!.cue.first < sentence.last) {
      if (own === null || own.cue.weak) own = cues[from]!
      from++
    }
    if (own) {
      const held = last !== null && same(own.candidate, last.candidate)
      for (const content of waiting) if (last) found.push({ ...last, content, via: 'continued', held })
      waiting = []
      last = own
      // "…, he advised; the balance builds up": what stands behind a semicolon goes on too.
      const { first, last: end } = own.content
      if (end < sentence.last && tokens[end]?.word === ';') {
        found.push({ ...own, content: { first: end, last: sentence.last }, via: 'continued', held: true })
      } else if (first > sentence.first && own.cue.first >= first && tokens[first - 1]?.word === ';') {
        found.push({ ...own, content: { first: sentence.first, last: first }, via: 'continued', held: false })
      }
    } else if (last) waiting.push({ first: sentence.first, last: sentence.last })
  }
  for (const content of waiting) if (last) found.push({ ...last, content, via: 'continued', held: false })
  return found
}

function sentenceFinder(sentences: readonly Sentence[]): (token: number) => number {
  return (token) => {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sentences[middle]!.first <= token) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** The cue that a quotation leans on: the nearest one outside it in its own sentences, else in its paragraph, else before. */
function nearCue(
  quotation: Quotation,
  cues: readonly Attribution[],
  sentences: readonly Sentence[],
  at: (token: number) => number,
): Attribution | null {
  const first = sentences[at(quotation.first)]
  const last = sentences[at(quotation.last - 1)]
  if (!first || !last) return null
  let best: Attribution | null = null
  let least = Number.POSITIVE_INFINITY
  for (const attribution of cues) {
    const { cue } = attribution
    if (meets(cue, quotation)) continue
    const gap = cue.first >= quotation.last ? cue.first - quotation.last : quotation.first - cue.last
    const inside = cue.first >= first.first && cue.last <= last.last
    const paragraph = sentences[at(cue.first)]!.paragraph
    // A paragraph may open with a quotation of whoever spoke last in the one before.
    const earlier = cue.first < quotation.first && paragraph + 1 === first.paragraph
    if (!inside && paragraph !== first.paragraph && !earlier) continue
    const cost =
      gap + (cue.weak ? WEAK_COST : 0) + (inside ? 0 : paragraph === first.paragraph ? OUTSIDE_COST : EARLIER_COST)
    if (cost < least) {
      least = cost
      best = attribution
    }
  }
  return best
}
