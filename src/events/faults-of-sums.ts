import { findNumbers, type NumberMention } from '../claims/find/numbers.ts'
import type { Document } from '../document/document.ts'
import type { Language } from '../language/language.ts'
import { sentencesOf } from '../language/sentences.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { Fault } from './fault.ts'
import { type Profile, reachOf } from './profile.ts'
import type { VoiceWords } from './words.ts'

/** Tokens between a total and its first part, and between one part and the next. */
const TO_FIRST = 12
const TO_NEXT = 8
/** Parts that come this near to their total are meant to make it up. */
const MEANT = 0.8
/** Smaller totals ("two, one of them a minor, and one other") are told too freely to be checked. */
const SMALLEST = 5

/** Parts that do not make their total: "all 16, ten Bangladeshis and eight Egyptians", "47, of which 15 … and 30 …". */
export function faultsOfSums(document: Document, language: Language, voices: VoiceWords): readonly Fault[] {
  const tokens = tokensOf(document.text)
  const numbers = findNumbers(document.text, tokens, language).filter(
    ({ kind, value, weak }) => kind === 'cardinal' && value !== null && !weak,
  )
  return sentencesOf(document.text, tokens, language.sentences).flatMap(({ first, last }) => {
    const inside = numbers.filter((number) => number.first >= first && number.last <= last)
    return inside.flatMap((total, i): Fault[] => {
      const parts = partsOf(total, inside.slice(i + 1), tokens, language, voices)
      const sum = parts.reduce((all, { value }) => all + (value as number), 0)
      const whole = total.value as number
      if (parts.length < 2 || sum === whole || Math.min(sum, whole) / Math.max(sum, whole) < MEANT) return []
      const note = `${parts.map(({ said }) => said).join(' + ')} make ${sum}, not ${whole}`
      return [{ kind: 'arithmetic', document: document.id, note, start: total.start, end: (parts.at(-1) ?? total).end }]
    })
  })
}

/** The numbers behind a total that are told as its parts: joined by "and", each with a nationality or after "of which". */
function partsOf(
  total: NumberMention,
  behind: readonly NumberMention[],
  tokens: readonly Token[],
  language: Language,
  voices: VoiceWords,
): readonly NumberMention[] {
  const whole = total.value as number
  if (whole < SMALLEST) return []
  const parts: NumberMention[] = []
  for (const number of behind) {
    const from = parts.at(-1)?.last ?? total.last
    const reach = parts.length === 0 ? TO_FIRST : TO_NEXT
    if (number.first - from > reach || (number.value as number) >= whole) break
    if (parts.length === 0 && !isListed(tokens, from, number, voices)) return []
    if (parts.length > 0 && !joins(tokens, from, number.first, language)) break
    parts.push(number)
  }
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (!last || !before) return []
  const and = tokens.slice(before.last, last.first).some(({ word }) => word === language.numbers.and)
  return and ? parts : []
}

/** "…, ten Bangladeshis": a nationality behind the number; "of which 15": a cue in front of it. */
function isListed(tokens: readonly Token[], from: number, number: NumberMention, voices: VoiceWords): boolean {
  const between = tokens.slice(from, number.first)
  const cue = between.some(({ word }, i) => voices.parts.has(word) && between[i - 1]?.word !== ',')
  return cue || (tokens[number.last]?.capital === true && tokens[number.last]?.kind === 'word')
}

function joins(tokens: readonly Token[], from: number, to: number, { numbers }: Language): boolean {
  return tokens.slice(from, to).some(({ word }) => word === ',' || word === numbers.and)
}

/** Batches of one report that reach from the start to the end of its running total and do not make it. */
export function faultsOfTotals(profiles: readonly Profile[]): readonly Fault[] {
  const told = profiles.filter(
    ({ claim, range }) => claim.type === 'transfer' && claim.modality === 'asserted' && claim.count !== null && range,
  )
  return [...Map.groupBy(told, ({ claim }) => `${claim.document} ${claim.from} ${claim.to}`).values()].flatMap(
    (report) => {
      const batches = report.filter(({ total }) => !total)
      return report.flatMap((total): Fault[] => {
        const reach = reachOf(total)
        if (!total.total || !total.range || !reach || !Number.isFinite(total.range.lo)) return []
        const { lo } = total.range
        const within = batches.filter(({ range }) => range && range.hi >= lo && range.lo <= reach.hi)
        const starts = within.some(({ range }) => range && range.lo <= lo + 31 && range.hi >= lo)
        const ends = within.some(({ range }) => range && range.hi >= reach.lo && range.lo <= reach.hi)
        const sum = within.reduce((all, { claim }) => all + (claim.count as number), 0)
        if (within.length < 2 || !starts || !ends || sum === total.claim.count) return []
        const { document, count, quote } = total.claim
        const note = `${within.map(({ claim }) => claim.count).join(' + ')} make ${sum}, not ${count}`
        return [{ kind: 'arithmetic', document, note, start: quote.start, end: quote.end }]
      })
    },
  )
}
