import type { ClassIndex } from '../language/classes.ts'
import type { Codebook } from './codebook.ts'
import { type Atom, readPattern } from './pattern.ts'
import { type Keys, type Marked, type Scene, sceneFor, setScene } from './scene.ts'

/** A RuleMatch says: "this rule's wording stands in these tokens". */
export interface RuleMatch {
  readonly rule: string
  readonly type: string
  readonly modality: string | null
  readonly slots: Readonly<Record<string, string>>
  readonly first: number
  readonly last: number
  /** `sender`, `receiver` … → place in the list of marks. */
  readonly binds: Readonly<Record<string, number>>
}

/** CompiledRules are a codebook's rules, indexed by the rarest thing that each of them needs. */
export interface CompiledRules {
  readonly keys: Keys
  readonly patterns: readonly CompiledPattern[]
  /** Key → patterns that are tried where it stands. */
  readonly byKey: readonly (readonly number[] | undefined)[]
  /** Things of which one must be there, as alternative keys; patterns share them. */
  readonly needs: readonly Int32Array[]
  /** What matching writes on: sentences follow each other by the million, so it is kept and used again. */
  readonly board: Board
}

interface Board {
  readonly scene: Scene
  /** Pattern → the last sentence in which it was tried. */
  readonly tried: Int32Array
  /** Need → twice the last sentence in which it was looked for, and one more where it was there. */
  readonly met: Float64Array
  sentence: number
}

interface CompiledPattern {
  readonly rule: string
  readonly type: string
  readonly modality: string | null
  readonly slots: Readonly<Record<string, string>>
  readonly steps: readonly CompiledStep[]
  /** Places in the list of needs; looked up before anything is tried. */
  readonly needs: readonly number[]
}

interface CompiledStep {
  readonly gap: number
  readonly optional: boolean
  readonly any: readonly CompiledAtom[]
}

interface CompiledAtom {
  readonly kind: Atom['kind']
  /** The class, the tag, or the first word. */
  readonly key: number
  /** All words, where there are several. */
  readonly words: readonly string[] | null
  readonly bind: string | null
}

/** A codebook's rules, ready to match. Throws a PatternFault on a pattern that cannot be read; the checker says where. */
export function compileRules(codebook: Codebook, classIndex: ClassIndex): CompiledRules {
  const keys = {
    words: new Map<string, number>(),
    classes: new Array<number>(classIndex.names.length).fill(-1),
    tags: new Map<string, number>(),
  }
  let size = 0
  const keyIn = <K>(table: Map<K, number>, name: K): number => {
    const known = table.get(name)
    if (known !== undefined) return known
    table.set(name, size)
    return size++
  }
  const keyOf = (atom: Atom): number => {
    if (atom.kind === 'words') return keyIn(keys.words, atom.words[0]!)
    if (atom.kind === 'mention') return keyIn(keys.tags, atom.tag)
    if (keys.classes[atom.id] === -1) keys.classes[atom.id] = size++
    return keys.classes[atom.id]!
  }
  const compiledAtom = (atom: Atom): CompiledAtom => ({
    kind: atom.kind,
    key: keyOf(atom),
    words: atom.kind === 'words' && atom.words.length > 1 ? atom.words : null,
    bind: atom.kind === 'mention' ? atom.bind : null,
  })
  const needs: Int32Array[] = []
  const needPlaces = new Map<string, number>()
  const needOf = (any: readonly Atom[]): number => {
    // Of several words one must do: this only sieves what is tried.
    const need = any.map((atom) => (atom.kind === 'words' ? keyIn(keys.words, longest(atom.words)) : keyOf(atom)))
    const name = need.join('|')
    const known = needPlaces.get(name)
    if (known !== undefined) return known
    needPlaces.set(name, needs.length)
    return needs.push(Int32Array.from(need)) - 1
  }
  const patterns: CompiledPattern[] = []
  const byKey: number[][] = []
  for (const { rules } of codebook.types)
    for (const { id: rule, type, modality, slots, match } of rules)
      for (const source of match) {
        const { steps } = readPattern(source, classIndex)
        const [rarest, ...others] = byRarity(steps.filter((step) => !step.optional).map((step) => step.any))
        // Where the rarest is one key, the sentence has it by the time that the pattern is tried.
        const open = rarest!.some((atom) => atom.kind === 'words' && atom.words.length > 1)
          ? [rarest!, ...others]
          : others
        const compiled = steps.map(({ gap, optional, any }) => ({ gap, optional, any: any.map(compiledAtom) }))
        const place = patterns.push({ rule, type, modality, slots, steps: compiled, needs: open.map(needOf) }) - 1
        for (const atom of rarest!) {
          const list = byKey[keyOf(atom)]
          if (list) list.push(place)
          else byKey[keyOf(atom)] = [place]
        }
      }
  // Holes would make look-ups slow.
  for (let key = 0; key < size; key++) byKey[key] ??= []
  const board = {
    scene: sceneFor(size),
    tried: new Int32Array(patterns.length),
    met: new Float64Array(needs.length),
    sentence: 0,
  }
  return { keys, patterns, byKey, needs, board }
}

/** All rules that speak in the tokens from `from` to `to`, one match a pattern and start, in order of place. */
export function matchRules(compiled: CompiledRules, marked: Marked, from: number, to: number): readonly RuleMatch[] {
  const { board, patterns, byKey } = compiled
  const { scene, tried } = board
  const sentence = ++board.sentence
  setScene(scene, compiled.keys, marked, from, to)
  const matches: RuleMatch[] = []
  for (const key of scene.here)
    for (const place of byKey[key]!) {
      if (tried[place] === sentence) continue
      tried[place] = sentence
      const pattern = patterns[place]!
      let met = true
      for (let i = 0; i < pattern.needs.length && met; i++) met = isMet(compiled, pattern.needs[i]!)
      if (met) findAll(scene, pattern, matches)
    }
  if (matches.length < 2) return matches
  return matches.sort((a, b) => a.first - b.first || a.last - b.last || (a.rule < b.rule ? -1 : 1))
}

function isMet({ board: { scene, met, sentence }, needs }: CompiledRules, need: number): boolean {
  const seen = met[need]!
  if (seen >= 2 * sentence) return seen > 2 * sentence
  const keys = needs[need]!
  let found = 0
  for (let i = 0; i < keys.length && found === 0; i++) if (scene.counts[keys[i]!]! > 0) found = 1
  met[need] = 2 * sentence + found
  return found === 1
}

function findAll(scene: Scene, pattern: CompiledPattern, matches: RuleMatch[]): void {
  let behind = -1
  for (const start of starts(scene, pattern.steps[0]!)) {
    // One match a stretch: a second start inside the last match says nothing new.
    if (start < behind) continue
    const binds: Bind[] = []
    const last = walk(scene, pattern.steps, 0, start, 0, binds)
    if (last < 0) continue
    behind = last
    const { rule, type, modality, slots } = pattern
    matches.push({ rule, type, modality, slots, first: start, last, binds: Object.fromEntries(binds) })
  }
}

/** A Bind says: "this name of the pattern is this mark". */
type Bind = readonly [name: string, place: number]

/** Tokens at which a step may stand, in order, each once. */
function starts(scene: Scene, { any }: CompiledStep): readonly number[] {
  const found: number[] = []
  let sorted = true
  for (const { kind, key } of any) {
    const places = scene.places[key]!
    for (let i = 0; i < scene.counts[key]!; i++) {
      const token = tokenAt(scene, kind, places[i]!)
      if (found.length > 0 && token <= found.at(-1)!) {
        if (token === found.at(-1)) continue
        sorted = false
      }
      found.push(token)
    }
  }
  return sorted ? found : found.sort((a, b) => a - b).filter((token, i) => token !== found[i - 1])
}

/** The first of so many places, which are in order, that stands at a token or behind it. */
function firstAt(scene: Scene, kind: Atom['kind'], places: readonly number[], count: number, at: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(scene, kind, places[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}

function tokenAt({ text }: Scene, kind: Atom['kind'], place: number): number {
  return kind === 'words' ? place : kind === 'class' ? text.classes[place]!.first : text.mentions[place]!.first
}

/** The token behind the match of the steps from `index` on; -1 where there is none. A gap in front of a step that is left out is carried on. */
function walk(
  scene: Scene,
  steps: readonly CompiledStep[],
  index: number,
  at: number,
  carried: number,
  binds: Bind[],
): number {
  const step = steps[index]
  if (!step) return at
  const gap = Math.max(step.gap, carried)
  const limit = Math.min(at + gap, scene.to - 1)
  for (const { kind, key, words, bind } of step.any) {
    const places = scene.places[key]!
    const count = scene.counts[key]!
    for (let i = firstAt(scene, kind, places, count, at); i < count; i++) {
      const place = places[i]!
      const first = tokenAt(scene, kind, place)
      if (first > limit) break
      if (words && !stand(scene, words, first)) continue
      // Two names of one pattern are two states: sender and receiver are never one mention.
      if (bind && binds.some(([, taken]) => taken === place)) continue
      if (bind) binds.push([bind, place])
      const last = walk(scene, steps, index + 1, behind(scene, kind, place, words), 0, binds)
      if (last >= 0) return last
      if (bind) binds.pop()
    }
  }
  return step.optional ? walk(scene, steps, index + 1, at, gap, binds) : -1
}

function behind({ text }: Scene, kind: Atom['kind'], place: number, words: readonly string[] | null): number {
  if (kind === 'words') return place + (words ? words.length : 1)
  return kind === 'class' ? text.classes[place]!.last : text.mentions[place]!.last
}

function stand({ text: { tokens }, to }: Scene, words: readonly string[], at: number): boolean {
  if (at + words.length > to) return false
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.word !== words[i]) return false
  return true
}

/** What a pattern needs, first what says most by standing in a sentence: mentions of money and courts, classes, plain words; states last. */
function byRarity(needs: readonly (readonly Atom[])[]): readonly (readonly Atom[])[] {
  const cost = (any: readonly Atom[]): number =>
    Math.max(...any.map((atom) => COST[atom.kind === 'mention' ? atom.tag : atom.kind] ?? 5)) + any.length / 100
  return [...needs].sort((a, b) => cost(a) - cost(b))
}

function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a))
}

const COST: Readonly<Record<string, number>> = {
  court: 1,
  money: 1,
  words: 3,
  class: 2,
  people: 4,
  number: 4,
  date: 4,
  official: 4,
  state: 6,
}
