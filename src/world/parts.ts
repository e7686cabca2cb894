import type { Name } from './name.ts'

/** A State by its ISO 3166-1 code (`XK` and `EU` too), as it is called first. */
export interface State {
  readonly code: string
  readonly name: string
  /** The adjective, "Rwandan". */
  readonly demonym: string
  readonly capital: string
}

/** A Rival is a second sense of a name, and the folded words beside it that show that sense. */
export interface Rival {
  readonly name: Name
  readonly cues: ReadonlySet<string>
}

/** A Post is the head noun of a post phrase; `state` is whose post it is when nothing else says so. */
export interface Post {
  readonly field: string
  readonly state: string | null
}

/** A Leader headed a state or its government in those years. */
export interface Leader {
  readonly state: string
  readonly name: string
  /** As the press calls them: "Biden", "von der Leyen". */
  readonly short: string
  readonly years: string
}

/** A Group is a noun for persons, in one of its two numbers. */
export interface Group {
  readonly class: string
  readonly noun: string
  readonly singular: boolean
}

/** The lists of small words that a language supplies. */
export type WordList =
  | 'honorifics'
  | 'particles'
  | 'modifiers'
  | 'fields'
  | 'insidePost'
  | 'postOpeners'
  | 'noPost'
  | 'surnames'
  | 'suffixes'
  | 'generations'
  | 'benchLetters'
  | 'peers'
  | 'speech'
  | 'common'
  | 'bodyHeads'
  | 'bodyLinks'
  | 'owners'
  | 'called'
  | 'thingHeads'
  | 'outletHeads'
  | 'weakOutletHeads'
  | 'outletStarts'
  | 'outletCues'
  | 'strongOutletCues'
  | 'within'
  | 'dealing'
  | 'acting'
  | 'governing'
  | 'passive'
  | 'nounEnds'
  | 'stops'
  | 'seatLinks'
  | 'ones'
  | 'numbers'
  | 'numberEnds'
  | 'joints'
  | 'origin'
  | 'movedFrom'
  | 'own'

export type Words = Readonly<Record<WordList, ReadonlySet<string>>>
