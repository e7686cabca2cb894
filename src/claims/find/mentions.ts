import type { Token } from '../../language/tokens.ts'
import type { Name } from '../../world/name.ts'
import { world as theWorld, type World } from '../../world/world.ts'
import { formHits } from './bodies.ts'
import { hitsOf, lexiconOf } from './lexicon.ts'
import { choose, isNamePart, isSupported, lowerWords, type Reading, supportOf } from './senses.ts'
import { roleOf, useOf } from './uses.ts'
import { type Hit, type Mention, spanOf } from './world-mention.ts'

export type { Mention } from './world-mention.ts'

/** How far an institution looks back for its state: "Italy's highest administrative court". */
const REACH_BACK = 4
/** How far ahead: "the Supreme Court of the Republic of …". */
const REACH_AHEAD = 3

/** All mentions of states, places, courts and bodies in a text, in order, without overlap. */
export function findMentions(text: string, tokens: readonly Token[], world: World = theWorld()): readonly Mention[] {
  const known = hitsOf(text, tokens, lexiconOf(world))
  const lower = lowerWords(tokens)
  const hits = formHits(text, tokens, known, world, lower)
  const reading: Reading = { text, tokens, hits, world, lower, support: supportOf(hits, world) }
  const mentions: Mention[] = []
  for (let k = 0; k < hits.length; k++) {
    const hit = hits[k]!
    const chosen = choose(reading, k)
    if (mayBeName(chosen) && isNamePart(reading, hit, chosen.doubtful)) continue
    if (chosen.kind === 'outlet' && chosen.doubtful && !isPrintedIn(reading, hit)) continue
    mentions.push(mentionOf(reading, hit, chosen))
  }
  return withStates(tokens, mentions, world)
}

/** Whether the words beside an ordinary word show that an outlet so called is meant: "told the Sun". */
function isPrintedIn({ tokens, world }: Reading, { first, last }: Hit): boolean {
  const before = tokens[first - 1]?.word ?? ''
  if (tokens[last]?.kind === 'word' && tokens[last].capital) return false
  if (tokens[last]?.word === 'newspaper' || tokens[last]?.word === 'reported') return true
  return world.words.outletCues.has(before === 'the' ? (tokens[first - 2]?.word ?? '') : before)
}

function mayBeName({ kind, doubtful }: Name): boolean {
  return kind === 'place' || (doubtful && kind !== 'institution' && kind !== 'outlet')
}

function mentionOf(reading: Reading, hit: Hit, name: Name): Mention {
  const { tokens } = reading
  const orphan = name.kind === 'institution' && name.state !== null && !isSupported(reading, name)
  const kind = orphan ? 'body' : name.kind
  const state = orphan ? null : name.state
  const role = roleOf(reading, hit, name)
  return {
    ...spanOf(tokens, hit.first, hit.last),
    first: hit.first,
    last: hit.last,
    kind,
    state,
    certain: state !== null,
    name: name.name,
    role,
    use: useOf(reading, hit, name, role),
    class: name.class,
  }
}

/** Gives bodies that are no state's in particular the state that the words around them name, else the one in view. */
function withStates(tokens: readonly Token[], mentions: readonly Mention[], world: World): readonly Mention[] {
  let inView: string | null = null
  return mentions.map((mention, k) => {
    if (mention.class !== 'generic' || mention.certain) {
      if (marksState(mention) && mention.use !== 'nationality') inView = mention.state
      return mention
    }
    const state = namedBefore(tokens, mentions, k, world) ?? namedBehind(tokens, mentions, k, world)
    if (state) {
      inView = state
      return { ...mention, state, certain: true }
    }
    return { ...mention, state: inView }
  })
}

function marksState({ kind, state }: Mention): boolean {
  return (
    state !== null &&
    (kind === 'state' || kind === 'demonym' || kind === 'capital' || kind === 'government' || kind === 'place')
  )
}

function namedBefore(tokens: readonly Token[], mentions: readonly Mention[], k: number, world: World): string | null {
  const { first } = mentions[k]!
  const before = mentions[k - 1]
  if (!before || !marksState(before) || before.last < first - REACH_BACK) return null
  for (let i = before.last; i < first; i++) {
    const { word, kind } = tokens[i]!
    if (word === "'s" || word === '-') continue
    if (kind !== 'word' || world.words.stops.has(word)) return null
  }
  // "Rwanda's court", "the Rwandan court", "a Boston court".
  return before.state
}

function namedBehind(tokens: readonly Token[], mentions: readonly Mention[], k: number, world: World): string | null {
  const { last } = mentions[k]!
  const behind = mentions[k + 1]
  if (!behind || !marksState(behind) || behind.first > last + REACH_AHEAD || behind.role !== 'noun') return null
  if (behind.first === last) return null
  // Law reports and datelines: "High Court, Mbabane."
  if (tokens[last]!.word === ',') {
    const seat = behind.first === last + 1 && (behind.kind === 'capital' || behind.kind === 'place')
    return seat && (tokens[behind.last]?.kind ?? 'mark') === 'mark' && tokens[behind.last]?.word !== "'s"
      ? behind.state
      : null
  }
  for (let i = last; i < behind.first; i++) if (!world.words.seatLinks.has(tokens[i]!.word)) return null
  return behind.state
}
