import type { Claim } from '../claims/claim.ts'
import { tokensOf } from '../language/tokens.ts'

/** An Edit says: "between two captures of one address, these words of a claim became those". It is no news of the world. */
export interface Edit {
  /** `changed`: other words or values; `removed`: told before and no more; `added`: told only since. */
  readonly kind: 'changed' | 'removed' | 'added'
  readonly before: Claim | null
  readonly after: Claim | null
  /** Slots whose values differ; empty where only the wording does. */
  readonly slots: readonly EditSlot[]
}

const SLOTS = ['modality', 'when', 'count', 'amount', 'speaker'] as const
type EditSlot = (typeof SLOTS)[number]

/** Share of the words of the shorter quote that two wordings of one claim have in common at least. */
const ALIKE = 0.4

/** What became of the claims of a page between two versions of its text, in the order of the later text. */
export function editsBetween(
  before: { readonly claims: readonly Claim[]; readonly text: string },
  after: { readonly claims: readonly Claim[]; readonly text: string },
): readonly Edit[] {
  const open = [...after.claims]
  const take = (fits: (claim: Claim) => boolean): Claim | null => {
    const at = open.findIndex(fits)
    return at === -1 ? null : (open.splice(at, 1)[0] as Claim)
  }
  const unmatched = before.claims.filter(
    (claim) =>
      take(
        (other) =>
          sameEvent(claim, other) && claim.quote.exact === other.quote.exact && differing(claim, other).length === 0,
      ) === null,
  )
  const edits: Edit[] = []
  for (const claim of unmatched) {
    const likely = open
      .filter((other) => sameEvent(claim, other))
      .map((other) => ({ other, alike: likeness(claim.quote.exact, other.quote.exact) }))
      .sort((a, b) => b.alike - a.alike)[0]
    if (likely && likely.alike >= ALIKE) {
      const { other } = likely
      take((one) => one === other)
      edits.push({ kind: 'changed', before: claim, after: other, slots: differing(claim, other) })
    }
    // Words that still stand were not edited: the reader only weighs them otherwise in their new company.
    else if (!after.text.includes(claim.quote.exact))
      edits.push({ kind: 'removed', before: claim, after: null, slots: [] })
  }
  for (const claim of open)
    if (!before.text.includes(claim.quote.exact)) edits.push({ kind: 'added', before: null, after: claim, slots: [] })
  return edits.sort((a, b) => placeOf(a) - placeOf(b))
}

function sameEvent(a: Claim, b: Claim): boolean {
  return a.type === b.type && a.from === b.from && a.to === b.to
}

function differing(a: Claim, b: Claim): readonly EditSlot[] {
  return SLOTS.filter((slot) => JSON.stringify(a[slot]) !== JSON.stringify(b[slot]))
}

function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  for (const word of one) if (two.has(word)) shared++
  return shared / Math.max(1, Math.min(one.size, two.size))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word])))
}

function placeOf({ before, after }: Edit): number {
  return (after ?? before)?.quote.start ?? 0
}
