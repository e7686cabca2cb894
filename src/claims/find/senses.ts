import type { Token } from '../../language/tokens.ts'
import type { Name } from '../../world/name.ts'
import type { World } from '../../world/world.ts'
import type { Hit } from './world-mention.ts'

/** A Reading is a text under way: its hits, and what its other words say about them. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit[]
  readonly world: World
  /** Words that the text also prints in lower case: no names, even where a sentence begins with them. */
  readonly lower: ReadonlySet<string>
  /** How often each state is named without doubt. */
  readonly support: ReadonlyMap<string, number>
}

export function lowerWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const token of tokens) if (token.kind === 'word' && !token.capital) words.add(token.word)
  return words
}

const NAMING = new Set(['state', 'demonym', 'capital'])

export function supportOf(hits: readonly Hit[], world: World): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  for (const { names } of hits) {
    const name = names[0]!
    // "Mexico" and "México" are one word when folded.
    if (
      names.some(({ state }) => state !== name.state) ||
      name.doubtful ||
      !name.state ||
      !NAMING.has(name.kind) ||
      world.rivals.has(name.said)
    )
      continue
    support.set(name.state, (support.get(name.state) ?? 0) + 1)
  }
  return support
}

/** How many tokens around a name may hold the cue for its rival sense. */
const CUE_REACH = 5

/** The name meant by a hit: by the states that the text names beside it, else the first listed. */
export function choose(reading: Reading, k: number): Name {
  const hit = reading.hits[k]!
  const first = hit.names[0]!
  if (hit.names.length === 1) return rival(reading, hit, first)
  let best = first
  for (const name of hit.names) if (weight(reading, name) > weight(reading, best)) best = name
  return rival(reading, hit, best)
}

function weight({ support }: Reading, { state, kind }: Name): number {
  const named = state ? (support.get(state) ?? 0) : 0
  return kind === 'state' || kind === 'demonym' ? named + 1 : named
}

function rival({ tokens, support, world }: Reading, hit: Hit, name: Name): Name {
  const other = world.rivals.get(name.said)
  if (!other) return name
  // Where the text speaks of the union, its seat is the union's whatever stands beside it.
  if (name.state === 'EU' && (support.get('EU') ?? 0) > (support.get(other.name.state ?? '') ?? 0)) return name
  const from = Math.max(0, hit.first - CUE_REACH)
  for (let i = from; i < hit.last + CUE_REACH && i < tokens.length; i++)
    if ((i < hit.first || i >= hit.last) && other.cues.has(tokens[i]!.word)) return other.name
  return name
}

/** States whose institutions the world's press names without saying whose they are. */
const WELL_KNOWN = new Set(['US', 'GB', 'EU'])
const ACRONYM = /^[\p{Lu}&/-]{2,5}$/u
/** Names that parties of many states bear. */
const SHARED = /^(?:Democratic|Liberal|National|Labour|Reform|Centre|United|People's|Progress|New|Foreign|Civil) /

/** Whether an institution's name is borne out: its state is named elsewhere, or no other state has one so called. */
export function isSupported({ support }: Reading, { said, state, doubtful }: Name): boolean {
  if (state && support.has(state)) return true
  if (doubtful) return false
  return state !== null && WELL_KNOWN.has(state) ? true : !ACRONYM.test(said) && !SHARED.test(said)
}

/** Whether a hit is a piece of a person's name: "Jim Jordan", "Israel Katz"; for a sure place only behind two names. */
export function isNamePart({ tokens, hits, world, lower }: Reading, hit: Hit, doubtful: boolean): boolean {
  if (hit.last - hit.first > 1) return false
  const isName = (i: number): boolean => {
    const token = tokens[i]
    if (token?.kind !== 'word' || !token.capital || token.end - token.start < 2) return false
    const { common, thingHeads, bodyHeads, modifiers } = world.words
    if (common.has(token.word) || lower.has(token.word) || world.posts.has(token.word)) return false
    if (thingHeads.has(token.word) || bodyHeads.has(token.word) || modifiers.has(token.word)) return false
    return !hits.some((other) => other.first <= i && i < other.last)
  }
  const before = hit.first - 1
  const touches = (a: number, b: number): boolean => tokens[b] !== undefined && tokens[b].start - tokens[a]!.end === 1
  // "Abello-Kingston", where "US-Rwanda" is two states.
  const glued = (a: number, b: number): boolean =>
    tokens[b]?.word === '-' && tokens[a]!.end === tokens[b]!.start && isName(a)
  if (before >= 1 && tokens[before]!.end === tokens[hit.first]!.start && glued(before - 1, before)) return true
  if (!doubtful) {
    const earlier = tokens[before - 1]
    if (before < 1 || !touches(before, hit.first) || !isName(before) || !touches(before - 1, before)) return false
    return (
      isName(before - 1) ||
      (earlier!.capital && (world.words.honorifics.has(earlier!.word) || world.posts.has(earlier!.word)))
    )
  }
  if (before >= 0 && touches(before, hit.first) && (isName(before) || world.words.honorifics.has(tokens[before]!.word)))
    return true
  if (before >= 1 && tokens[before]!.word === '.' && tokens[before - 1]!.end - tokens[before - 1]!.start === 1)
    return true
  if (touches(hit.last - 1, hit.last) && isName(hit.last)) return true
  // A sentence's first word that the text prints in lower case elsewhere.
  return lower.has(tokens[hit.first]!.word)
}
