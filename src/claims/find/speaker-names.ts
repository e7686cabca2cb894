import type { Reporting } from '../../language/reporting.ts'
import type { Token } from '../../language/tokens.ts'
import { type CandidateInput, type Draft, type Run, said } from './speaker-draft.ts'

/** Runs of capitalised words with the particles that link them: "Ministry of Foreign Affairs", "José Raúl Mulino". */
export function nameRuns({ tokens, sentences, reporting }: CandidateInput): readonly Run[] {
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

function runEnd(tokens: readonly Token[], from: number, { particles, bodies, posts, grammar }: Reporting): number {
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
    const worded = grammar.bodyLinks.has(link)
    if (worded && !bodied && !(grammar.of.has(link) && (posted || end - from === 1))) return end
    end = next + 1
  }
}

/** A run as a person behind a post, as a post, or as a body. */
export function nameDraft(run: Run, input: CandidateInput): Draft {
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
  // "Radio Norte", "Accra Daily Post".
  if (reporting.mastheads.has(tail) || reporting.mastheads.has(tokens[first]!.word)) {
    if (last - first > 1) return { ...base, kind: 'outlet' }
  }
  let behind = -1
  for (let i = first; i < last - 1 && !reporting.bodies.has(tail); i++) {
    if (!reporting.posts.has(tokens[i]!.word)) continue
    let next = i + 1
    if (tokens[next]!.word === '.') next++
    // "Secretary of State Marco Rubio": the fields of an office are no part of a name.
    if (reporting.grammar.field.has(tokens[next]!.word)) {
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
