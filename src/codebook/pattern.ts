import type { ClassIndex } from '../language/classes.ts'
import { tokensOf } from '../language/tokens.ts'

/** A Pattern is a rule's wording, read: steps to be found one after the other inside a sentence. */
export interface Pattern {
  readonly steps: readonly Step[]
}

/** A Step is one thing to be found, and how far behind the last one it may stand. */
interface Step {
  /** Tokens that may be skipped in front of it. */
  readonly gap: number
  readonly optional: boolean
  /** Any of these. */
  readonly any: readonly Atom[]
}

export type Atom =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly id: number }
  | { readonly kind: 'mention'; readonly tag: string; readonly bind: string | null }

/** What a mention in a pattern may be called, and the tag that it asks for. */
const MENTIONS: Readonly<Record<string, string>> = {
  state: 'state',
  sender: 'state',
  receiver: 'state',
  people: 'people',
  number: 'number',
  money: 'money',
  court: 'court',
  date: 'date',
  official: 'official',
}

/** Tokens that a gap may span: `..` stays in the phrase, `...` in the sentence. */
const GAPS: Readonly<Record<string, number>> = { '..': 4, '...': 12 }

/** A PatternFault says why a pattern cannot be read. */
export class PatternFault extends Error {
  override name = 'PatternFault'
}

/** Nothing that the tokenizer would part or fold. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const PART = /\.{2,}|\([^()]*\)\??|<[^<>]*>\??|\[[^[\]]*\]\??|[^\s()<>[\]]+/g

/** Reads a pattern: `[receiver] .. <agree> (to|that) .. <move-receive> ... [people]`. */
export function readPattern(source: string, { ids }: Pick<ClassIndex, 'ids'>): Pattern {
  const steps: Step[] = []
  let gap = 0
  let end = 0
  for (const match of source.matchAll(PART)) {
    if (source.slice(end, match.index).trim() !== '')
      throw new PatternFault(`“${source.slice(end, match.index).trim()}” is no part of a pattern`)
    end = match.index + match[0].length
    const part = match[0]
    if (part.startsWith('..')) {
      const length = GAPS[part]
      if (length === undefined)
        throw new PatternFault(`“${part}” is no gap: write .. (up to 4 words) or ... (up to 12)`)
      gap = length
      continue
    }
    const optional = part.length > 1 && part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    const any = body.startsWith('(') ? alternatives(body.slice(1, -1), ids) : [atomOf(body, ids)]
    steps.push({ gap, optional, any })
    gap = 0
  }
  if (source.slice(end).trim() !== '') throw new PatternFault(`“${source.slice(end).trim()}” is no part of a pattern`)
  if (gap > 0) throw new PatternFault('a pattern does not end in a gap')
  if (steps.every((step) => step.optional))
    throw new PatternFault('a pattern needs at least one step that is not optional')
  if (steps[0]?.optional || (steps[0]?.gap ?? 0) > 0)
    throw new PatternFault('a pattern begins with a step that must be there')
  return { steps }
}

function alternatives(body: string, ids: ReadonlyMap<string, number>): readonly Atom[] {
  const parts = body.split('|').map((part) => part.trim())
  if (parts.some((part) => part === '')) throw new PatternFault(`“(${body})” has an empty alternative`)
  return parts.map((part) => atomOf(part, ids))
}

function atomOf(part: string, ids: ReadonlyMap<string, number>): Atom {
  if (part.startsWith('<')) {
    const name = part.slice(1, -1)
    const id = ids.get(name)
    if (id === undefined) throw new PatternFault(`no thesaurus class is called “${name}”`)
    return { kind: 'class', id }
  }
  if (part.startsWith('[')) {
    const name = part.slice(1, -1)
    const tag = MENTIONS[name]
    if (!tag) throw new PatternFault(`“[${name}]” is no mention: use ${Object.keys(MENTIONS).join(', ')}`)
    return { kind: 'mention', tag, bind: name === tag ? null : name }
  }
  const words = PLAIN.test(part) ? part.split(' ') : tokensOf(part).map((token) => token.word)
  if (words.length === 0 || /[()<>[\]]/.test(part)) throw new PatternFault(`“${part}” cannot be read`)
  return { kind: 'words', words }
}
