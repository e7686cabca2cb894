import type { Token } from '../../language/tokens.ts'
import { world as theWorld, type World } from '../../world/world.ts'
import type { Mention as Stretch } from './mention.ts'
import { nameRuns, type Run } from './names.ts'
import { type PostSaid, postOf } from './posts.ts'
import { lowerWords } from './senses.ts'
import { type Mention, spanOf } from './world-mention.ts'

/** A Person says: "here stands this person, introduced with that post". The span holds the name, without the post. */
export interface Person extends Stretch {
  readonly kind: 'person'
  /** As said here. */
  readonly said: string
  /** The full name that the report gives, or the only one. */
  readonly name: string
  readonly canonical: string
  readonly post: string | null
  readonly state: string | null
  /** Whether the post's words give the state; false where it is the state in view. */
  readonly certain: boolean
  /** The body that the person speaks for. */
  readonly body: string | null
  /** Whether the report introduced the person before: "Nduhungirehe", "the minister". */
  readonly later: boolean
  /** What bears out that it is a person. */
  readonly evidence: 'post' | 'honorific' | 'verb' | 'form' | 'known'
}

interface Known {
  readonly name: string
  post: PostSaid | null
  body: string | null
  /** The state in view where a post of a state's was said without one. */
  near: string | null
  seen: boolean
}

/** The persons of a text as the report introduces them, in order, and where it speaks of them again. */
export function findPersons(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  world: World = theWorld(),
): readonly Person[] {
  const lower = lowerWords(tokens)
  const runs = nameRuns(text, tokens, mentions, world, lower)
  const persons: Person[] = []
  const full = new Map<string, Known>()
  const surnames = new Map<string, Known>()
  const parts = new Map<string, Known>()
  const said = (first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  const inView = statesInView(mentions)
  const posts = runs.map((run) => postOf(text, tokens, mentions, run, world))

  // Full names first: a headline may give the surname before the text gives the whole name.
  runs.forEach((run, k) => {
    const post = posts[k]!
    if (run.words.length < 2 || isThing(tokens, run.last)) return
    if (!post.post && !run.honorific && isNoName(text, tokens, run, lower)) return
    const name = said(run.first, run.last)
    const known = full.get(name) ?? { name, post: null, body: null, near: null, seen: false }
    known.post ??= post.post
    known.body ??= post.body
    known.near ??= world.leaders.find((leader) => leader.name === name)?.state ?? null
    full.set(name, known)
    surnames.set(run.words.at(-1)!, known)
    for (const word of run.words) if (word.length > 2 && !parts.has(word)) parts.set(word, known)
  })
  runs.forEach((run, k) => {
    const post = posts[k]!
    if (isThing(tokens, run.last) && !post.post) return
    const name = said(run.first, run.last)
    const single = run.words.length === 1
    const word = run.words.at(-1)!
    let known = single ? (surnames.get(word) ?? parts.get(word)) : full.get(name)
    let evidence: Person['evidence'] = post.post ? 'post' : run.honorific ? 'honorific' : 'form'
    if (!known) {
      const field = world.posts.get(post.post?.head ?? '')?.field ?? 'government'
      const leader = field === 'government' && !run.honorific ? leaderOf(word, mentions, world) : null
      const speaks =
        world.words.speech.has(tokens[run.last]?.word ?? '') ||
        world.words.speech.has(tokens[run.first - 1]?.word ?? '')
      if (leader) {
        known = {
          name: leader.name,
          post: {
            said: post.post?.said ?? '',
            head: post.post?.head ?? 'president',
            state: post.post?.state ?? leader.state,
          },
          body: null,
          near: null,
          seen: false,
        }
        evidence = 'known'
      } else if (evidence === 'form' && !isIntroduced(tokens, run.last) && (!speaks || isOpening(text, tokens, run)))
        return
      else if (evidence === 'form' && !single && isNoName(text, tokens, run, lower)) return
      else {
        known = { name, post: post.post, body: post.body, near: null, seen: false }
        if (evidence === 'form') evidence = 'verb'
      }
      surnames.set(word, known)
    }
    known.post ??= post.post
    known.body ??= post.body
    if (known.post && !known.post.state && OF_STATES.has(world.posts.get(known.post.head)?.field ?? ''))
      known.near ??= inView(run.first)
    persons.push({
      ...spanOf(tokens, run.first, run.last),
      first: run.first,
      last: run.last,
      kind: 'person',
      said: name,
      name: known.name,
      canonical: known.name,
      post: known.post?.said || null,
      state: known.post?.state ?? known.near,
      certain: known.post?.state != null,
      body: known.body,
      later: known.seen,
      evidence,
    })
    known.seen = true
  })
  return withAnaphors(text, tokens, persons, world)
}

/** "Jamal, who …", "Afewerki, an Eritrean", "Mulugeta, thirty-one". */
function isIntroduced(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (tokens[last]?.word !== ',' || !next) return false
  return (
    next.word === 'who' ||
    next.word === 'a' ||
    next.word === 'an' ||
    next.word === 'aged' ||
    (next.kind === 'number' && next.end - next.start === 2)
  )
}

/** Whether a lone word opens a sentence, where any word has its capital. */
function isOpening(text: string, tokens: readonly Token[], { first, words }: Run): boolean {
  if (words.length > 1) return false
  const before = tokens[first - 1]
  return !before || before.kind === 'mark' || text.slice(before.end, tokens[first]!.start).includes('\n')
}

/** Words in capitals throughout, or words that the text prints in lower case elsewhere: "CONTINUE READING", "Price Ceiling". */
function isNoName(
  text: string,
  tokens: readonly Token[],
  { first, last, words }: Run,
  lower: ReadonlySet<string>,
): boolean {
  const said = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return said === said.toUpperCase() || words.some((word) => lower.has(word))
}

/** "Dignitas Nord, which treats victims": no person. */
function isThing(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.word === ',' && tokens[last + 1]?.word === 'which'
}

/** Fields whose posts are a state's. */
const OF_STATES = new Set(['government', 'parliament'])

/** Gives for a place the state that the text names most, the one that last acted before it once more; of two the first. */
function statesInView(mentions: readonly Mention[]): (before: number) => string | null {
  const counts = new Map<string, number>()
  const acting: { readonly first: number; readonly state: string }[] = []
  for (const { first, certain, state, use, kind } of mentions) {
    if (!certain || !state || use === 'nationality' || kind === 'court') continue
    counts.set(state, (counts.get(state) ?? 0) + 1)
    if (use === 'government' || kind === 'institution') acting.push({ first, state })
  }
  return (before) => {
    const last = counts.size < 2 ? undefined : acting.findLast(({ first }) => first < before)?.state
    let most: string | null = null
    let votes = 0
    for (const [state, count] of counts) {
      const own = state === last ? count + 1 : count
      if (own > votes) [most, votes] = [state, own]
    }
    return most
  }
}

function leaderOf(
  word: string,
  mentions: readonly Mention[],
  world: World,
): { readonly name: string; readonly state: string } | null {
  let best: { readonly name: string; readonly state: string } | null = null
  let most = 0
  for (const leader of world.leaders) {
    if (leader.short.toLowerCase() !== word) continue
    const named = mentions.filter(({ state, certain }) => certain && state === leader.state).length
    if (named > most) {
      best = leader
      most = named
    }
  }
  return best
}

/** "The minister", where a person with that post came before. */
function withAnaphors(
  text: string,
  tokens: readonly Token[],
  persons: readonly Person[],
  world: World,
): readonly Person[] {
  const all = [...persons]
  let k = 0
  // Word of a post → the last person who was said to hold it.
  const holders = new Map<string, Person>()
  for (let i = 0; i < tokens.length - 1; i++) {
    for (; k < persons.length && persons[k]!.first <= i; k++)
      for (const word of persons[k]!.post?.toLowerCase().split(/\W+/) ?? []) holders.set(word, persons[k]!)
    if (tokens[i]!.word !== 'the' || holders.size === 0) continue
    let last = i + 1
    while (last < i + 3 && world.words.modifiers.has(tokens[last]?.word ?? '') && !world.posts.has(tokens[last]!.word))
      last++
    const head = tokens[last]
    if (
      tokens[i - 1]?.word === 'in' ||
      !head ||
      !world.posts.has(head.word) ||
      world.posts.get(head.word)!.field === 'people'
    )
      continue
    const next = tokens[last + 1]
    if (
      next &&
      (next.word === 'of' || next.word === 'for' || next.word === "'s" || (next.capital && next.kind === 'word'))
    )
      continue
    const meant = holders.get(head.word)
    if (!meant || (persons[k]?.first ?? Number.POSITIVE_INFINITY) <= last + 2) continue
    all.push({
      ...meant,
      ...spanOf(tokens, i, last + 1),
      first: i,
      last: last + 1,
      said: text.slice(tokens[i]!.start, head.end),
      later: true,
    })
  }
  return all.sort((a, b) => a.first - b.first)
}
