import type { Reporting, SpeakerNoun } from '../../language/reporting.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './mention.ts'

export type SpeakerKind = 'person' | 'body' | 'state' | 'anonymous' | 'document' | 'outlet' | 'description'

/** A SpeakerCandidate says: "here stands somebody or something that could say so". */
export interface SpeakerCandidate extends Mention {
  /** As a reader would give it: the person without the post, the whole name for a surname, `document`, `anonymous official`. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly post: string | null
  readonly state: string | null
  /** Folded noun that carries the description; null for a bare name. */
  readonly head: string | null
  readonly plural: boolean
  /** Which pronoun could point here: "he", "they", "it"; a thing (a document) never stands for people. */
  readonly stands: 'person' | 'people' | 'body' | 'thing'
}

/** What speakers ask of a state, body or place that somebody else found. */
export interface KnownMention extends Mention {
  readonly kind: string
  readonly state: string | null
  readonly name?: string | null
  /** `adjective` where it only qualifies a noun: "American officials". */
  readonly role?: string
}

/** What speakers ask of a person that somebody else found. */
export interface KnownPerson extends Mention {
  readonly name: string
  readonly canonical: string
  readonly post: string | null
  readonly state: string | null
}

export interface CandidateInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly KnownMention[]
  readonly persons: readonly KnownPerson[]
  readonly reporting: Reporting
}

interface Draft {
  first: number
  last: number
  name: string
  kind: SpeakerKind
  post: string | null
  state: string | null
  head: string | null
  plural: boolean
}

/** Words that a description keeps in front of its noun, and behind a preposition. */
const LONGEST_FRONT = 6
const LONGEST_TAIL = 8
/** A surname alone points to the last person so called. */
const STATE_KINDS = new Set(['state', 'capital', 'government', 'demonym'])
const BODY_KINDS = new Set(['institution', 'court', 'un', 'igo', 'ngo', 'body'])

/** Everything in a report that could be a speaker, in order of place; of two that overlap the longer first. */
export function findCandidates(input: CandidateInput): readonly SpeakerCandidate[] {
  const drafts: Draft[] = []
  const names = nameRuns(input)
  const nameEndingAt = new Map(names.map((run) => [run.last, run]))
  for (const run of names) drafts.push(nameDraft(run, input))
  for (const draft of descriptions(input, names, nameEndingAt)) drafts.push(draft)
  adoptKnown(drafts, input)
  drafts.sort((a, b) => a.first - b.first || b.last - a.last)
  const merged = joinPostsToNames(drafts, input)
  nameAgain(merged, input)
  return merged.map((draft) => ({
    ...draft,
    stands: standsOf(draft, input.reporting),
    start: input.tokens[draft.first]!.start,
    end: input.tokens[draft.last - 1]!.end,
  }))
}

function standsOf({ kind, plural, head }: Draft, { nouns }: Reporting): SpeakerCandidate['stands'] {
  if (kind === 'document') return 'thing'
  if (kind === 'person') return 'person'
  if (plural) return 'people'
  if (kind === 'body' || kind === 'state' || kind === 'outlet') return 'body'
  return nouns.get(head ?? '')?.kind === 'body' ? 'body' : 'person'
}

interface Run {
  readonly first: number
  readonly last: number
}

/** Runs of capitalised words with the particles that link them: "Ministry of Foreign Affairs", "José Raúl Mulino". */
function nameRuns({ tokens, sentences, reporting }: CandidateInput): readonly Run[] {
  const heads = new Set(sentences.map(({ first, last }) => firstWord(tokens, first, last)))
  const inner = new Set<string>()
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.capital && !heads.has(i)) inner.add(tokens[i]!.word)
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital) continue
    let first = i
    let last = runEnd(tokens, i, reporting)
    while (
      first < last &&
      (heads.has(first) || first > i || tokens[first - 1]?.kind === 'mark') &&
      reporting.starters.has(tokens[first]!.word)
    )
      first++
    while (
      first < last &&
      (reporting.determiners.has(tokens[first]!.word) || reporting.pronouns.has(tokens[first]!.word))
    )
      first++
    while (last > first && !tokens[last - 1]!.capital && tokens[last - 1]!.kind === 'mark') last--
    if (first >= last || !tokens[first]!.capital) continue
    // "On Monday", "in July 2025": days and months carry capitals and never speak.
    if (
      last - first === 1 &&
      (reporting.fillers.has(tokens[first]!.word) || reporting.breakers.has(tokens[first]!.word))
    )
      continue
    const lone = last - first === 1 && heads.has(first)
    const word = tokens[first]!.word
    const next = tokens[last]?.word ?? ''
    if (
      lone &&
      !inner.has(word) &&
      !reporting.verbs.has(next) &&
      next !== ':' &&
      next !== "'s" &&
      next !== ',' &&
      !reporting.auxiliaries.has(next)
    ) {
      i = last - 1
      continue
    }
    if (lone && reporting.nouns.has(word)) {
      i = last - 1
      continue
    }
    runs.push({ first, last })
    i = last - 1
  }
  return runs
}

function firstWord(tokens: readonly Token[], first: number, last: number): number {
  let i = first
  while (i < last - 1 && tokens[i]!.kind === 'mark') i++
  return i
}

const LINKS_OF_BODIES = new Set(['and', 'on', 'for', 'the', 'of'])

function runEnd(tokens: readonly Token[], from: number, { particles, bodies, posts }: Reporting): number {
  let posted = posts.has(tokens[from]!.word)
  let end = from + 1
  let bodied = bodies.has(tokens[from]!.word)
  for (;;) {
    let next = end
    const joined = (i: number): boolean => tokens[i]?.start === tokens[i - 1]!.end
    const token = tokens[next]
    if (!token) return end
    if (token.capital) {
      if (bodies.has(token.word)) bodied = true
      if (posts.has(token.word)) posted = true
      end = next + 1
      continue
    }
    if (
      (token.word === '-' || token.word === "'" || token.word === '’' || token.word === '–') &&
      joined(next) &&
      joined(next + 1) &&
      tokens[next + 1]?.kind === 'word'
    ) {
      end = next + 2
      continue
    }
    if (
      token.word === '.' &&
      joined(next) &&
      tokens[next + 1]?.capital &&
      tokens[end - 1]!.end - tokens[end - 1]!.start <= 2
    ) {
      end = next + 2
      continue
    }
    while (next < end + 3 && tokens[next] && particles.has(tokens[next]!.word) && !tokens[next]!.capital) next++
    if (next === end || !tokens[next]?.capital) return end
    // "of" links the name of an office or a body; behind a person's name it only says where from.
    const link = tokens[end]!.word
    const worded = LINKS_OF_BODIES.has(link)
    if (worded && !bodied && !(link === 'of' && (posted || end - from === 1))) return end
    end = next + 1
  }
}

function said({ text, tokens }: CandidateInput, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ')
}

/** A run as a person behind a post, as a post, or as a body. */
function nameDraft(run: Run, input: CandidateInput): Draft {
  const { tokens, reporting } = input
  const { first, last } = run
  const base: Draft = {
    first,
    last,
    name: said(input, first, last),
    kind: 'body',
    post: null,
    state: null,
    head: null,
    plural: false,
  }
  const tail = tokens[last - 1]!.word
  const headNoun = reporting.nouns.get(tail)
  const bodied = hasWord(tokens, first, last, reporting.bodies)
  let behind = -1
  for (let i = first; i < last - 1; i++) {
    if (!reporting.posts.has(tokens[i]!.word)) continue
    let next = i + 1
    if (tokens[next]!.word === '.') next++
    // "Secretary of State Marco Rubio": the fields of an office are no part of a name.
    if (tokens[next]!.word === 'of' || tokens[next]!.word === 'for') {
      next++
      while (
        next < last &&
        (!tokens[next]!.capital || reporting.bodies.has(tokens[next]!.word) || reporting.fields.has(tokens[next]!.word))
      )
        next++
    }
    if (next < last && tokens[next]!.capital && !reporting.nouns.has(tail) && !reporting.fields.has(tokens[next]!.word))
      behind = next
  }
  if (behind > first) {
    return {
      ...base,
      name: said(input, behind, last),
      kind: 'person',
      post: said(input, first, behind),
      head: tokens[behind - 1]!.word,
    }
  }
  if (headNoun || reporting.posts.has(tail) || reporting.posts.has(tokens[first]!.word)) {
    const head = headNoun || reporting.posts.has(tail) ? tail : tokens[first]!.word
    const kind =
      headNoun?.kind === 'document' || headNoun?.kind === 'outlet'
        ? 'body'
        : headNoun?.kind === 'body'
          ? 'body'
          : 'description'
    return { ...base, kind: bodied && kind === 'body' ? 'body' : kind, head, plural: headNoun?.plural ?? false }
  }
  if (!bodied && last - first >= 2) return { ...base, kind: 'person' }
  // "Ministry of Information": later "the Ministry".
  return reporting.nouns.get(tokens[first]!.word)?.kind === 'body' ? { ...base, head: tokens[first]!.word } : base
}

function hasWord(tokens: readonly Token[], first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]!.word)) return true
  return false
}

/** Noun phrases whose head can speak: "a senior lawyer for the men", "the island's foreign ministry", "sources in Kigali". */
function descriptions(
  input: CandidateInput,
  names: readonly Run[],
  nameEndingAt: ReadonlyMap<number, Run>,
): readonly Draft[] {
  const { tokens, sentences, reporting } = input
  const found: Draft[] = []
  const named = new Set<number>()
  for (const { first, last } of names) for (let i = first; i < last; i++) named.add(i)
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      const noun = token.kind === 'word' ? reporting.nouns.get(token.word) : undefined
      if (!noun || named.has(i)) continue
      if (token.capital && i > sentence.first && !isHeadOfSentence(tokens, i, sentence.first, reporting)) continue
      const next = tokens[i + 1]
      if (
        next &&
        next.start <= token.end + 1 &&
        next.kind === 'word' &&
        !next.capital &&
        reporting.nouns.has(next.word) &&
        i + 1 < sentence.last
      )
        continue
      if (next?.word === '-' && next.start === token.end) continue
      const first = frontOf(i, sentence.first, input, nameEndingAt)
      const last = tailOf(i, sentence.last, input)
      found.push(descriptionDraft(first, i, last, noun, input))
    }
  }
  return found
}

function isHeadOfSentence(tokens: readonly Token[], i: number, first: number, { determiners }: Reporting): boolean {
  for (let k = first; k < i; k++) if (tokens[k]!.kind !== 'mark' && !determiners.has(tokens[k]!.word)) return false
  return true
}

function frontOf(
  head: number,
  floor: number,
  { tokens, reporting }: CandidateInput,
  nameEndingAt: ReadonlyMap<number, Run>,
): number {
  let first = head
  while (first > floor && head - first < LONGEST_FRONT) {
    const before = tokens[first - 1]!
    if (
      before.word === "'s" ||
      ((before.word === "'" || before.word === '’') && first - 2 >= floor && before.start === tokens[first - 2]!.end)
    ) {
      const owner = nameEndingAt.get(first - 1)
      if (owner && owner.first >= floor) return owner.first
      if (first - 2 < floor || tokens[first - 2]!.kind !== 'word') break
      first -= 2
      continue
    }
    if (before.word === '-' && before.end === tokens[first]!.start && first - 2 >= floor) {
      first -= 2
      continue
    }
    if (before.kind !== 'word' || stops(before, reporting)) break
    const verb = reporting.verbs.get(before.word)
    if (verb && verb.form !== 'ing' && verb.frame !== 'weak') break
    if (before.word.endsWith('ly') && !before.capital) break
    const name = nameEndingAt.get(first)
    first = name && name.first >= floor ? name.first : first - 1
  }
  return first
}

function stops(token: Token, r: Reporting): boolean {
  const { word } = token
  if (
    token.capital &&
    !r.determiners.has(word) &&
    !r.prepositions.has(word) &&
    !r.joiners.has(word) &&
    !r.starters.has(word)
  )
    return false
  return (
    r.determiners.has(word) ||
    r.prepositions.has(word) ||
    r.joiners.has(word) ||
    r.auxiliaries.has(word) ||
    r.relatives.has(word) ||
    r.breakers.has(word) ||
    r.pronouns.has(word) ||
    r.negations.has(word) ||
    (r.starters.has(word) && token.capital) ||
    r.fillers.has(word)
  )
}

/** Behind the head: "of", "for", "to" and the noun phrase that they govern. */
function tailOf(head: number, ceiling: number, { tokens, reporting }: CandidateInput): number {
  let last = head + 1
  let i = last
  while (i < ceiling && i - head < LONGEST_TAIL) {
    if (!reporting.links.has(tokens[i]!.word)) break
    let k = i + 1
    while (k < ceiling && (reporting.determiners.has(tokens[k]!.word) || tokens[k]!.kind === 'number')) k++
    let end = k
    while (end < ceiling && end - head < LONGEST_TAIL) {
      const token = tokens[end]!
      if (token.word === '-' || token.word === "'s") {
        end++
        continue
      }
      if (token.kind !== 'word' || stops(token, reporting)) break
      const verb = reporting.verbs.get(token.word)
      if (verb && verb.form !== 'ing' && !token.capital && end > k) break
      if (verb && verb.frame !== 'weak' && verb.form === 'past') break
      end++
    }
    if (end === k) break
    last = end
    i = end
  }
  return last
}

function descriptionDraft(first: number, head: number, last: number, noun: SpeakerNoun, input: CandidateInput): Draft {
  const word = input.tokens[head]!.word
  const before = input.tokens[first - 1]
  if (noun.plural && before && (before.kind === 'number' || input.reporting.counts.has(before.word))) first--
  const draft: Draft = {
    first,
    last,
    name: said(input, first, last),
    kind: 'description',
    post: null,
    state: null,
    head: word,
    plural: noun.plural,
  }
  if (noun.kind === 'document') return { ...draft, kind: 'document', name: 'document' }
  if (noun.kind === 'outlet') return { ...draft, kind: 'outlet' }
  if (noun.anonymous) return { ...draft, kind: 'anonymous', name: 'anonymous official' }
  return draft
}

/** Persons and bodies that others found override what capitals alone suggest. */
function adoptKnown(drafts: Draft[], input: CandidateInput): void {
  const at = new Map(drafts.map((draft) => [draft.first * 65536 + draft.last, draft]))
  for (const mention of input.mentions) {
    const kind = STATE_KINDS.has(mention.kind) ? 'state' : BODY_KINDS.has(mention.kind) ? 'body' : null
    if (!kind) continue
    // An adjective ("American") is no speaker of its own.
    if (mention.kind === 'demonym' || mention.role === 'adjective') {
      const lone = drafts.findIndex((draft) => draft.first === mention.first && draft.last === mention.last)
      if (lone >= 0 && drafts[lone]!.kind === 'body') drafts.splice(lone, 1)
      continue
    }
    const held = at.get(mention.first * 65536 + mention.last)
    if (held) {
      held.kind = kind
      held.state = mention.state
    } else {
      drafts.push({
        first: mention.first,
        last: mention.last,
        name: said(input, mention.first, mention.last),
        kind,
        post: null,
        state: mention.state,
        head: null,
        plural: false,
      })
    }
  }
  for (const { first: from, last, canonical, name, post, state } of input.persons) {
    let first = from
    while (first < last - 1 && input.reporting.determiners.has(input.tokens[first]!.word)) first++
    const draft: Draft = {
      first,
      last,
      name: canonical || name,
      kind: 'person',
      post,
      state,
      head: null,
      plural: false,
    }
    const held = drafts.find(
      (one) =>
        one.first <= first &&
        one.last >= last &&
        (one.kind === 'person' || (one.kind === 'description' && !one.plural && one.last === last)),
    )
    if (held) Object.assign(held, { name: draft.name, kind: 'person', post: post ?? held.post, state })
    else drafts.push(draft)
  }
}

/** "spokeswoman Yolande Makolo" and "its prime minister, Roosevelt Skerrit," are one candidate each. */
function joinPostsToNames(drafts: readonly Draft[], { tokens }: CandidateInput): Draft[] {
  const byFirst = new Map<number, Draft>()
  for (const draft of drafts) if (draft.kind === 'person' && !byFirst.has(draft.first)) byFirst.set(draft.first, draft)
  for (const draft of drafts) {
    if (draft.kind !== 'description' || draft.plural) continue
    const beside = byFirst.get(draft.last)
    if (beside && beside !== draft) {
      beside.post ??= draft.name
      beside.head ??= draft.head
      Object.assign(draft, { last: beside.last, name: beside.name, kind: 'person', post: beside.post })
      continue
    }
    const opener = tokens[draft.last]?.word
    const behind = opener === ',' || opener === '(' ? byFirst.get(draft.last + 1) : undefined
    const mark = behind && tokens[behind.last]?.word
    if (behind && (mark === ',' || mark === '.' || mark === ')' || mark === ';')) {
      behind.post ??= draft.name
      behind.head ??= draft.head
      Object.assign(draft, { name: behind.name, kind: 'person', post: behind.post })
    }
  }
  // "Sipho Gumedze, counsel for the men,": the description behind a name says what the person is.
  const persons = drafts.filter(({ kind }) => kind === 'person')
  for (const person of persons) {
    if (tokens[person.last]?.word !== ',') continue
    const behind = drafts.find(
      (draft) =>
        draft.kind === 'description' &&
        !draft.plural &&
        draft.first >= person.last + 1 &&
        draft.first <= person.last + 2,
    )
    if (!behind) continue
    person.post ??= behind.name
    person.head ??= behind.head
    Object.assign(behind, { name: person.name, kind: 'person', post: person.post })
  }
  return [...drafts]
}

/** Surnames get the whole name; "the minister" gets the name of the one introduced with that post. */
function nameAgain(drafts: readonly Draft[], { tokens, reporting: { nouns } }: CandidateInput): void {
  const bySurname = new Map<string, Draft>()
  for (const draft of drafts) {
    if (draft.kind === 'person' && draft.name.includes(' ')) {
      const surname = tokens[draft.last - 1]!.word
      if (draft.last - draft.first > 1 && !bySurname.has(surname)) bySurname.set(surname, draft)
    }
  }
  const byBody = new Map<string, Draft>()
  const byHead = new Map<string, Draft>()
  for (const draft of drafts) {
    if (!draft.name.includes(' ') && (draft.kind === 'person' || draft.kind === 'body') && draft.head === null) {
      const whole = bySurname.get(tokens[draft.last - 1]!.word)
      if (whole) Object.assign(draft, { name: whole.name, kind: 'person', post: whole.post, head: whole.head })
    } else if (draft.kind === 'person' && !draft.name.includes(' ')) {
      const whole = bySurname.get(tokens[draft.last - 1]!.word)
      if (whole) draft.name = whole.name
    }
    if (draft.kind === 'person') {
      if (draft.head) byHead.set(draft.head, draft)
    } else if (draft.head && draft.last - draft.first > 1 && nouns.get(draft.head)?.kind === 'body')
      byBody.set(draft.head, draft)
    else if (
      draft.head &&
      draft.last - draft.first === 1 &&
      byBody.has(draft.head) &&
      tokens[draft.first - 1]?.word === 'the'
    ) {
      draft.name = byBody.get(draft.head)!.name
    } else if (draft.kind === 'description' && !draft.plural && draft.head && draft.last - draft.first === 1) {
      const before = tokens[draft.first - 1]?.word
      const known = byHead.get(draft.head)
      if (known && (before === 'the' || before === 'that' || before === 'this'))
        Object.assign(draft, { name: known.name, kind: 'person', post: known.post })
    }
  }
}
