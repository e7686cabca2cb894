import type { Claim } from './claim.ts'
import type { Reading } from './reading.ts'
import { merge } from './refine/merge.ts'

/** A Refiner takes a report's claims and gives them back joined, mended or flagged. */
export type Refiner = (claims: readonly Claim[], reading: Reading) => readonly Claim[]

/** Refiners in their order. */
export const REFINERS: readonly Refiner[] = [merge]
