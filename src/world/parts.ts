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

/** The words by whose form names are told apart. */
export interface Words {
  readonly honorifics: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  /** Words that are capitalised without being names: sentence starts, months, weekdays. */
  readonly common: ReadonlySet<string>
  readonly bodyHeads: ReadonlySet<string>
  readonly bodyLinks: ReadonlySet<string>
  readonly thingHeads: ReadonlySet<string>
  readonly outletHeads: ReadonlySet<string>
  readonly weakOutletHeads: ReadonlySet<string>
  readonly outletStarts: ReadonlySet<string>
  readonly outletCues: ReadonlySet<string>
}
