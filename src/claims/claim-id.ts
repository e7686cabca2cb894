import { contentId } from '../text/canonical.ts'
import type { Claim } from './claim.ts'

/**
 * The id of a claim: what is claimed, in which words, of which document. The rule that found it, how sure it is and
 * which version read it are left out, so that reading again adds nothing.
 */
export function claimId(claim: Omit<Claim, 'id'>): string {
  const { document, type, from, to, destination, time, when, upTo, count, people, amount, modality } = claim
  const { speaker, instrument, slots, quote } = claim
  return contentId({
    ...{ document, type, from, to, destination, upTo, count, modality, speaker, instrument, slots },
    // As said, not as resolved: a publication date that is learnt later must not make another claim of it.
    time: time ? { said: time.said, unresolved: time.unresolved } : when,
    people: people?.said ?? null,
    amount: amount && { value: amount.value, currency: amount.currency, per: amount.per },
    quote: [quote.start, quote.end],
  })
}
