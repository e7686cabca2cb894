import { type Token, tokensOf } from '../../language/tokens.ts'
import type { Name } from '../../world/name.ts'
import type { World } from '../../world/world.ts'
import type { Hit } from './world-mention.ts'

/** Capitals that a token needs: none, a first one, throughout ("US" is a state, "us" is not), or a first one only. */
const ANY = 0
const CAPITAL = 1
const UPPER = 2
const SMALL = 3
/** A place with so short a name is not meant by capitals throughout: Néma is no NEMA. */
const SHORT_PLACE = 4

interface Entry {
  readonly name: Name
  readonly capitals: readonly number[]
}

interface Node {
  /** Null until a name goes on: most are ends. */
  next: Map<string, Node> | null
  readonly entries: Entry[]
}

/**
 * A Lexicon is a tree of folded tokens, with the names that end at each, by first token. What stands below a first
 * token is made when a text first has it: of thousands of names a report has some dozens.
 */
export type Lexicon = ReadonlyMap<string, Start>

interface Start {
  tree: Node | null
  /** Until the tree is made. */
  readonly names: Name[]
}

const built = new WeakMap<World, Lexicon>()

/** The lexicon of a world, built once. */
export function lexiconOf(world: World): Lexicon {
  let lexicon = built.get(world)
  if (!lexicon) {
    lexicon = build(world.names)
    built.set(world, lexicon)
  }
  return lexicon
}

function build(names: readonly Name[]): Lexicon {
  const starts = new Map<string, Start>()
  for (const name of names) {
    const word = firstWord(name.said)
    if (word === undefined) continue
    const start = starts.get(word)
    if (start) start.names.push(name)
    else starts.set(word, { tree: null, names: [name] })
  }
  return starts
}

const LETTERS = /^[A-Za-z]+(?= |$)/

function firstWord(said: string): string | undefined {
  return LETTERS.exec(said)?.[0].toLowerCase() ?? piecesOf(said)[0]?.word
}

function treeOf(start: Start): Node {
  if (start.tree) return start.tree
  const tree: Node = { next: null, entries: [] }
  for (const name of start.names) {
    const pieces = piecesOf(name.said)
    let node = tree
    for (const { word } of pieces.slice(1)) {
      node.next ??= new Map()
      const known = node.next.get(word)
      const next: Node = known ?? { next: null, entries: [] }
      if (!known) node.next.set(word, next)
      node = next
    }
    node.entries.push({ name, capitals: pieces.map(({ said }) => capitalsOf(said, name)) })
  }
  start.tree = tree
  return tree
}

interface Piece {
  readonly said: string
  /** Folded. */
  readonly word: string
}

const PLAIN = /^[A-Za-z ]+$/

/** The tokens of a name. Most are plain words, for which the tokenizer would take ten times as long. */
function piecesOf(said: string): readonly Piece[] {
  if (PLAIN.test(said)) return said.split(' ').map((word) => ({ said: word, word: word.toLowerCase() }))
  return tokensOf(said).map(({ start, end, word }) => ({ said: said.slice(start, end), word }))
}

function capitalsOf(said: string, { kind, said: whole }: Name): number {
  if (said === said.toLowerCase()) return ANY
  if (said.length > 1 && said === said.toUpperCase()) return UPPER
  return kind === 'place' && whole.length <= SHORT_PLACE ? SMALL : CAPITAL
}

/** The longest names in a text, from left to right, without overlap. */
export function hitsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'mark') continue
    const start = lexicon.get(tokens[i]!.word)
    if (!start) continue
    let node: Node | undefined = treeOf(start)
    let best: Hit | null = null
    for (let j = i + 1; node; j++) {
      if (node.entries.length > 0) {
        const names = node.entries.filter((entry) => fits(text, tokens, i, entry.capitals)).map((entry) => entry.name)
        if (names.length > 0) best = { first: i, last: j, names }
      }
      const after = tokens[j]
      node = after && after.start - tokens[j - 1]!.end <= 1 ? node.next?.get(after.word) : undefined
    }
    if (!best) continue
    hits.push(best)
    i = best.last - 1
  }
  return hits
}

function fits(text: string, tokens: readonly Token[], first: number, capitals: readonly number[]): boolean {
  for (let k = 0; k < capitals.length; k++) {
    const asked = capitals[k]
    if (asked === ANY) continue
    const token = tokens[first + k]!
    if (!token.capital) return false
    if (asked === CAPITAL) continue
    const said = text.slice(token.start, token.end)
    if ((said === said.toUpperCase()) !== (asked === UPPER)) return false
  }
  return true
}
