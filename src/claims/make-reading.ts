import { type CompiledRules, matchRules } from '../codebook/match.ts'
import type { Mark as RuleMark } from '../codebook/scene.ts'
import type { Document } from '../document/document.ts'
import { type ClassHit, type ClassIndex, classesAt } from '../language/classes.ts'
import type { Language } from '../language/language.ts'
import { sentencesOf } from '../language/sentences.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import { tookOffice } from '../world/took-office.ts'
import type { World } from '../world/world.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { StateRole } from './decide/roles.ts'
import { findDates, resolveDates } from './find/dates.ts'
import { findGroups } from './find/groups.ts'
import { findMentions, type Mention } from './find/mentions.ts'
import { findMoney } from './find/money.ts'
import { findNumbers } from './find/numbers.ts'
import { findPersons, type Person } from './find/persons.ts'
import { findQuotations } from './find/quotations.ts'
import { findSpeakers } from './find/speakers.ts'
import { type Named, named } from './model/features.ts'
import type { Opinion, Reading, StateMention } from './reading.ts'
import { type Mark, unitsOf } from './units.ts'

/** What reading needs to know beside the document. */
export interface Knowledge {
  readonly language: Language
  readonly world: World
  readonly classes: ClassIndex
  readonly rules: CompiledRules
}

const TAGS = Object.fromEntries(
  [
    'from',
    'to',
    'both',
    'state',
    'nationality',
    'place',
    'institution',
    'region',
    'court',
    'un',
    'igo',
    'ngo',
    'body',
    'outlet',
    'person',
    'people',
    'single',
    'number',
    'none',
    'money',
    'date',
  ].map((name) => [name, named(`@${name}`)]),
) as Record<string, Named>
const KINDS = new Map<string, Named>()
const kindOf = (kind: string): Named => {
  const before = KINDS.get(kind)
  if (before) return before
  const made = named(kind)
  KINDS.set(kind, made)
  return made
}
/** Mentions that stand for a state in an arrangement; courts and bodies are read as what they are. */
const STATE_KINDS: ReadonlySet<string> = new Set(['state', 'demonym', 'capital', 'government', 'institution', 'place'])

/** Runs all finders over a document. */
export function makeReading(document: Document, knowledge: Knowledge): Reading {
  const { language, world } = knowledge
  const { text } = document
  const tokens = tokensOf(text)
  const sentences = sentencesOf(text, tokens, language.sentences)
  const numbers = findNumbers(text, tokens, language)
  const money = findMoney(text, tokens, numbers, language)
  const dates = resolveDates(findDates(text, tokens, language), {
    published: document.published?.edtf ?? null,
    tookOffice: (name, day) => tookOffice(world.leaders, name, day),
    language,
  })
  const mentions = findMentions(text, tokens, world)
  const groups = findGroups(tokens, mentions, world)
  const persons = findPersons(text, tokens, mentions, world)
  const clauses = clausesOf(tokens, sentences, language.clauses, [...dates, ...money, ...mentions, ...persons])
  const speakers = findSpeakers({ text, tokens, sentences, mentions, persons, language })
  const base = {
    document,
    text,
    tokens,
    sentences,
    clauses,
    firstClause: firstClauses(sentences.length, clauses),
    numbers,
    money,
    dates,
    mentions,
    groups,
    persons,
    quotations: findQuotations(text, tokens, sentences),
    speakers,
    states: stateMentions(tokens, mentions, persons, sentences),
    joiners: language.clauses.joiners,
    title: document.title && !text.includes(document.title) ? makeTitle(document.title, knowledge) : null,
  }
  return withMarks(base, knowledge)
}

/** The same reading with the states' parts known: likely senders and receivers are masked as such. */
export function withRoles(reading: Reading, roles: readonly StateRole[]): Reading {
  const tags = new Map(roles.map((role) => [role.state, tagOf(role)]))
  const { unitAt } = reading.line
  const units = [...reading.line.units]
  for (const { state, first } of reading.mentions) {
    const tag = state === null ? undefined : tags.get(state)
    const at = unitAt[first]!
    const unit = units[at]!
    // A mention that lost its place to a longer one is not masked as a state, and stays as it is.
    if (tag && unit.first === first && unit.word === TAGS.state) units[at] = { ...unit, word: tag }
  }
  return { ...reading, line: { units, unitAt } }
}

/** From here on a state is masked by its part. */
const CLEAR = 0.4

function tagOf({ sends, receives }: StateRole): Named {
  if (sends > CLEAR && receives > CLEAR) return TAGS.both!
  return sends > CLEAR ? TAGS.from! : receives > CLEAR ? TAGS.to! : TAGS.state!
}

function withMarks(reading: Omit<Reading, 'line' | 'opinions'>, knowledge: Knowledge): Reading {
  const { tokens } = reading
  const classes: Named[][] = tokens.map(() => [])
  const names = classNames(knowledge.classes)
  const hits = wordClasses(knowledge.classes, tokens)
  for (const hit of hits) classes[hit.first]!.push(names[hit.id]!)
  const marks = marksOf(reading)
  const line = unitsOf(tokens, marks, classes, knowledge.language.stems)
  return { ...reading, line, opinions: opinionsOf(reading, hits, knowledge) }
}

/** Quotation marks do not part words: “open” to is open to. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '«', '»'])

/** Thesaurus classes of a text, found as if its quotation marks were not there. */
function wordClasses(index: ClassIndex, tokens: readonly Token[]): readonly ClassHit[] {
  const places: number[] = []
  for (let i = 0; i < tokens.length; i++) if (!QUOTES.has(tokens[i]!.word)) places.push(i)
  if (places.length === tokens.length) return classesAt(index, tokens)
  const hits = classesAt(
    index,
    places.map((place) => tokens[place]!),
  )
  return hits.map((hit) => ({ ...hit, first: places[hit.first]!, last: places[hit.last - 1]! + 1 }))
}

const namesByIndex = new WeakMap<ClassIndex, readonly Named[]>()
function classNames(index: ClassIndex): readonly Named[] {
  const before = namesByIndex.get(index)
  if (before) return before
  const made = index.names.map(named)
  namesByIndex.set(index, made)
  return made
}

/** Marks in the order in which they win: what is surest and longest first. */
function marksOf({
  money,
  dates,
  mentions,
  persons,
  groups,
  numbers,
}: Omit<Reading, 'line' | 'opinions'>): readonly Mark[] {
  return [
    ...money.map((one) => mark(one, TAGS.money!)),
    ...dates.map((one) => mark(one, TAGS.date!)),
    ...persons.map((one) => mark(one, TAGS.person!)),
    ...mentions.map((one) => mark(one, mentionTag(one))),
    ...groups.map((one) => mark(one, one.singular ? TAGS.single! : TAGS.people!)),
    ...numbers.filter(({ weak }) => !weak).map((one) => mark(one, one.value === 0 ? TAGS.none! : TAGS.number!)),
  ]
}

const mark = ({ first, last }: { readonly first: number; readonly last: number }, tag: Named): Mark => ({
  first,
  last,
  tag,
})

function mentionTag({ kind, state, use }: Mention): Named {
  if (use === 'nationality') return TAGS.nationality!
  if (state !== null && STATE_KINDS.has(kind)) return TAGS.state!
  return TAGS[kind] ?? TAGS.body!
}

/** Words behind a demonym that make it a tongue: "Spanish-speaking". */
const TONGUE: ReadonlySet<string> = new Set(['speaking', 'speakers', 'speaker', 'language'])

/** States, and persons known to speak for one, in the order of the text. */
function stateMentions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  persons: readonly Person[],
  sentences: Reading['sentences'],
): readonly StateMention[] {
  const named = mentions.filter(({ state, kind, last }) => {
    if (state === null || !(STATE_KINDS.has(kind) || kind === 'court')) return false
    const after = tokens[last]?.word === '-' ? tokens[last + 1] : tokens[last]
    return !after || !TONGUE.has(after.word)
  })
  const speaking = persons
    .filter(({ state }) => state !== null)
    .map(({ state, first, last }) => ({ state, first, last, kind: 'person', use: 'government' }))
  const all = [...named, ...speaking].sort((a, b) => a.first - b.first)
  let sentence = 0
  return all.map(({ state, kind, use, first, last }) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.last <= first) sentence++
    return { state: state!, first, last, sentence, kind: kindOf(kind), use: kindOf(use) }
  })
}

function makeTitle(title: string, knowledge: Knowledge): Reading['title'] {
  const { language, world } = knowledge
  const tokens: readonly Token[] = tokensOf(title)
  const last = tokens.length
  if (last === 0) return null
  const sentences = [{ start: 0, end: title.length, first: 0, last, paragraph: 0 }]
  const mentions = findMentions(title, tokens, world)
  const classes: Named[][] = tokens.map(() => [])
  const names = classNames(knowledge.classes)
  for (const hit of wordClasses(knowledge.classes, tokens)) classes[hit.first]!.push(names[hit.id]!)
  const marks = mentions.map((one) => mark(one, mentionTag(one)))
  return {
    line: unitsOf(tokens, marks, classes, language.stems),
    sentences,
    states: stateMentions(tokens, mentions, [], sentences),
  }
}

function firstClauses(sentences: number, clauses: readonly Clause[]): readonly number[] {
  const first = new Array<number>(sentences).fill(-1)
  clauses.forEach(({ sentence }, i) => {
    if (first[sentence] === -1) first[sentence] = i
  })
  return first
}

/** What the codebook's rules say of each sentence. */
function opinionsOf(
  { tokens, sentences, mentions, groups, numbers, money, dates, persons }: Omit<Reading, 'line' | 'opinions'>,
  classes: readonly ClassHit[],
  knowledge: Knowledge,
): readonly (readonly Opinion[])[] {
  const marks: (RuleMark & { readonly state: string | null })[] = []
  const put = (
    tag: string,
    { first, last }: { readonly first: number; readonly last: number },
    state: string | null = null,
  ): void => {
    marks.push({ tag, first, last, state })
  }
  for (const one of mentions)
    if (one.kind === 'court') put('court', one)
    else if (one.use === 'nationality') put('people', one)
    else if (one.state !== null && STATE_KINDS.has(one.kind)) put('state', one, one.state)
    else if (one.kind !== 'region' && one.kind !== 'outlet') put('body', one)
  for (const one of groups) put('people', one)
  for (const one of numbers) if (!one.weak && one.kind === 'cardinal') put('number', one)
  for (const one of money) put('money', one)
  for (const one of dates) put('date', one)
  for (const one of persons) put('official', one)
  marks.sort((a, b) => a.first - b.first)
  const marked = { tokens, classes, mentions: marks }
  return sentences.map(({ first, last }) =>
    matchRules(knowledge.rules, marked, first, last).map((match) => ({
      rule: kindOf(match.rule),
      type: kindOf(match.type),
      modality: match.modality === null ? null : kindOf(match.modality),
      slots: match.slots,
      sender: marks[match.binds.sender ?? -1]?.state ?? null,
      receiver: marks[match.binds.receiver ?? -1]?.state ?? null,
      first: match.first,
      last: match.last,
    })),
  )
}
