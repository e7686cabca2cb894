/** Bytes of words are hashed as they pass (FNV-1a), ASCII letters folded to small ones. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of a word, in small letters, as `eachWord` gives it. */
export function hashOf(word: string): number {
  let hash = OFFSET
  for (const byte of Buffer.from(word)) hash = Math.imul(hash ^ byte, PRIME)
  return hash
}

/** The hash of a word behind another. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 7) ^ (second << 25), PRIME) ^ second
}

/** 1 for letters: a to z in both cases, and all bytes of characters beyond ASCII. */
const LETTERS = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++)
  if ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte >= 0x80) LETTERS[byte] = 1

const TAG_OPENS = 0x3c
const TAG_CLOSES = 0x3e
/** Elements that show nothing: how they open behind `<`, and what ends them. */
const HIDDEN: readonly (readonly [opens: string, closes: string])[] = [
  ['script', '</script'],
  ['style', '</style'],
  ['svg', '</svg'],
  ['!--', '-->'],
]
/** The first two bytes of each, by which other tags (`span`, `section`) are told from them at no cost. */
const FIRST_TWO = new Set(HIDDEN.map(([opens]) => (opens.charCodeAt(0) << 8) | opens.charCodeAt(1)))
const SMALL = 0x20

/** Most tags end within so many bytes: looking at each is quicker than to ask for the end of a longer one. */
const SHORT_TAG = 32

/**
 * The words that a page shows, as hashes, in their order: tags, scripts, styles and comments are leapt over, so that of
 * a page's bytes a fifth is looked at one by one. Plain text is read as it is.
 */
export function eachWord(bytes: Buffer, onWord: (hash: number) => void): void {
  const end = bytes.length
  let at = 0
  while (at < end) {
    const byte = bytes[at]!
    if (LETTERS[byte] === 1) {
      let hash = OFFSET
      let one = byte
      do {
        hash = Math.imul(hash ^ (one >= 65 && one <= 90 ? one | 32 : one), PRIME)
        one = bytes[++at]!
      } while (LETTERS[one] === 1)
      onWord(hash)
    } else if (byte === TAG_OPENS) at = behindTag(bytes, at)
    else at++
  }
}

function behindTag(bytes: Buffer, at: number): number {
  // Capitals become small letters; `!` and `-` have that bit already.
  const two = ((bytes[at + 1]! | SMALL) << 8) | (bytes[at + 2]! | SMALL)
  if (FIRST_TWO.has(two)) {
    for (const [opens, closes] of HIDDEN) {
      if (bytes.toString('latin1', at + 1, at + 1 + opens.length).toLowerCase() !== opens) continue
      const found = bytes.indexOf(closes, at + opens.length, 'latin1')
      // Where a page is cut short, or ends it in capitals, the element's own tag alone is leapt over.
      if (found !== -1) return found + closes.length
    }
  }
  const near = Math.min(bytes.length, at + SHORT_TAG)
  for (let i = at + 1; i < near; i++) if (bytes[i] === TAG_CLOSES) return i + 1
  const closed = bytes.indexOf(TAG_CLOSES, near)
  return closed === -1 ? bytes.length : closed + 1
}
