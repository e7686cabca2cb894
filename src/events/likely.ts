import type { Claim } from '../claims/claim.ts'

/** A claim that is rather wrong than right is listed, but corroborates nothing, moves no stage and enters no ledger. */
const LIKELY = 0.5

/** Whether a claim is likelier right than wrong. Claims that people import carry no such figure and always are. */
export function isLikely({ confidence }: Pick<Claim, 'confidence'>): boolean {
  return (confidence.claim ?? 1) >= LIKELY
}
