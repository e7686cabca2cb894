import type { Token } from '../../language/tokens.ts'
import { world as theWorld, type World } from '../../world/world.ts'
import type { Mention as Stretch } from './mention.ts'
import { type Mention, spanOf } from './world-mention.ts'

/** A Group says: "here persons are spoken of who may have been moved". */
export interface Group extends Stretch {
  /** `migrant`, `prisoner`, `person`, `national` or `batch`; `number` for "the eight". */
  readonly class: string
  /** In the singular: "migrant". */
  readonly noun: string
  /** ISO codes of the nationalities said with it. */
  readonly nationalities: readonly string[]
  readonly singular: boolean
  /** "Its own nationals", "fellow citizens". */
  readonly own: boolean
}

/** The longest noun for a group has this many tokens: "unaccompanied third-country nationals". */
const LONGEST_NOUN = 4
/** Words between a nationality and the noun: "Venezuelan and Cuban male migrants". */
const REACH = 4

/** Groups of persons in a text, in order. */
export function findGroups(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  world: World = theWorld(),
): readonly Group[] {
  const groups: Group[] = []
  const owner = new Map<number, Mention>()
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) owner.set(i, mention)
  const firsts = firstsOf(world)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const mention = owner.get(i)
    if (
      mention?.first === i &&
      mention.kind === 'demonym' &&
      (mention.role === 'person' || mention.role === 'persons')
    ) {
      groups.push(demonymGroup(tokens, mention, world))
      i = mention.last - 1
      continue
    }
    if (token.word === 'the' && world.words.numbers.has(tokens[i + 1]?.word ?? '')) {
      const next = tokens[i + 2]
      if (!next || (next.kind === 'mark' && next.word !== '-') || world.words.numberEnds.has(next.word)) {
        groups.push({
          ...spanOf(tokens, i, i + 2),
          first: i,
          last: i + 2,
          class: 'number',
          noun: '',
          nationalities: [],
          singular: false,
          own: false,
        })
        i++
        continue
      }
    }
    if (!firsts.has(token.word)) continue
    const last = nounEnd(tokens, i, world)
    if (!last || isElse(tokens, owner, world, i, last)) continue
    const found = world.groups.get(phraseOf(tokens, i, last))!
    const named = [
      ...nationalitiesBefore(tokens, owner, i, world),
      ...(world.words.movedFrom.has(found.noun) ? [] : nationalitiesBehind(tokens, owner, last, world)),
    ]
    const first = named.length > 0 ? leftmost(owner, i) : i
    groups.push({
      ...spanOf(tokens, first, last),
      first,
      last,
      class: found.class,
      noun: found.noun,
      nationalities: [...new Set(named)],
      singular: found.singular,
      own: world.words.own.has(tokens[i - 1]?.word ?? ''),
    })
    i = last - 1
  }
  return groups
}

/** Words that are a verb or go on to another noun: "suspects that", "a refugee lawyer", "the National Audit Office". */
function isElse(
  tokens: readonly Token[],
  owner: ReadonlyMap<number, Mention>,
  world: World,
  first: number,
  last: number,
): boolean {
  const mention = owner.get(first)
  if (
    mention &&
    mention.class !== 'sources' &&
    mention.class !== 'lawyers' &&
    mention.last - mention.first > last - first
  )
    return true
  const { word } = tokens[last - 1]!
  const next = tokens[last]
  if (next && (word === 'suspects' || word === 'guests') && next.word === 'that') return true
  const found = world.groups.get(phraseOf(tokens, first, last))!
  if (!found.singular || !next || next.kind !== 'word') return false
  if (found.class === 'national') {
    const before = tokens[first - 1]
    return world.words.numberEnds.has(next.word) ||
      owner.get(first - 1)?.kind === 'demonym' ||
      before?.word === 'foreign'
      ? world.posts.has(next.word)
      : true
  }
  if (!NEVER_FRONT.has(found.noun) && !next.capital && !goesOn(next.word, world)) return true
  const behind = owner.get(last)
  return (
    world.posts.has(next.word) ||
    (world.groups.has(next.word) && next.word !== 'people') ||
    (behind !== undefined && (behind.kind === 'body' || behind.kind === 'institution'))
  )
}

/** Nouns that do not stand in front of other nouns, as in "a refugee camp". */
const NEVER_FRONT = new Set([
  'man',
  'woman',
  'person',
  'boy',
  'girl',
  'individual',
  'asylum seeker',
  'third-country national',
])

function goesOn(word: string, { words }: World): boolean {
  return words.numberEnds.has(word) || words.nounEnds.has(word) || words.acting.has(word) || /(?:ed|ing|ly)$/.test(word)
}

const built = new WeakMap<World, ReadonlySet<string>>()

function firstsOf(world: World): ReadonlySet<string> {
  let firsts = built.get(world)
  if (!firsts) {
    firsts = new Set([...world.groups.keys()].map((noun) => noun.split(/[ -]/)[0]!))
    built.set(world, firsts)
  }
  return firsts
}

function phraseOf(tokens: readonly Token[], first: number, last: number): string {
  let phrase = ''
  for (let i = first; i < last; i++) {
    if (i > first && tokens[i]!.start > tokens[i - 1]!.end) phrase += ' '
    phrase += tokens[i]!.word
  }
  return phrase
}

function nounEnd(tokens: readonly Token[], first: number, world: World): number | null {
  for (let last = Math.min(tokens.length, first + LONGEST_NOUN); last > first; last--)
    if (world.groups.has(phraseOf(tokens, first, last))) return last
  return null
}

function demonymGroup(
  tokens: readonly Token[],
  { start, end, first, last, state, role }: Mention,
  world: World,
): Group {
  return {
    start,
    end,
    first,
    last,
    class: 'national',
    noun: '',
    nationalities: state ? [state] : [],
    singular: role === 'person' && world.words.ones.has(tokens[first - 1]?.word ?? ''),
    own: false,
  }
}

function nationalitiesBefore(
  tokens: readonly Token[],
  owner: ReadonlyMap<number, Mention>,
  first: number,
  world: World,
): readonly string[] {
  const states: string[] = []
  let gap = 0
  for (let i = first - 1; i >= 0 && gap <= REACH; ) {
    const mention = owner.get(i)
    if (mention?.kind === 'demonym' && mention.role !== 'persons') {
      if (mention.state) states.unshift(mention.state)
      i = mention.first - 1
      gap = 0
    } else if (world.words.joints.has(tokens[i]!.word)) {
      i--
      gap++
    } else break
  }
  return states
}

function leftmost(owner: ReadonlyMap<number, Mention>, first: number): number {
  let left = first
  for (let i = first - 1; i >= Math.max(0, first - REACH - 1); i--)
    if (owner.get(i)?.kind === 'demonym') left = owner.get(i)!.first
  return left
}

function nationalitiesBehind(
  tokens: readonly Token[],
  owner: ReadonlyMap<number, Mention>,
  last: number,
  world: World,
): readonly string[] {
  if (!world.words.origin.has(tokens[last]?.word ?? '')) return []
  const states: string[] = []
  for (let i = last + 1; i < tokens.length; ) {
    const mention = owner.get(i)
    if (mention && (mention.kind === 'state' || mention.kind === 'place') && mention.state) {
      states.push(mention.state)
      i = mention.last
    } else if (
      mention?.kind === 'demonym' &&
      mention.role !== 'persons' &&
      tokens[mention.last]?.word === 'nationality'
    ) {
      if (mention.state) states.push(mention.state)
      i = mention.last
    } else if (
      tokens[i]!.word === ',' ||
      tokens[i]!.word === 'and' ||
      tokens[i]!.word === 'the' ||
      tokens[i]!.word === 'or'
    )
      i++
    else break
  }
  return states
}
