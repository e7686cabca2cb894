/** What a language must supply so that it can be seen who says what. All words are folded as tokens are. */

/** How a saying is meant: plainly, with doubt, as an admission, as a reproach. */
export type Strength =
  | 'said'
  | 'claimed'
  | 'confirmed'
  | 'denied'
  | 'hinted'
  | 'warned'
  | 'criticised'
  | 'promised'
  | 'asked'
  | 'thought'

/**
 * What follows the verb when its subject stands in front: a clause ("said that …"), a hearer and then a clause
 * ("told reporters that …"), a thing blamed or named ("slammed the plan"); `aside` verbs speak only beside a
 * quotation or a colon ("she went on", "he smiled"); `weak` ones often do other work; `phrasal` ones speak only with
 * their particle ("puts it at", "has it that").
 */
export type Frame = 'clause' | 'hearer' | 'object' | 'aside' | 'weak' | 'phrasal'

/** A ReportingVerb is one form of a verb of saying or of attitude. */
export interface ReportingVerb {
  readonly lemma: string
  readonly strength: Strength
  readonly frame: Frame
  readonly form: 'base' | 's' | 'past' | 'ing'
}

/** A SpeakerNoun is the head of a description that can speak: "a lawyer for the men", "the ministry", "a memo". */
export interface SpeakerNoun {
  readonly kind: 'person' | 'body' | 'document' | 'outlet'
  readonly plural: boolean
  /** Whether somebody so called, without a name, speaks on condition of anonymity: "an official", "sources". */
  readonly anonymous: boolean
}

interface Pronoun {
  readonly stands: 'person' | 'people' | 'body'
}

/** The small words of grammar that hold attributions together. */
interface ReportingGrammar {
  /** Opens what is said: "that". */
  readonly that: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** In front of an infinitive. */
  readonly to: ReadonlySet<string>
  /** In front of the agent of a passive. */
  readonly agent: ReadonlySet<string>
  /** Between a document and whoever made it. */
  readonly source: ReadonlySet<string>
  /** Between an office and its field: "Secretary of State". */
  readonly field: ReadonlySet<string>
  /** Links of a body's name that no person's name has. */
  readonly bodyLinks: ReadonlySet<string>
  /** Articles of what was introduced before: "the minister". */
  readonly known: ReadonlySet<string>
  /** In front of a verb that its subject follows: "as did X", "so says X". */
  readonly likewise: ReadonlySet<string>
  /** In front of a gerund that speaks: "by arguing". */
  readonly byDoing: ReadonlySet<string>
  /** Subjects that take a plural verb. */
  readonly manySubjects: ReadonlySet<string>
  /** Particles that lead what a verb says of its object: "puts it at". */
  readonly predicate: ReadonlySet<string>
}

export interface Reporting {
  readonly grammar: ReportingGrammar
  readonly verbs: ReadonlyMap<string, ReportingVerb>
  /** Weak verbs that speak with one of these words close behind them, by lemma: "puts it at", "speaks of". */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>
  /** Words right behind a verb that make it another one, by lemma: "called on", "called off". */
  readonly unsaid: ReadonlyMap<string, ReadonlySet<string>>
  /** Adjectives that speak with "that" behind them: "is adamant that". */
  readonly adjectives: ReadonlyMap<string, Strength>
  /** Prepositions in front of an owner and a noun of saying: "by X's tally", "in her view". */
  readonly frames: ReadonlySet<string>
  /** Nouns of saying whose owner speaks: "X's claim that", "a warning from X", "in X's view". */
  readonly nominals: ReadonlyMap<string, Strength>
  /** Phrases in front of a speaker, token by token, under their first word: "according to", "in the words of". */
  readonly before: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Participles between a document and who merely saw it: "documents seen by this newspaper". */
  readonly viewed: ReadonlySet<string>
  /** Words in front of whom a speaker cites: "citing", "quoting". */
  readonly citing: ReadonlySet<string>
  /** Words that open a sentence with the holder of a view, where a comma follows: "To the opposition leader, …". */
  readonly opening: ReadonlySet<string>
  /** Words in front of a verb that undo its speech: "declined to comment", "did not say". */
  readonly silent: ReadonlySet<string>
  /** Lemmas that are so undone; a denied belief ("does not think") is speech all the same. */
  readonly silenced: ReadonlySet<string>
  /** Words in front of "to" and a verb that is carried out: "went on to say", "hastened to add". */
  readonly leadIns: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, SpeakerNoun>
  /** Words of a post that may stand in front of a name: "Foreign Minister Olivier Nduhungirehe". */
  readonly posts: ReadonlySet<string>
  /** Nouns that open or close the name of a body: "Ministry of …", "… Council". */
  readonly bodies: ReadonlySet<string>
  /** Words that open or close the name of an outlet: "Radio …", "… Times". */
  readonly mastheads: ReadonlySet<string>
  /** What offices are for, capitalised behind "of": "Secretary of State", "Minister of Justice". */
  readonly fields: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Pronouns that own: "his view", "its answer". */
  readonly owners: ReadonlyMap<string, Pronoun>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that may link the parts of one description: "aide to the Commissioner for Refugees". */
  readonly links: ReadonlySet<string>
  /** Numerals that belong to the name of a group: "two diplomats". */
  readonly counts: ReadonlySet<string>
  /** Labels of the one who answers in an interview: "A:". */
  readonly answers: ReadonlySet<string>
  /** Labels of the outlet's own people, who ask and present: "REPORTER:". */
  readonly askers: ReadonlySet<string>
  /** Words that open a sentence by pointing back to the one before: "Such is the stance of …". */
  readonly pointers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Auxiliaries of what is not (yet) so: with them a verb of thinking or asking is no utterance. */
  readonly unreal: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  /** Words between a subject and its verb or behind the verb that change nothing: "later", "also", "Tuesday". */
  readonly fillers: ReadonlySet<string>
  /** Words that no noun phrase runs across, besides all of the above. */
  readonly breakers: ReadonlySet<string>
  /** Capitalised at the head of a sentence without being a name: "meanwhile", "asked". */
  readonly starters: ReadonlySet<string>
}
