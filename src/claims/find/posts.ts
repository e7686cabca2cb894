import type { Token } from '../../language/tokens.ts'
import type { World } from '../../world/world.ts'
import type { Run } from './names.ts'
import type { Mention } from './world-mention.ts'

/** A PostSaid is a post as the report words it, with the state that it belongs to. */
export interface PostSaid {
  readonly said: string
  /** Folded head noun. */
  readonly head: string
  readonly state: string | null
}

interface Found {
  readonly post: PostSaid | null
  readonly body: string | null
}

/** How many tokens a post phrase may have, before the name and behind it. */
const REACH = 12
const BODIES = new Set(['ngo', 'un', 'igo', 'body', 'institution', 'court', 'outlet', 'government'])

/** The post with which a name is introduced: in front ("Foreign Minister X"), behind a comma, or by a body ("X of Amnesty"). */
export function postOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  run: Run,
  world: World,
): Found {
  const before = postBefore(text, tokens, mentions, run, world)
  const behind = postBehind(text, tokens, mentions, run, world)
  return { post: before ?? behind.post, body: behind.body ?? ownerOf(tokens, mentions, run) }
}

/** "Human Rights First's Ann Hill". */
function ownerOf(tokens: readonly Token[], mentions: readonly Mention[], { front }: Run): string | null {
  if (tokens[front - 1]?.word !== "'s") return null
  const owner = mentionAt(mentions, front - 2)
  return owner && BODIES.has(owner.kind) ? owner.name : null
}

function mentionAt(mentions: readonly Mention[], i: number): Mention | undefined {
  let low = 0
  let high = mentions.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const mention = mentions[middle]!
    if (mention.last <= i) low = middle + 1
    else if (mention.first > i) high = middle - 1
    else return mention
  }
  return undefined
}

function isHead(world: World, word: string): boolean {
  return world.posts.has(word) || (word.endsWith('s') && world.posts.has(word.slice(0, -1)))
}

function postBefore(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  run: Run,
  world: World,
): PostSaid | null {
  let end = run.first
  if (end > 0 && (tokens[end - 1]!.word === ',' || tokens[end - 1]!.word === '.')) end--
  const comma = end < run.first && tokens[end]!.word === ','
  const from = Math.max(0, end - REACH)
  let head = -1
  for (let i = end - 1; i >= from; i--) {
    const { word } = tokens[i]!
    if (isHead(world, word)) {
      head = i
      break
    }
    // "A spokesman for the ministry, X": only through a preposition.
    if (!world.words.insidePost.has(word) && !mentionAt(mentions, i) && !world.words.modifiers.has(word)) return null
  }
  if (head < 0) return null
  const plural = !world.posts.has(tokens[head]!.word)
  if (plural && (head < end - 1 || world.posts.get(tokens[head]!.word.slice(0, -1))?.field === 'people')) return null
  // "Lawyers at Leigh Day": without a comma what stands between must be a body or a state.
  if (head < end - 1 && !comma && !mentionAt(mentions, end - 1) && !tokens[end - 1]!.capital) return null
  let first = head
  while (first > from) {
    const { word, kind } = tokens[first - 1]!
    const inside =
      mentionAt(mentions, first - 1) ||
      world.words.modifiers.has(word) ||
      isHead(world, word) ||
      word === "'s" ||
      word === '-'
    const joins =
      word === 'of' || word === 'for' || word === 'and'
        ? mentionAt(mentions, first) || isHead(world, tokens[first]!.word)
        : null
    if (
      inside ||
      (kind === 'word' && joins && word !== 'and' && first - 1 > from && isHead(world, tokens[first - 2]!.word))
    )
      first--
    else break
  }
  while (first < head && (tokens[first]!.word === "'s" || tokens[first]!.word === '-' || isUnder(tokens, first)))
    first++
  while (end > head + 1 && world.words.honorifics.has(tokens[end - 1]!.word) && !world.posts.has(tokens[end - 1]!.word))
    end--
  if (comma && first === head && !world.words.postOpeners.has(tokens[first - 1]?.word ?? '') && !tokens[head]!.capital)
    return null
  return said(text, tokens, mentions, first, end, head, world)
}

/** "Under President X" is a time, "Under Secretary X" a post. */
function isUnder(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.word === 'under' && tokens[i + 1]!.word !== 'secretary'
}

function said(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  end: number,
  head: number,
  world: World,
): PostSaid {
  const word = tokens[head]!.word
  let state: string | null = null
  for (let i = first; i < end; i++) state ??= mentionAt(mentions, i)?.state ?? null
  state ??= ownState(tokens, first, end, world)
  return { said: text.slice(tokens[first]!.start, tokens[end - 1]!.end), head: word, state }
}

/** The state of a post that only one state has: "border czar". */
function ownState(tokens: readonly Token[], first: number, end: number, world: World): string | null {
  for (let i = first; i < end; i++) {
    for (let last = end; last > i; last--) {
      const phrase = tokens.slice(i, last).map(({ word }) => word)
      const post = world.posts.get(phrase.join(' '))
      if (post?.state) return post.state
    }
  }
  return null
}

function postBehind(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  run: Run,
  world: World,
): Found {
  const mark = tokens[run.last]
  if (!mark) return { post: null, body: null }
  if (mark.word === 'of' || mark.word === 'from' || mark.word === 'at' || mark.word === 'for')
    return { post: null, body: bodyNear(mentions, run.last + 1) }
  if (mark.word !== ',' && mark.word !== '(' && mark.word !== '–' && mark.word !== '—')
    return { post: null, body: null }
  const start = run.last + 1
  if (tokens[start]?.word === 'of' || tokens[start]?.word === 'from' || tokens[start]?.word === 'for')
    return { post: null, body: bodyNear(mentions, start + 1) }
  if (tokens[start]?.word === 'who' && !world.words.postOpeners.has(tokens[start + 1]?.word ?? ''))
    return { post: null, body: null }
  let first = start
  while (world.words.postOpeners.has(tokens[first]?.word ?? '')) first++
  let head = -1
  let i = first
  for (; i < start + REACH && i < tokens.length; i++) {
    const { word, kind } = tokens[i]!
    if (isHead(world, word)) head = i
    else if (head < 0 && world.words.noPost.has(word)) break
    else if (head >= 0 && !mentionAt(mentions, i) && !world.words.insidePost.has(word)) break
    else if (kind === 'mark' && word !== '-') break
    else if (word === ',' || word === '.') break
  }
  if (head < 0) return { post: null, body: bodyNear(mentions, first) }
  // "… the Roosevelt Room, President Joe Biden": the post of the next name.
  if (tokens[head + 1]?.capital && !mentionAt(mentions, head + 1)) return { post: null, body: null }
  let last = head + 1
  let body: string | null = null
  for (let j = head + 1; j < i; j++) {
    const mention = mentionAt(mentions, j)
    if (!mention) continue
    if (BODIES.has(mention.kind) && mention.class !== 'lawyers') body ??= mention.name
    last = Math.max(last, mention.last)
  }
  return { post: said(text, tokens, mentions, first, last, head, world), body: body ?? bodyIn(mentions, first, head) }
}

function bodyIn(mentions: readonly Mention[], first: number, last: number): string | null {
  return (
    mentions.find((mention) => mention.first >= first && mention.last <= last && BODIES.has(mention.kind))?.name ?? null
  )
}

function bodyNear(mentions: readonly Mention[], from: number): string | null {
  const near = mentionAt(mentions, from) ?? mentionAt(mentions, from + 1) ?? mentionAt(mentions, from + 2)
  return near && BODIES.has(near.kind) ? near.name : null
}
