/** Words are hashed as their bytes pass (FNV-1a, 32 bits), in small letters. */
const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** "US" and "us", "ICE" and "ice" are two words: up to so many letters, all of them capitals, make a word of its own. */
const LONGEST_SHORT = 4
const CAPITALS = 0x5bd1e995

/** 1 for the letters a to z in both cases. All other bytes part words: what accents cut is cut alike in training. */
const LETTERS = new Uint8Array(256)
for (let byte = 97; byte <= 122; byte++) LETTERS[byte] = LETTERS[byte - 32] = 1

const SMALL = 0x20
const TAG_OPENS = 0x3c
const TAG_CLOSES = 0x3e

/** What shows nothing, by the start of its tag behind `<` and by what ends it. */
const HIDDEN: readonly (readonly [opens: string, closes: string])[] = [
  ['script', '</script'],
  ['style', '</style'],
  ['!--', '-->'],
]
/** The first two bytes of each, by which `span` and `section` are told from them at no cost. */
const FIRST_TWO = new Set(HIDDEN.map(([opens]) => (opens.charCodeAt(0) << 8) | opens.charCodeAt(1)))

/** Within so many bytes a tag's end is looked for byte by byte; farther off, a native search is quicker. */
const SHORT_TAG = 48

/** Room for the words of one page; it grows to that of the longest. */
let room = new Int32Array(1 << 16)

/**
 * The words that a page shows, as hashes and in their order, valid until the next call. Tags, scripts, styles and
 * comments are leapt over and nothing is parsed. Plain text is read as it is.
 */
export function wordsIn(bytes: Uint8Array): Int32Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = page.length
  // A word and what parts it from the next are two bytes at least.
  if (room.length < (end >> 1) + 1) room = new Int32Array(end)
  const words = room
  let count = 0
  for (let at = 0; at < end; ) {
    const first = page[at]!
    if (LETTERS[first] === 1) {
      const start = at
      let hash = OFFSET
      let small = 0
      let byte = first
      do {
        hash = Math.imul(hash ^ (byte | SMALL), PRIME)
        small |= byte & SMALL
        byte = ++at < end ? page[at]! : 0
      } while (LETTERS[byte] === 1)
      if (small === 0 && at - start > 1 && at - start <= LONGEST_SHORT) hash ^= CAPITALS
      words[count++] = hash
    } else if (first === TAG_OPENS) at = behindTag(page, at)
    else at++
  }
  return words.subarray(0, count)
}

function behindTag(page: Buffer, at: number): number {
  // Capitals become small letters; `!` and `-` have that bit already.
  const two = at + 2 < page.length ? ((page[at + 1]! | SMALL) << 8) | (page[at + 2]! | SMALL) : 0
  if (FIRST_TWO.has(two)) {
    for (const [opens, closes] of HIDDEN) {
      if (page.toString('latin1', at + 1, at + 1 + opens.length).toLowerCase() !== opens) continue
      const found = page.indexOf(closes, at + opens.length, 'latin1')
      // Where it is never closed, or closed in capitals, its own tag alone is leapt over.
      if (found !== -1) return found + closes.length
    }
  }
  const near = Math.min(page.length, at + SHORT_TAG)
  for (let i = at + 1; i < near; i++) if (page[i] === TAG_CLOSES) return i + 1
  const closed = page.indexOf(TAG_CLOSES, near)
  return closed === -1 ? page.length : closed + 1
}

/** The words of a text as `wordsIn` tells them apart, spelt out: in small letters, or short and all capitals. */
export function wordsOf(text: string): readonly string[] {
  const isShort = (word: string): boolean => word.length > 1 && word.length <= LONGEST_SHORT
  return (text.match(/[a-z]+/gi) ?? []).map((word) =>
    isShort(word) && !/[a-z]/.test(word) ? word : word.toLowerCase(),
  )
}

/** The hash that `wordsIn` gives for a word. */
export function hashOf(word: string): number {
  return wordsIn(Buffer.from(word))[0] ?? OFFSET
}
