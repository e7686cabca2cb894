import type { ClassHit, ClassIndex } from '../language/classes.ts'
import type { Token } from '../language/tokens.ts'
import type { Codebook } from './codebook.ts'
import { type Atom, readPattern, type Step } from './pattern.ts'

/** A Mark says: "these tokens name a state, a number of people, a sum". */
export interface Mark {
  readonly tag: string
  readonly first: number
  readonly last: number
}

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

/** A text as rules see it. */
export interface Marked {
  readonly tokens: readonly Token[]
  /** Sorted by `first`, as `classesAt` gives them. */
  readonly classes: readonly ClassHit[]
  readonly mentions: readonly Mark[]
}

/** CompiledRules are a codebook's rules, indexed by the rarest thing that each of them needs. */
export interface CompiledRules {
  readonly patterns: readonly CompiledPattern[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byClass: ReadonlyMap<number, readonly number[]>
  readonly byTag: ReadonlyMap<string, readonly number[]>
  /** Numbers of the words, classes and tags that any pattern asks for; a sentence is indexed by these alone. */
  readonly keys: ReadonlyMap<string | number, number>
}

interface CompiledPattern {
  readonly rule: string
  readonly type: string
  readonly modality: string | null
  readonly slots: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  /** Steps that must be there, each as the keys of its alternatives; looked up before anything is tried. */
  readonly needs: readonly (readonly number[])[]
}

/** A codebook's rules, ready to match. Throws a PatternFault on a pattern that cannot be read; the checker says where. */
export function compileRules(codebook: Codebook, classIndex: ClassIndex): CompiledRules {
  const patterns: CompiledPattern[] = []
  const byWord = new Map<string, number[]>()
  const byClass = new Map<number, number[]>()
  const byTag = new Map<string, number[]>()
  const keys = new Map<string | number, number>()
  const keyOf = (name: string | number): number => {
    const key = keys.get(name) ?? keys.size
    keys.set(name, key)
    return key
  }
  for (const { rules } of codebook.types)
    for (const { id, type, modality, slots, match } of rules)
      for (const source of match) {
        const { steps } = readPattern(source, classIndex)
        const needed = steps.filter((step) => !step.optional).map((step) => step.any)
        const needs = needed.map((any) => any.map((atom) => keyOf(nameOf(atom))))
        const place = patterns.push({ rule: id, type, modality, slots, steps, needs }) - 1
        for (const step of steps)
          for (const atom of step.any)
            if (atom.kind === 'words') for (const word of atom.words) keyOf(word)
            else keyOf(nameOf(atom))
        for (const atom of rarest(needed)) {
          if (atom.kind === 'words') push(byWord, atom.words[0]!, place)
          else if (atom.kind === 'class') push(byClass, atom.id, place)
          else push(byTag, atom.tag, place)
        }
      }
  return { patterns, byWord, byClass, byTag, keys }
}

/** All rules that speak in the tokens from `from` to `to`, one match a pattern and start, in order of place. */
export function matchRules(compiled: CompiledRules, marked: Marked, from: number, to: number): readonly RuleMatch[] {
  const scene = sceneOf(compiled, marked, from, to)
  const tried = new Uint8Array(compiled.patterns.length)
  const matches: RuleMatch[] = []
  const attempt = (places: readonly number[] | undefined): void => {
    if (!places) return
    for (const place of places) {
      if (tried[place]) continue
      tried[place] = 1
      const pattern = compiled.patterns[place]!
      if (mayStand(scene, pattern.needs)) findAll(scene, pattern, matches)
    }
  }
  for (const word of scene.words.keys()) attempt(compiled.byWord.get(word))
  for (const id of scene.classes.keys()) attempt(compiled.byClass.get(id))
  for (const tag of scene.tags.keys()) attempt(compiled.byTag.get(tag))
  return matches.sort((a, b) => a.first - b.first || a.last - b.last || (a.rule < b.rule ? -1 : 1))
}

/** A Scene is one sentence, with tables of what stands where. */
interface Scene {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Word → places. */
  readonly words: Map<string, number[]>
  /** Class → hits. */
  readonly classes: Map<number, ClassHit[]>
  /** Tag → places in the list of marks. */
  readonly tags: Map<string, number[]>
  readonly mentions: readonly Mark[]
  /** By key, whether it stands anywhere in the sentence. */
  readonly there: Uint8Array
}

function sceneOf(asked: CompiledRules, { tokens, classes, mentions }: Marked, from: number, to: number): Scene {
  const there = new Uint8Array(asked.keys.size)
  const words = new Map<string, number[]>()
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!
    const key = asked.keys.get(word)
    if (key === undefined) continue
    there[key] = 1
    push(words, word, i)
  }
  const hits = new Map<number, ClassHit[]>()
  for (let i = firstFrom(classes, from); i < classes.length && classes[i]!.first < to; i++) {
    const hit = classes[i]!
    const key = asked.keys.get(hit.id)
    if (key === undefined || hit.last > to) continue
    there[key] = 1
    push(hits, hit.id, hit)
  }
  const tags = new Map<string, number[]>()
  mentions.forEach((mark, i) => {
    if (mark.first < from || mark.last > to) return
    const key = asked.keys.get(`[${mark.tag}]`)
    if (key === undefined) return
    there[key] = 1
    push(tags, mark.tag, i)
  })
  return { tokens, from, to, words, classes: hits, tags, mentions, there }
}

/** First hit that begins at or behind a token. */
function firstFrom(hits: readonly ClassHit[], from: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.first < from) low = middle + 1
    else high = middle
  }
  return low
}

/** How a table of keys calls an atom; of several words the first. Tags carry brackets, as no word does. */
function nameOf(atom: Atom): string | number {
  if (atom.kind === 'words') return atom.words[0]!
  return atom.kind === 'class' ? atom.id : `[${atom.tag}]`
}

function mayStand({ there }: Scene, needs: CompiledPattern['needs']): boolean {
  for (const any of needs) {
    let found = false
    for (let i = 0; i < any.length && !found; i++) found = there[any[i]!] === 1
    if (!found) return false
  }
  return true
}

function findAll(scene: Scene, pattern: CompiledPattern, matches: RuleMatch[]): void {
  let behind = -1
  for (const start of starts(scene, pattern.steps[0]!).sort((a, b) => a - b)) {
    // One match a stretch: a second start inside the last match says nothing new.
    if (start < behind) continue
    const binds: Record<string, number> = {}
    const last = walk(scene, pattern.steps, 0, start, 0, binds)
    if (last < 0) continue
    behind = last
    const { rule, type, modality, slots } = pattern
    matches.push({ rule, type, modality, slots, first: start, last, binds })
  }
}

function starts(scene: Scene, { any }: Step): number[] {
  const places = new Set<number>()
  for (const atom of any) {
    if (atom.kind === 'words') for (const place of scene.words.get(atom.words[0]!) ?? []) places.add(place)
    else if (atom.kind === 'class') for (const { first } of scene.classes.get(atom.id) ?? []) places.add(first)
    else for (const place of scene.tags.get(atom.tag) ?? []) places.add(scene.mentions[place]!.first)
  }
  return [...places]
}

/** The token behind the match of the steps from `index` on; -1 where there is none. A gap in front of a step that is left out is carried on. */
function walk(
  scene: Scene,
  steps: readonly Step[],
  index: number,
  at: number,
  carried: number,
  binds: Record<string, number>,
): number {
  const step = steps[index]
  if (!step) return at
  const gap = Math.max(step.gap, carried)
  const limit = Math.min(at + gap, scene.to - 1)
  for (const atom of step.any) {
    if (atom.kind === 'words') {
      const { words } = atom
      for (const i of scene.words.get(words[0]!) ?? NOWHERE) {
        if (i < at) continue
        if (i > limit) break
        if (!stand(scene, words, i)) continue
        const last = walk(scene, steps, index + 1, i + words.length, 0, binds)
        if (last >= 0) return last
      }
    } else if (atom.kind === 'class') {
      for (const hit of scene.classes.get(atom.id) ?? []) {
        if (hit.first < at) continue
        if (hit.first > limit) break
        const last = walk(scene, steps, index + 1, hit.last, 0, binds)
        if (last >= 0) return last
      }
    } else {
      for (const place of scene.tags.get(atom.tag) ?? []) {
        const mark = scene.mentions[place]!
        if (mark.first < at || mark.first > limit) continue
        // Two names of one pattern are two states: sender and receiver are never one mention.
        if (atom.bind && Object.values(binds).includes(place)) continue
        if (atom.bind) binds[atom.bind] = place
        const last = walk(scene, steps, index + 1, mark.last, 0, binds)
        if (last >= 0) return last
        if (atom.bind) delete binds[atom.bind]
      }
    }
  }
  return step.optional ? walk(scene, steps, index + 1, at, gap, binds) : -1
}

const NOWHERE: readonly number[] = []

function stand({ tokens, to }: Scene, words: readonly string[], at: number): boolean {
  if (at + words.length > to) return false
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.word !== words[i]) return false
  return true
}

/** The step whose presence in a sentence says most: plain words before mentions of money, courts, numbers; then classes; states last. */
function rarest(needs: readonly (readonly Atom[])[]): readonly Atom[] {
  const cost = (any: readonly Atom[]): number =>
    Math.max(...any.map((atom) => COST[atom.kind === 'mention' ? atom.tag : atom.kind] ?? 5)) + any.length / 100
  return [...needs].sort((a, b) => cost(a) - cost(b))[0]!
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

function push<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const list = table.get(key)
  if (list) list.push(value)
  else table.set(key, [value])
}
