import type { Name } from '../../world/name.ts'
import type { Reading } from './senses.ts'
import type { Hit, Mention } from './world-mention.ts'

/** How many words may stand between a nationality and the noun for persons: "Venezuelan and Cuban male migrants". */
const REACH = 3

export function roleOf({ tokens, world }: Reading, hit: Hit, name: Name): Mention['role'] {
  switch (name.form) {
    case 'noun':
    case 'adjective':
    case 'person':
    case 'persons':
      return name.form
    case 'alike':
    case 'either': {
      const next = tokens[hit.last]
      const ends =
        next?.kind !== 'word' ||
        world.words.nounEnds.has(next.word) ||
        (isOne(tokens[hit.first - 1]?.word) && next.word.endsWith('ed'))
      if (!ends) return 'adjective'
      if (next?.word === '-' || (next && (next.word === 'and' || next.word === ',') && goesOn(hit.last, 4)))
        return 'adjective'
      const before = tokens[hit.first - 1]
      if (before && (before.word === 'a' || before.word === 'an' || before.word === 'one' || before.word === 'another'))
        return 'person'
      return name.form === 'alike' ? 'persons' : 'person'
    }
  }
  function isOne(word: string | undefined): boolean {
    return word === 'a' || word === 'an' || word === 'one' || word === 'another'
  }
  function goesOn(from: number, reach: number): boolean {
    for (let i = from; i < from + reach && i < tokens.length; i++) if (world.groups.has(tokens[i]!.word)) return true
    return false
  }
}

export function useOf(reading: Reading, hit: Hit, name: Name, role: Mention['role']): Mention['use'] {
  const { tokens, world } = reading
  const before = tokens[hit.first - 1]
  const next = tokens[hit.last]
  if (name.kind === 'demonym') {
    if (role === 'persons' || role === 'person') {
      if (before?.word !== 'the') return 'nationality'
      if (world.words.dealing.has(tokens[hit.first - 2]?.word ?? '')) return 'government'
      // "The Kosovars ratified": a people that acts is its government, or nobody knows.
      const { acting, passive } = world.words
      const acts = next && (acting.has(next.word) || (next.word.endsWith('ed') && !passive.has(next.word)))
      return acts ? 'unknown' : 'nationality'
    }
    for (let i = hit.last; i < hit.last + REACH && i < tokens.length; i++) {
      const { word, kind } = tokens[i]!
      if (world.posts.has(word) && !world.groups.has(word)) return 'government'
      if (world.groups.has(word)) return 'nationality'
      if (kind === 'mark' && word !== ',' && word !== '-') break
    }
    return next && world.words.governing.has(next.word) ? 'government' : 'unknown'
  }
  if (name.kind === 'place') return 'place'
  if (name.kind === 'government') return 'government'
  if (name.kind !== 'state' && name.kind !== 'capital') return 'unknown'
  if (before && world.words.within.has(before.word)) return 'place'
  if (before && world.words.dealing.has(before.word)) return 'government'
  if (next && world.words.acting.has(next.word)) return 'government'
  if (next?.word === "'s") {
    const owned = tokens[hit.last + 1]?.word ?? ''
    return world.words.governing.has(owned) || world.posts.has(owned) || world.words.modifiers.has(owned)
      ? 'government'
      : 'unknown'
  }
  if (name.kind === 'capital' && before && (before.word === 'at' || before.word === ',')) return 'place'
  return 'unknown'
}
