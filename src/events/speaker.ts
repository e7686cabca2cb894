import { fold, tokensOf } from '../language/tokens.ts'
import type { StateOf } from './state-of.ts'
import type { VoiceWords } from './words.ts'

/** A Speaker is a voice made comparable: what sort of voice it is and the words that tell who. */
export interface Speaker {
  readonly kind: 'named' | 'anonymous' | 'government' | 'collective' | 'paper'
  readonly said: string
  /** Telling words, folded and brought to one form, in order. */
  readonly words: readonly string[]
  /** The state that it speaks for, where its name alone tells. */
  readonly state: string | null
}

/** A speaker as said, made comparable. */
export function speakerOf(said: string, words: VoiceWords, stateOf: StateOf): Speaker {
  const folded = tokensOf(said).flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word]))
  const telling = folded.filter((word) => !words.empty.has(word)).map((word) => words.alike.get(word) ?? word)
  const voice = stateOf(said)
  const kind = kindOf(folded, telling, words, voice?.government === true)
  return { kind, said, words: telling.length > 0 ? telling : folded, state: voice?.state ?? null }
}

function kindOf(
  folded: readonly string[],
  telling: readonly string[],
  words: VoiceWords,
  atLarge: boolean,
): Speaker['kind'] {
  if (folded.some((word) => words.collective.has(word))) return 'collective'
  const only = (set: { has(word: string): boolean }): boolean =>
    telling.length > 0 && telling.every((word) => set.has(word))
  if (only(words.papers)) return 'paper'
  if (folded.some((word) => words.anonymous.has(word))) return 'anonymous'
  // "the government", "a member of the government"; "Rwandan government", "Kigali".
  if (only(words.government)) return 'government'
  return atLarge && telling.length <= AT_LARGE_WORDS ? 'government' : 'named'
}

/** "Kigali", "Rwandan government": more words than that describe a body or a person of the state. */
const AT_LARGE_WORDS = 2

/** Share of the shorter name's words that the longer one must hold for two names of bodies to be one. */
const BODY_SHARE = 0.6

/** Whether two voices are one person or body, as far as their names can tell. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.said === b.said) return true
  if (a.kind !== b.kind || statesPart(a, b)) return false
  if (a.kind === 'government' && a.state !== null) return a.state === b.state
  const shared = new Set(a.words.filter((word) => b.words.includes(word))).size
  if (shared === 0) return isShortFor(a, b) || isShortFor(b, a)
  const [short, long] = [new Set(a.words).size, new Set(b.words).size].sort((m, n) => m - n) as [number, number]
  if (a.kind !== 'named') return shared === long
  // "Nduhungirehe" and "Olivier Nduhungirehe": a person's last word decides; a body's words must mostly agree.
  return short === 1 ? a.words.at(-1) === b.words.at(-1) : shared >= short * BODY_SHARE
}

/** Whether two voices are known to speak for two states. */
export function statesPart(a: Speaker, b: Speaker): boolean {
  return a.state !== null && b.state !== null && a.state !== b.state
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
