import type { Token } from '../../language/tokens.ts'
import type { World } from '../../world/world.ts'
import type { Mention } from './world-mention.ts'

/** A Run is a stretch of capitalised words that may be a person's name, its posts and honorifics cut off. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Folded words of the name, particles and initials apart. */
  readonly words: readonly string[]
  /** Token index where the posts in front begin that are part of the run: "Foreign Minister Olivier …". */
  readonly front: number
  readonly honorific: boolean
}

/** More words than this are a headline or a title. */
const LONGEST = 5

/** Every stretch of a text that may be a person's name. */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  world: World,
  lower: ReadonlySet<string>,
): readonly Run[] {
  const { common, particles, honorifics, modifiers, bodyHeads, thingHeads } = world.words
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of mentions) for (let i = first; i < last; i++) taken[i] = 1
  const near = (i: number): boolean => {
    const gap = tokens[i]!.start - tokens[i - 1]!.end
    return gap === 0 || (gap === 1 && text[tokens[i]!.start - 1] === ' ')
  }
  const capital = (i: number): boolean => tokens[i]?.kind === 'word' && tokens[i]!.capital && taken[i] === 0
  // "Éver" is no "ever": a folded accent shows a name.
  const isCommon = (i: number): boolean =>
    common.has(tokens[i]!.word) && text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase() === tokens[i]!.word
  const isPost = (word: string): boolean => world.posts.has(word) || honorifics.has(word)
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.capital) continue
    // Posts and modifiers with capitals in front, taken ones ("Judge") too.
    let front = i
    let honorific = false
    while (
      i < tokens.length &&
      tokens[i]!.capital &&
      (isPost(tokens[i]!.word) || (modifiers.has(tokens[i]!.word) && isPostAhead(i)))
    ) {
      if (honorifics.has(tokens[i]!.word)) honorific = true
      i++
      if (tokens[i]?.word === '.' && near(i)) i++
      if (tokens[i]?.word === '-' && tokens[i + 1]?.capital && isPost(tokens[i + 1]!.word)) i++
      if (!tokens[i] || !near(i)) break
    }
    if (i > front && tokens[i]?.word === ',') i = front + 1
    const start = i
    // "Secretary of State Marco Rubio": what a post is of.
    while (capital(i) && capital(i + 1) && near(i + 1) && isField(tokens[i]!.word)) i++
    if (!capital(i)) {
      i = Math.max(start, front + 1) - 1
      continue
    }
    if (isCommon(i) && !(front < i && world.words.surnames.has(tokens[i]!.word))) continue
    let last = i + 1
    while (last < tokens.length && near(last) && last - i < LONGEST * 2) {
      const token = tokens[last]!
      if (token.word === '.' && tokens[last - 1]!.end - tokens[last - 1]!.start === 1 && capital(last + 1)) last++
      else if (capital(last) && !isPost(token.word) && (!isCommon(last) || world.words.surnames.has(token.word))) last++
      else if (
        isGlue(token.word) &&
        token.start === tokens[last - 1]!.end &&
        tokens[last + 1]?.start === token.end &&
        tokens[last + 1]!.kind === 'word'
      )
        last += 2
      else {
        let far = last
        while (
          far < last + 3 &&
          (particles.has(tokens[far]?.word ?? '') || tokens[far]?.word === '-') &&
          !tokens[far]!.capital
        )
          far++
        if (far > last && capital(far) && near(far)) last = far + 1
        else break
      }
    }
    if (world.words.generations.has(tokens[last]?.word ?? '')) last++
    if (
      world.words.generations.has(tokens[last - 1]!.word) &&
      tokens[last]?.word === '.' &&
      near(last) &&
      !endsSentence(last)
    )
      last++
    else if (tokens[last]?.word === '.' && near(last) && isInitial(last - 1) && last - i > 1) last++
    if (world.words.peers.has(tokens[i - 1]?.word ?? '') && tokens[last]?.word === 'of' && tokens[last + 1]?.capital)
      last += 2
    const end = last
    const bench =
      last - i > 1 &&
      world.words.benchLetters.has(tokens[last - 1]!.word) &&
      !lower.has('j') &&
      tokens[last - 1]!.capital
    if (bench) {
      last--
      honorific = true
    }
    while (last > i + 1 && world.words.suffixes.has(tokens[last - 1]!.word)) last--
    const words = wordsOf(i, last)
    const initial = last - i === 3 && tokens[last - 1]!.word === '.'
    const next = end - 1
    const atStart = i === front && (i === 0 || !near(i) || isStop(tokens[i - 1]!.word))
    const [opener] = words
    if (words.length === 0 || words.length > LONGEST) i = next
    else if (
      words.some((word) => thingHeads.has(word) || bodyHeads.has(word)) ||
      (words.length === 1 && (isField(opener!) || opener === 'member' || opener === 'members'))
    )
      i = next
    else if (words.length === 1 && lower.has(opener!) && !honorific && front === i) i = next
    else if (atStart && lower.has(opener!)) {
      // "Deported Albin Kurti": the sentence's first word is none of the name.
      if (words.length > 2) runs.push({ first: i + 1, last, words: words.slice(1), front: i + 1, honorific: false })
      i = next
    } else {
      runs.push({ first: i, last, words, front, honorific: honorific || initial })
      i = next
    }
    front = i
  }
  return runs

  function isInitial(i: number): boolean {
    return tokens[i]!.end - tokens[i]!.start === 1 && tokens[i]!.capital
  }
  function endsSentence(i: number): boolean {
    const next = tokens[i + 1]
    return !next || next.capital || text.slice(tokens[i]!.end, next.start).includes('\n')
  }
  function isField(word: string): boolean {
    return modifiers.has(word) || thingHeads.has(word) || bodyHeads.has(word) || world.words.fields.has(word)
  }
  function isPostAhead(from: number): boolean {
    for (let j = from + 1; j < from + 4 && tokens[j]; j++) {
      if (isPost(tokens[j]!.word) && tokens[j]!.capital) return true
      if (!modifiers.has(tokens[j]!.word) && tokens[j]!.word !== '-' && tokens[j]!.word !== 'and') return false
    }
    return false
  }
  function wordsOf(first: number, last: number): readonly string[] {
    const words: string[] = []
    for (let j = first; j < last; j++) {
      const token = tokens[j]!
      if (token.kind !== 'word') continue
      const before = tokens[j - 1]
      const glued = j > first && before!.kind === 'mark' && before!.word !== '.' && before!.end === token.start
      // "O'Neill": an initial before an apostrophe begins a word.
      if (glued && isInitial(j - 2)) words.push(tokens[j - 2]!.word + before!.word + token.word)
      else if (glued && words.length > 0) words[words.length - 1] += before!.word + token.word
      else if (token.end - token.start > 1 && !world.words.generations.has(token.word)) words.push(token.word)
    }
    const plain = words.filter((word) => !particles.has(word))
    return plain.length > 0 ? plain : words
  }
}

function isGlue(word: string): boolean {
  return word === '-' || word === "'" || word === '’'
}

function isStop(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === ':' || word === '"' || word === '“' || word === '”'
}
