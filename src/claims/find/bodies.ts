import type { Token } from '../../language/tokens.ts'
import type { Name } from '../../world/name.ts'
import type { World } from '../../world/world.ts'
import type { Hit } from './world-mention.ts'

/** A name of more words than this is more likely a headline. */
const LONGEST = 9
/** Hits that a longer name by form may swallow: "Rwanda Bar Association". */
const LOOSE = new Set(['state', 'demonym', 'capital', 'place', 'region', 'body', 'institution', 'court'])

/** Adds bodies and outlets that no table lists but whose names have the form of one: "the Gambier Refugee Council". */
export function formHits(
  text: string,
  tokens: readonly Token[],
  known: readonly Hit[],
  world: World,
  lower: ReadonlySet<string>,
): readonly Hit[] {
  const owner = new Array<Hit | undefined>(tokens.length)
  for (const hit of known) for (let i = hit.first; i < hit.last; i++) owner[i] = hit
  const { bodyHeads, outletHeads, weakOutletHeads, outletStarts, common, bodyLinks } = world.words

  const free = (i: number): boolean => {
    const name = owner[i]?.names[0]
    return (
      !name ||
      name.doubtful ||
      (LOOSE.has(name.kind) && !(name.kind === 'institution' && name.state !== null && !name.doubtful))
    )
  }
  const isName = (i: number): boolean => {
    const token = tokens[i]
    return token !== undefined && token.kind === 'word' && token.capital && free(i)
  }
  const touches = (i: number): boolean => i > 0 && tokens[i]!.start - tokens[i - 1]!.end <= 1
  const starts = (i: number): boolean =>
    i === 0 || !touches(i) || /[.!?:“"”\n]/.test(text[tokens[i]!.start - 1] ?? '') || isEnd(tokens[i - 1]!)

  const found: Hit[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue
    // One run of capitals with its small links.
    let first = i
    let last = i + 1
    while (last < tokens.length && last - first < LONGEST) {
      if (!touches(last)) break
      if (isName(last)) last++
      else if (
        tokens[last]!.word === '-' &&
        tokens[last]!.start === tokens[last - 1]!.end &&
        isName(last + 1) &&
        tokens[last + 1]!.start === tokens[last]!.end
      )
        last += 2
      else if (isOwner(last) && !hasHead(first, last) && isName(last + 1)) last += 2
      else if (bodyHeads.has(tokens[last - 1]!.word) || isLinked(first, last)) {
        const skip = bodyLinks.has(tokens[last]!.word) || tokens[last]!.word === 'and' ? 1 : 0
        const article = skip && tokens[last]!.word !== 'and' && tokens[last + 1]?.word === 'the' ? 1 : 0
        if (skip && isName(last + skip + article)) last += skip + article + 1
        else break
      } else break
    }
    i = last - 1
    while (first < last - 1 && starts(first) && (common.has(tokens[first]!.word) || lower.has(tokens[first]!.word)))
      first++
    while (first < last - 1 && isIntroduction(tokens[first]!.word)) first++
    while (last > first + 1 && common.has(tokens[last - 1]!.word)) last--
    if (last - first < 2 && (owner[first] || !isLoneBody(text, tokens, first, world))) continue
    const kind =
      last - first < 2 ? 'body' : (kindOf(first, last) ?? (isThing(tokens, last) && !owner[last - 1] ? 'body' : null))
    if (!kind) continue
    const whole = owner[first]
    if (whole && whole.first <= first && whole.last >= last) continue
    if (kind === 'body' && coveredBeside(first, last)) continue
    const said = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    const name: Name = { said, kind, state: null, name: said, form: 'noun', class: 'form', doubtful: false }
    found.push({ first, last, names: [name] })
  }
  if (found.length === 0) return known
  const taken = new Set<number>()
  for (const { first, last } of found) for (let i = first; i < last; i++) taken.add(i)
  const swallowed = ({ first, last }: Hit): boolean => {
    for (let i = first; i < last; i++) if (taken.has(i)) return true
    return false
  }
  return [...known.filter((hit) => !swallowed(hit)), ...found].sort((a, b) => a.first - b.first)

  /** An article, or a post in front of the body: "Minister of", "The Senator Law Centre". */
  function isIntroduction(word: string): boolean {
    const field = world.posts.get(word)?.field
    return word === 'the' || (field !== undefined && field !== 'people' && !bodyHeads.has(word))
  }
  /** "People's Party": an owner inside a name; behind a whole name it begins what is owned. */
  function isOwner(i: number): boolean {
    return world.words.owners.has(tokens[i - 1]!.word) && (tokens[i]!.word === "'s" || tokens[i]!.word === "'")
  }
  function hasHead(first: number, last: number): boolean {
    for (let j = first; j < last; j++)
      if (bodyHeads.has(tokens[j]!.word) && !world.words.owners.has(tokens[j]!.word)) return true
    return false
  }
  /** Behind a head and a link the name goes on: "Committee on Migration and Asylum". */
  function isLinked(first: number, last: number): boolean {
    if (tokens[last]!.word !== 'and' && (!bodyLinks.has(tokens[last]!.word) || tokens[last + 1]?.word === 'the'))
      return false
    for (let j = first; j < last - 1; j++)
      if (bodyHeads.has(tokens[j]!.word) && bodyLinks.has(tokens[j + 1]!.word)) return true
    return false
  }
  /** Nothing but a state and a listed body ("US Embassy"): the table knows better. */
  function coveredBeside(first: number, last: number): boolean {
    for (let j = first; j < last; j++)
      if ((!owner[j] || owner[j]!.names[0]!.kind === 'body') && tokens[j]!.kind === 'word' && tokens[j]!.capital)
        return false
    return true
  }
  function kindOf(first: number, last: number): 'body' | 'outlet' | null {
    const end = tokens[last - 1]!.word
    if (outletStarts.has(tokens[first]!.word) || (outletHeads.has(end) && !weakOutletHeads.has(end))) return 'outlet'
    if (weakOutletHeads.has(end) && hasCue(first, last)) return 'outlet'
    if (bodyHeads.has(end)) return 'body'
    if (bodyHeads.has(tokens[first]!.word) && owner[last - 1]?.names[0]?.kind === 'state') return 'body'
    for (let j = first; j < last - 1; j++)
      if (
        bodyHeads.has(tokens[j]!.word) &&
        (bodyLinks.has(tokens[j + 1]!.word) || owner[last - 1]?.names[0]?.kind === 'state')
      )
        return 'body'
    return null
  }
  function hasCue(first: number, last: number): boolean {
    const before = tokens[first - 1]?.word ?? ''
    const earlier = tokens[first - 2]?.word ?? ''
    const next = tokens[last]?.word ?? ''
    if (
      before === 'told' ||
      (before === 'the' && world.words.strongOutletCues.has(earlier)) ||
      world.words.strongOutletCues.has(before)
    )
      return true
    return next === 'reported' || next === 'reports' || next === "'s"
  }
}

/** "Dignitas Nord, which treats victims", "Conaie, an alliance of". */
function isThing(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.word === ',' && tokens[last + 1]?.word === 'which'
}

/** How far behind a name its noun may stand: "Pudemo, the outlawed opposition movement". */
const APPOSITION = 6

/** A name of one word that its own form, or a noun beside it, shows to be a body's. */
function isLoneBody(text: string, tokens: readonly Token[], i: number, world: World): boolean {
  const token = tokens[i]!
  const word = text.slice(token.start, token.end)
  if (word.length > 4 && CAMEL.test(word) && !SCOTTISH.test(word) && tokens[i + 1]?.word !== '-') return true
  if (ACRONYM.test(word) && isQuiet(text, tokens, i)) return !isElse(token.word, world)
  const before = tokens[i - 1]
  if (before && !before.capital && world.words.called.has(before.word)) return !world.words.common.has(token.word)
  if (tokens[i + 1]?.word !== ',') return false
  const article = tokens[i + 2]?.word
  if (article !== 'a' && article !== 'an' && article !== 'the')
    return article === 'which' && !world.words.common.has(token.word)
  for (let j = i + 3; j < i + 3 + APPOSITION && j < tokens.length; j++) {
    if (world.words.called.has(tokens[j]!.word)) return !world.words.common.has(token.word)
    if (tokens[j]!.kind !== 'word' || tokens[j]!.word === 'of' || tokens[j]!.word === 'for') return false
  }
  return false
}

/** Whether small letters stand on both sides, so that capitals are an acronym's and no headline's. */
function isQuiet(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before?.kind !== 'word' || before.capital || text[tokens[i]!.start - 1] !== ' ') return false
  return next !== undefined && (next.kind === 'word' ? !next.capital : next.word === ',' || next.word === "'s")
}

function isElse(word: string, { words, posts }: World): boolean {
  return words.common.has(word) || words.thingHeads.has(word) || words.honorifics.has(word) || posts.has(word)
}

const ACRONYM = /^\p{Lu}{3,6}$/u
const CAMEL = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{Ll}/u
const SCOTTISH = /^(?:Mc|Mac|De|Di|Le|La|Fitz|Van)\p{Lu}/u

function isEnd(token: Token): boolean {
  return (
    token.word === '.' ||
    token.word === '!' ||
    token.word === '?' ||
    token.word === ':' ||
    token.word === '"' ||
    token.word === '“'
  )
}
