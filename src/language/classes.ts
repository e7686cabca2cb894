import { fold, type Token } from './tokens.ts'

/** A ClassHit says: "tokens `first` to `last` (exclusive) are words of this class". */
export interface ClassHit {
  readonly class: string
  /** The class as a number, for tables. */
  readonly id: number
  readonly first: number
  readonly last: number
}

/** A ClassIndex finds the thesaurus classes of a text, by first token. */
export interface ClassIndex {
  /** Class names; the place is the `id`. */
  readonly names: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  /** By first word. A start is made into a tree when a text first has its word: most words of a thesaurus never come. */
  readonly starts: ReadonlyMap<string, Start>
}

interface Start {
  tree: Node | null
  /** Class and entry, class and entry …, until the tree is made. */
  readonly entries: (number | string)[]
}

interface Node {
  next: Map<string, Node> | null
  /** Continuations behind `~`, a gap of some tokens. */
  afterGap: Map<string, Node> | null
  /** Classes that end here. */
  classes: number[] | null
}

/** Tokens that `~` may span: "take *some of the men that it had refused* in" is as far as English stretches it. */
const GAP = 5
const STOPS = new Set(['.', '!', '?', ';', ':'])

/** Entries of each class → an index. An entry is words; `~` stands for up to five words in between. */
export function compileClasses(thesaurus: Readonly<Record<string, readonly string[]>>): ClassIndex {
  const names = Object.keys(thesaurus)
  const starts = new Map<string, Start>()
  names.forEach((name, id) => {
    for (const entry of thesaurus[name]!) {
      const word = firstWord(entry)
      if (word === undefined) continue
      const start = starts.get(word)
      if (start) start.entries.push(id, entry)
      else starts.set(word, { tree: null, entries: [id, entry] })
    }
  })
  return { names, ids: new Map(names.map((name, id) => [name, id])), starts }
}

/** What an entry begins with; a gap in front of all words is none. */
function firstWord(entry: string): string | undefined {
  let end = 0
  while (isSmallLetter(entry.charCodeAt(end))) end++
  if (end > 0 && (end === entry.length || entry[end] === ' ')) return entry.slice(0, end)
  return entryTokens(entry).find((word) => word !== '~')
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function treeOf(start: Start): Node {
  if (start.tree) return start.tree
  const tree: Node = { next: null, afterGap: null, classes: null }
  for (let i = 0; i < start.entries.length; i += 2) {
    const id = start.entries[i] as number
    const node = enter(tree, entryTokens(start.entries[i + 1] as string))
    if (!node.classes) node.classes = [id]
    else if (node.classes.at(-1) !== id) node.classes.push(id)
  }
  start.tree = tree
  start.entries.length = 0
  return tree
}

/** The node at which an entry ends, made where it is missing; its first word has led to `start`. */
function enter(start: Node, words: readonly string[]): Node {
  let node: Node | null = null
  let gap = false
  for (const word of words) {
    if (word === '~') {
      gap = true
      continue
    }
    node = node ? after(node, word, gap) : start
    gap = false
  }
  return node ?? start
}

function after(node: Node, word: string, gap: boolean): Node {
  const level = below(node, gap)
  const known = level.get(word)
  if (known) return known
  const made: Node = { next: null, afterGap: null, classes: null }
  level.set(word, made)
  return made
}

function below(node: Node, gap: boolean): Map<string, Node> {
  if (gap) {
    node.afterGap ??= new Map()
    return node.afterGap
  }
  node.next ??= new Map()
  return node.next
}

/** All classes found in a text, ordered by first token; overlapping ones too, since a word has several senses. */
export function classesAt(index: ClassIndex, tokens: readonly Token[]): readonly ClassHit[] {
  const hits: ClassHit[] = []
  for (let first = 0; first < tokens.length; first++) {
    const start = index.starts.get(tokens[first]!.word)
    if (start) follow(treeOf(start), index, tokens, first, first + 1, hits)
  }
  return hits
}

function follow(
  node: Node,
  index: ClassIndex,
  tokens: readonly Token[],
  first: number,
  at: number,
  hits: ClassHit[],
): void {
  if (node.classes) for (const id of node.classes) hits.push({ class: index.names[id]!, id, first, last: at })
  if (node.next && at < tokens.length) {
    const next = node.next.get(tokens[at]!.word)
    if (next) follow(next, index, tokens, first, at + 1, hits)
  }
  if (!node.afterGap) return
  for (let i = at; i <= at + GAP && i < tokens.length; i++) {
    const { word } = tokens[i]!
    const next = node.afterGap.get(word)
    if (next) {
      follow(next, index, tokens, first, i + 1, hits)
      return
    }
    if (STOPS.has(word)) return
  }
}

const PLAIN = /^[a-z ~]+$/
const PARTS =
  /~|\p{L}\.(?:\p{L}\.)+|\d+(?:[.,]\d+)*|'s\b|n't\b|'(?:re|ve|ll|d|m)\b|\p{L}+?(?=n't\b)|\p{L}+|[^\s\p{L}\d]/gu

/** An entry's words as the tokenizer parts and folds them: "third-country" is three, "government's" two. */
function entryTokens(entry: string): readonly string[] {
  return PLAIN.test(entry) ? entry.split(' ') : (fold(entry).match(PARTS) ?? [])
}
