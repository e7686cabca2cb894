import { fold, tokensOf } from '../language/tokens.ts'
import type { VoiceWords } from './words.ts'

/** A Speaker is a voice made comparable: what sort of voice it is and the words that tell who. */
export interface Speaker {
  readonly kind: 'named' | 'anonymous' | 'government' | 'collective' | 'paper'
  readonly said: string
  /** Telling words, folded and brought to one form, in order. */
  readonly words: readonly string[]
  /** The state that a metonym or a name of a government stands for. */
  readonly state: string | null
}

/** What the world's data says of a name: the state that `Kigali` or `British government` speaks for. */
export type StateOf = (name: string) => string | null

/** A speaker as said, made comparable. */
export function speakerOf(said: string, words: VoiceWords, stateOf: StateOf = () => null): Speaker {
  const folded = tokensOf(said)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ word }) => word)
  const telling = folded.filter((word) => !words.empty.has(word)).map((word) => words.alike.get(word) ?? word)
  const state = stateOf(said)
  const kind = kindOf(folded, words, state)
  return { kind, said, words: telling.length > 0 ? telling : folded, state }
}

function kindOf(folded: readonly string[], words: VoiceWords, state: string | null): Speaker['kind'] {
  const some = (set: ReadonlySet<string>): boolean => folded.some((word) => set.has(word))
  if (folded.some((word) => words.anonymous.has(word)) && !some(words.collective)) {
    return folded.some((word) => words.government.has(word)) && folded.length === 1 ? 'government' : 'anonymous'
  }
  if (folded.length <= 2 && folded.some((word) => words.papers.has(word))) return 'paper'
  if (some(words.collective)) return 'collective'
  if (state !== null || (some(words.government) && folded.length <= 4)) return 'government'
  return 'named'
}

/** Share of the shorter name's words that the longer one must hold for two names of bodies to be one. */
const BODY_SHARE = 0.6

/** Whether two voices are one person or body, as far as their names can tell. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.said === b.said) return true
  if (a.state !== null && b.state !== null) return a.state === b.state && a.kind === b.kind
  if (a.kind !== b.kind) return false
  const shared = a.words.filter((word) => b.words.includes(word))
  if (shared.length === 0) return isShortFor(a, b) || isShortFor(b, a)
  if (a.kind === 'collective' || a.kind === 'government')
    return shared.length === Math.max(a.words.length, b.words.length)
  const short = Math.min(new Set(a.words).size, new Set(b.words).size)
  // "Nduhungirehe" and "Olivier Nduhungirehe": a person's last word decides; a body's words must mostly agree.
  if (short === 1) return a.words.at(-1) === b.words.at(-1)
  return new Set(shared).size >= short * BODY_SHARE
}

/** "UNHCR" and "United Nations High Commissioner for Refugees": a word made of the other's initials. */
function isShortFor(short: Speaker, long: Speaker): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false
  const initials = long.said
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word)[0])
    .join('')
  return short.words[0] === initials
}
