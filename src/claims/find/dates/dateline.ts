import type { Token } from '../../../language/tokens.ts'

/** A dateline stands within this many tokens of the start of a text. */
const LONGEST = 22

/**
 * Where the dateline of a text ends ("KIGALI, Aug 6 (Reuters) -", "WASHINGTON — "), 0 where it has none:
 * a place in capitals at the very start, and a dash before the first sentence ends.
 */
export function datelineEnd(text: string, tokens: readonly Token[]): number {
  const place = tokens[0]
  if (place?.kind !== 'word' || place.end - place.start < 3) return 0
  const said = text.slice(place.start, place.end)
  const shouted = said === said.toUpperCase()
  for (let i = 1; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i]!
    const spaced = tokens[i - 1]!.end < token.start && (tokens[i + 1]?.start ?? token.end) > token.end
    if (
      (token.word === '—' || token.word === '–' || token.word === '-' || token.word === '―') &&
      (spaced || token.word === '—')
    ) {
      // A place in small letters is one only with an agency in brackets: "Kigali, 6 August (Agency) -".
      return shouted || tokens[i - 1]!.word === ')' ? token.end : 0
    }
    if (token.kind === 'word' && !token.capital && !shouted) return 0
    if (text.slice(tokens[i - 1]!.end, token.start).includes('\n')) return 0
  }
  return 0
}
