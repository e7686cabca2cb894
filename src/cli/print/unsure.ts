import type { Claim } from '../../claims/claim.ts'
import { isLikely } from '../../events/likely.ts'

/** Below this the reader's word on the modality is little better than a guess. */
const UNSURE = 0.6

/** Whether the reader is unsure if something is asserted, planned, possible or denied. */
export function isUnsure({ confidence }: Pick<Claim, 'confidence'>): boolean {
  return confidence.modality !== undefined && confidence.modality < UNSURE
}

/** `(denied)`, `(unsure reading)`, `(unsure whether asserted)`; nothing for what is plainly asserted. */
export function modalityMark(claim: Pick<Claim, 'modality' | 'confidence'>): string {
  if (!isLikely(claim))
    return claim.modality === 'asserted' ? '(unsure reading)' : `(${claim.modality}; unsure reading)`
  if (isUnsure(claim)) return `(unsure whether ${claim.modality})`
  return claim.modality === 'asserted' ? '' : `(${claim.modality})`
}
