import type { ClassHit } from '../language/classes.ts'
import type { Token } from '../language/tokens.ts'

/** A Mark says: "these tokens name a state, a number of people, a sum". */
export interface Mark {
  readonly tag: string
  readonly first: number
  readonly last: number
}

/** A text as rules see it. */
export interface Marked {
  readonly tokens: readonly Token[]
  /** Sorted by `first`, as `classesAt` gives them. */
  readonly classes: readonly ClassHit[]
  /** Sorted likewise. */
  readonly mentions: readonly Mark[]
}

/** Keys number the words, classes and tags that any rule asks for; a sentence is indexed by these alone. */
export interface Keys {
  readonly words: ReadonlyMap<string, number>
  /** Class → key, -1 where no rule asks for it. */
  readonly classes: readonly number[]
  readonly tags: ReadonlyMap<string, number>
}

/** A Scene is one sentence, with tables of what stands where; one is used again for each sentence. */
export interface Scene {
  text: Marked
  from: number
  to: number
  /** Key → where it stands: tokens for words, places in the list of hits for classes, in that of marks for tags. */
  readonly places: readonly number[][]
  /** Key → how many of its places are of this sentence. */
  readonly counts: Int32Array
  /** Keys that stand in the sentence: words, classes, tags, each in the order in which they were met. */
  readonly here: number[]
}

/** A scene for so many keys, empty. */
export function sceneFor(keys: number): Scene {
  return {
    text: { tokens: [], classes: [], mentions: [] },
    from: 0,
    to: 0,
    places: Array.from({ length: keys }, () => []),
    counts: new Int32Array(keys),
    here: [],
  }
}

/** Makes a scene that of the tokens from `from` to `to`. */
export function setScene(scene: Scene, keys: Keys, text: Marked, from: number, to: number): void {
  for (const key of scene.here) scene.counts[key] = 0
  scene.here.length = 0
  scene.text = text
  scene.from = from
  scene.to = to
  const { tokens, classes, mentions } = text
  for (let i = from; i < to; i++) put(scene, keys.words.get(tokens[i]!.word) ?? -1, i)
  for (let i = firstFrom(classes, from); i < classes.length; i++) {
    const { id, first, last } = classes[i]!
    if (first >= to) break
    if (last <= to) put(scene, keys.classes[id]!, i)
  }
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const { tag, first, last } = mentions[i]!
    if (first >= to) break
    if (last <= to) put(scene, keys.tags.get(tag) ?? -1, i)
  }
}

function put({ places, counts, here }: Scene, key: number, place: number): void {
  if (key < 0) return
  const count = counts[key]!
  if (count === 0) here.push(key)
  places[key]![count] = place
  counts[key] = count + 1
}

/** The first of what is sorted by place that begins at or behind a token. */
function firstFrom(hits: readonly { readonly first: number }[], from: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.first < from) low = middle + 1
    else high = middle
  }
  return low
}
