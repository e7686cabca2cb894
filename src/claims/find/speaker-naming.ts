import { fold } from '../../language/tokens.ts'
import { type CandidateInput, type Draft, said } from './speaker-draft.ts'

/** Kinds of mention that speak for a state, and as a body. */
const STATE_KINDS = new Set(['state', 'capital', 'government', 'demonym'])
const BODY_KINDS = new Set(['institution', 'court', 'un', 'igo', 'ngo', 'body'])

/** Persons and bodies that others found override what capitals alone suggest. */
export function adoptKnown(drafts: Draft[], input: CandidateInput): void {
  const at = new Map(drafts.map((draft) => [draft.first * 65536 + draft.last, draft]))
  const over = new Map<number, Draft[]>()
  for (const draft of drafts) cover(over, draft)
  const add = (draft: Draft): void => {
    drafts.push(draft)
    cover(over, draft)
  }
  const dropped = new Set<Draft>()
  /** The first draft that holds these tokens and fits. */
  const holding = (first: number, last: number, fits: (draft: Draft) => boolean): Draft | undefined =>
    over.get(first)?.find((draft) => draft.last >= last && !dropped.has(draft) && fits(draft))
  for (const mention of input.mentions) {
    const kind = STATE_KINDS.has(mention.kind) ? 'state' : BODY_KINDS.has(mention.kind) ? 'body' : null
    if (!kind) continue
    // An adjective ("American") is no speaker of its own.
    if (mention.kind === 'demonym' || mention.role === 'adjective') {
      const lone = holding(
        mention.first,
        mention.last,
        ({ first, last }) => first === mention.first && last === mention.last,
      )
      if (lone?.kind === 'body') dropped.add(lone)
      continue
    }
    const held = at.get(mention.first * 65536 + mention.last)
    if (held) {
      held.state = mention.state
      // A noun that says what somebody is ("the spokesman", "officials") tells more than the kind of mention.
      if (held.kind === 'person' || held.kind === 'body') held.kind = kind
      continue
    }
    if (holding(mention.first, mention.last, () => true)) continue
    const { first, last, state } = mention
    add({ first, last, name: said(input, first, last), kind, post: null, state, head: null, plural: false })
  }
  const { determiners } = input.reporting
  for (const { first: from, last, canonical, name, post, state } of input.persons) {
    let first = from
    while (first < last - 1 && determiners.has(input.tokens[first]!.word)) first++
    const head = post ? fold(post.slice(post.lastIndexOf(' ') + 1)) : null
    const draft: Draft = { first, last, name: canonical || name, kind: 'person', post, state, head, plural: false }
    const held = holding(
      first,
      last,
      (one) => one.kind === 'person' || (one.kind === 'description' && !one.plural && one.last === last),
    )
    if (!held) add(draft)
    else
      Object.assign(held, {
        ...draft,
        first: held.first,
        last: held.last,
        post: post ?? held.post,
        head: head ?? held.head,
      })
  }
  if (dropped.size === 0) return
  let kept = 0
  for (const draft of drafts) if (!dropped.has(draft)) drafts[kept++] = draft
  drafts.length = kept
}

/** Notes a draft at each of its tokens: a text may have as many drafts as sentences, and each mention asks for its own. */
function cover(over: Map<number, Draft[]>, draft: Draft): void {
  for (let i = draft.first; i < draft.last; i++) {
    const here = over.get(i)
    if (here) here.push(draft)
    else over.set(i, [draft])
  }
}

/** "spokeswoman Yolande Makolo" and "its prime minister, Roosevelt Skerrit," are one candidate each. */
export function joinPostsToNames(drafts: readonly Draft[], { tokens }: CandidateInput): Draft[] {
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
export function nameAgain(drafts: readonly Draft[], { tokens, reporting: { nouns, grammar } }: CandidateInput): void {
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
      grammar.known.has(tokens[draft.first - 1]?.word ?? '')
    ) {
      draft.name = byBody.get(draft.head)!.name
    } else if (draft.kind === 'description' && !draft.plural && draft.head && draft.last - draft.first === 1) {
      const before = tokens[draft.first - 1]?.word
      const known = byHead.get(draft.head)
      if (known && before !== undefined && grammar.known.has(before))
        Object.assign(draft, { name: known.name, kind: 'person', post: known.post })
    }
  }
}
