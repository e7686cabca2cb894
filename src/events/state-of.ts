import { findMentions } from '../claims/find/mentions.ts'
import { tokensOf } from '../language/tokens.ts'
import type { NameKind } from '../world/name.ts'
import { world } from '../world/world.ts'

/** A StateVoice says which state a name speaks for, and whether as its government at large. */
interface StateVoice {
  readonly state: string
  readonly government: boolean
}

/** What is known of names: the state that `Kigali` or `British government` speaks for. */
export type StateOf = (name: string) => StateVoice | null

const AT_LARGE: ReadonlySet<NameKind> = new Set(['state', 'demonym', 'capital', 'government'])
const OF_STATE: ReadonlySet<NameKind> = new Set([...AT_LARGE, 'institution'])

const known = new Map<string, StateVoice | null>()

/** The state that a name speaks for, by the world's data. */
export const stateInWorld: StateOf = (name) => {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const mentions = findMentions(name, tokensOf(name), world())
  const found = mentions.find(({ kind, state, certain }) => state !== null && certain && OF_STATE.has(kind))
  const voice = found?.state ? { state: found.state, government: AT_LARGE.has(found.kind) } : null
  known.set(name, voice)
  return voice
}
