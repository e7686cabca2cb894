/** What a language must supply so that voices and credits can be told apart; folded words throughout. */
export interface VoiceWords {
  /** Words of a voice that tell nothing about who it is: articles, posts, forms of address. */
  readonly empty: ReadonlySet<string>
  /** Heads of voices that nobody can name: `anonymous official`, `sources`. */
  readonly anonymous: ReadonlySet<string>
  /** A government as such, whoever speaks for it. */
  readonly government: ReadonlySet<string>
  /** Groups that are many and never one voice: `critics`, `rights groups`. */
  readonly collective: ReadonlySet<string>
  /** Papers that can be an origin: `document`, `email`, `report`. Each word maps to its kind. */
  readonly papers: ReadonlyMap<string, string>
  /** Papers that an outlet says it has seen: those words that hardly mean anything else. */
  readonly seen: ReadonlySet<string>
  /** Words of one meaning under one form, for bodies that outlets name each in their own way. */
  readonly alike: ReadonlyMap<string, string>
  /** Where and how something was said, for the name of an origin. */
  readonly occasions: ReadonlyMap<string, string>
  /** Words by which a speaker limits what he says to what he knows or heard. */
  readonly hedges: ReadonlySet<string>
  /** Types where a lost hedge changes what is claimed. */
  readonly hedgedTypes: ReadonlySet<string>
  /** Words that make a post less than it would be without: `deputy`, `state` minister. */
  readonly lowerPosts: ReadonlySet<string>
  /** Words of posts to which those words do not say less: `secretary of state`. */
  readonly neverLower: ReadonlySet<string>
  /** Fields of ministers: a post that names one is said in full. */
  readonly fullPosts: ReadonlySet<string>
  /** Words behind `of` that open a list of parts: `of which`. */
  readonly parts: ReadonlySet<string>
  readonly totals: TotalWords
}

/** How a language says that a figure is a running total. */
export interface TotalWords {
  /** Hardly anything else is meant: `so far`. */
  readonly soFar: RegExp
  /** A sum, of everything or of one movement: `in all`. */
  readonly inAll: RegExp
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const map = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head = '', words = ''] = line.split(':')
        return words
          .trim()
          .split(/\s+/)
          .map((word) => [word, head.trim()] as const)
      }),
  )

/** English voices. */
export const ENGLISH_VOICES: VoiceWords = {
  empty: set(
    `a an the of for and 's on in at by with from its his her their our to who mr mrs ms dr sir lord lady president prime
     minister ministers foreign secretary state spokesperson spokesman spokeswoman acting deputy senator professor judge
     justice senior former chief director general head member members side staff party affairs - . , ' representative`,
  ),
  anonymous: set(
    'anonymous unnamed unidentified source sources official officials diplomat diplomats aide aides insider',
  ),
  government: set('government governments authorities authority cabinet administration officials state'),
  collective: set(
    `critics campaigners activists groups organisations organizations experts lawyers observers opponents advocates
     opposition lawmakers residents analysts charities personnel`,
  ),
  papers: map(`
    document: document documents paper papers file files record records
    email: email emails e-mail cable cables message
    report: report study audit figures
    memo: memo memorandum note letter text
    judgment: judgment judgement ruling order decision
  `),
  seen: set('document documents papers files email emails e-mail memo memorandum cable cables'),
  alike: map(`
    democrat: democrat democrats democratic
    republican: republican republicans
    committee: committee commission panel
    ministry: ministry department office
    un: un u.n. united-nations
    refugee: refugee refugees
    group: group groups organisation organization
    briton: british britain uk
    government: government governments authorities authority
  `),
  occasions: map(`
    interview: interview interviewed television tv broadcaster broadcast programme program radio viewers
    statement: statement communique release notice announcement
    post: post posted tweet x wrote
    message: message text sms
    parliament: parliament commons lawmakers mps deputies senate
    press conference: reporters conference briefing journalists
    speech: speech address rally
    hearing: hearing court testified
  `),
  hedges: set('knew knows knowledge aware informed reportedly allegedly apparently purportedly understood rumoured'),
  hedgedTypes: set('proposal negotiation agreement refusal suspension termination entry_into_force transfer'),
  lowerPosts: set('deputy state junior assistant vice under undersecretary parliamentary'),
  neverLower: set('secretary prime'),
  fullPosts: set('foreign interior home finance justice defence defense internal prime immigration security'),
  parts: set('which whom them these those'),
  totals: {
    soFar:
      /\b(?:so|thus) far\b|\b(?:to date|until now|up to now)\b|\bbr(?:ing|ings|inging|ought) the (?:total|number|tally)\b/i,
    inAll: /\bin (?:all|total)\b|\ball told\b|\baltogether\b|\btotal of\b/i,
  },
}
