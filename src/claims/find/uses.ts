import type { Name } from '../../world/name.ts'
import type { Reading } from './senses.ts'
import type { Hit, Mention } from './world-mention.ts'

const WITHIN = new Set('in into inside within across throughout near outside around'.split(' '))
const DEALS = new Set('with between'.split(' '))
/** Words that do not go on with a noun phrase: after "an Iraqi" they show that the person is meant. */
const ENDS = new Set(
  'who whom whose with from in of to by for at on and or but was is were are had has have would will could may might must did does be been being arrived said says told held sent flown aged born as that which whose after before during until when while alone only'.split(
    ' ',
  ),
)
const VERBS = new Set(
  'has had have will would said says is was does did could may might must can should agreed signed accepted refused denied insists insisted wants wanted confirmed announced offered asked took takes received gets got says pays paid'.split(
    ' ',
  ),
)
/** "The Kosovars ratified": a people that acts is its government, or nobody knows. */
const ACTS =
  /^(?:has|have|had|will|would|want|wants|say|get|take|pay|(?!(?:held|deported|removed|detained|arrested|moved|freed|transferred|expelled|returned|stranded|released|sentenced|accused|convicted|aboard)$).*(?:ed|agree|insist|deny))$/

/** How many words may stand between a nationality and the noun for persons: "Venezuelan and Cuban male migrants". */
const REACH = 3

export function roleOf({ tokens, world }: Reading, hit: Hit, name: Name): Mention['role'] {
  switch (name.form) {
    case 'noun':
    case 'adjective':
    case 'person':
    case 'persons':
      return name.form
    case 'either': {
      const next = tokens[hit.last]
      const ends =
        next?.kind !== 'word' || ENDS.has(next.word) || (isOne(tokens[hit.first - 1]?.word) && next.word.endsWith('ed'))
      if (!ends) return 'adjective'
      if (next?.word === '-' || (next && (next.word === 'and' || next.word === ',') && goesOn(hit.last, 4)))
        return 'adjective'
      const before = tokens[hit.first - 1]
      if (before && (before.word === 'a' || before.word === 'an' || before.word === 'one' || before.word === 'another'))
        return 'person'
      return PLURAL_ALIKE.test(name.said) ? 'persons' : 'person'
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

const PLURAL_ALIKE = /(?:ese|iss|è|ois|nes|be|ti|ho|yz|men|Lao|tu)$/

export function useOf(reading: Reading, hit: Hit, name: Name, role: Mention['role']): Mention['use'] {
  const { tokens, world } = reading
  const before = tokens[hit.first - 1]
  const next = tokens[hit.last]
  if (name.kind === 'demonym') {
    if (role === 'persons' || role === 'person') {
      if (before?.word !== 'the') return 'nationality'
      if (DEALS.has(tokens[hit.first - 2]?.word ?? '')) return 'government'
      return next && ACTS.test(next.word) ? 'unknown' : 'nationality'
    }
    for (let i = hit.last; i < hit.last + REACH && i < tokens.length; i++) {
      const { word, kind } = tokens[i]!
      if (world.posts.has(word) && !world.groups.has(word)) return 'government'
      if (world.groups.has(word)) return 'nationality'
      if (kind === 'mark' && word !== ',' && word !== '-') break
    }
    return next && GOVERNING.has(next.word) ? 'government' : 'unknown'
  }
  if (name.kind === 'place') return 'place'
  if (name.kind === 'government') return 'government'
  if (name.kind !== 'state' && name.kind !== 'capital') return 'unknown'
  if (before && WITHIN.has(before.word)) return 'place'
  if (before && DEALS.has(before.word)) return 'government'
  if (next && VERBS.has(next.word)) return 'government'
  if (next?.word === "'s") {
    const owned = tokens[hit.last + 1]?.word ?? ''
    return GOVERNING.has(owned) || world.posts.has(owned) || world.words.modifiers.has(owned) ? 'government' : 'unknown'
  }
  if (name.kind === 'capital' && before && (before.word === 'at' || before.word === ',')) return 'place'
  return 'unknown'
}

const GOVERNING = new Set(
  'government governments authorities side cabinet parliament ministry embassy court courts state'.split(' '),
)
