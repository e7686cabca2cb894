import type { Language } from '../../../language/language.ts'
import { isEdtf } from '../../../text/edtf.ts'

/** Anchors are what a date can be counted from at one place of a text. */
export interface Anchors {
  /** The day of publication; where only its month is known, that month's last day. */
  readonly published: string | null
  /** Whether the day of publication itself is known. */
  readonly exact: boolean
  /** The last date told, EDTF. */
  readonly mentioned: string | null
  /** The same where it stands in this sentence or the one before. */
  readonly near: string | null
  /** The same where it stands in this very sentence. */
  readonly same: string | null
  /** The date told next in the same sentence: what "two days after" counts from. */
  readonly next: string | null
  /** The last date told with its own year, and whether in this sentence or the one before: undated reports borrow from it. */
  readonly dated: string | null
  readonly datedNear: boolean
  readonly country: string | null
  readonly language: Language | null
}

/** A Resolved is a form's time in view of its anchors. */
export interface Resolved {
  readonly edtf: string | null
  /** The days that it can mean, where they are fewer than the date's: a week of a month. */
  readonly within: string | null
  readonly anchor: 'none' | 'published' | 'mentioned' | 'event'
  readonly known: 'known' | 'implied'
}

export type Lean = 'past' | 'future' | 'unknown'

/** A time that nothing tells. */
export function nothing(anchor: Resolved['anchor'] = 'none'): Resolved {
  return { edtf: null, within: null, anchor, known: 'known' }
}

/** A date counted from an anchor; nothing where there is no such date, as three thousand years ago. */
export function told(edtf: string | null, anchor: Resolved['anchor'], known: Resolved['known'] = 'known'): Resolved {
  return edtf === null || !isEdtf(edtf) ? nothing(anchor) : { edtf, within: null, anchor, known }
}
