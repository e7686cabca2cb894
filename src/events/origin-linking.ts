import type { Document } from '../document/document.ts'
import type { Copy } from './copies.ts'
import { daysApart } from './date-range.ts'
import type { OriginRule } from './origin.ts'
import type { Profile } from './profile.ts'
import type { VoiceWords } from './words.ts'

/** What origins are told from. `groups` are the events' profiles, each by publication. */
export interface OriginInput {
  readonly groups: readonly (readonly Profile[])[]
  readonly documents: ReadonlyMap<string, Document>
  readonly voices: VoiceWords
  /** Claim id → the origin that a person named. */
  readonly named: ReadonlyMap<string, string>
  /** Where they are known already; else found among the documents. */
  readonly copies?: readonly Copy[]
}

/** A Link joins two claims as of one origin. */
export type Link = (a: Profile, b: Profile, rule: OriginRule) => void

/** A Linker finds what joins claims by one sort of sign. Linkers only ever join, so their order changes no result. */
export type Linker = (input: OriginInput, link: Link) => void

/** Days between two reports of one interview or statement: a weekly quotes what was said last week. */
const SAME_OCCASION = 7

/** Whether two reports stand close enough in time to tell of one occasion; an unknown date does not part them. */
export function isNear(a: Profile, b: Profile): boolean {
  return a.printed === null || b.printed === null || daysApart(a.printed, b.printed) <= SAME_OCCASION
}

/** The documents that the claims stand in, by id. */
export function textsOf({ groups, documents }: OriginInput): readonly Document[] {
  const told = new Set(groups.flatMap((group) => group.map(({ claim }) => claim.document)))
  return [...told].sort().flatMap((id) => documents.get(id) ?? [])
}
