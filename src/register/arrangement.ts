import type { Difference } from '../events/difference.ts'
import type { Event } from '../events/event.ts'
import type { Origin } from '../events/origin.ts'
import type { PaymentLedger, TransferLedger } from './ledgers.ts'
import type { StageHistory } from './stages.ts'

/** An Arrangement is what is known of one sending and one receiving state, as of a day. */
export interface Arrangement {
  /** `US-RW`; `US-*` and `*-RW` for what speaks of a policy or of partners that are not named. */
  readonly pair: string
  readonly from: string | null
  readonly to: string | null
  readonly form: LegalForm | null
  readonly stage: StageHistory
  readonly events: readonly Event[]
  readonly origins: readonly Origin[]
  readonly differences: readonly Difference[]
  readonly transfers: TransferLedger
  readonly payments: PaymentLedger
  /** Event ids, in order of time. */
  readonly timeline: readonly string[]
  /** Event ids by what they are to the arrangement. */
  readonly terms: readonly string[]
  readonly cases: readonly string[]
  readonly concerns: readonly string[]
  readonly defences: readonly string[]
  readonly documents: readonly string[]
  /** Pairs whose claims speak of this one too: the sender's policy, the receiver's record. */
  readonly related: readonly string[]
}

/** The legal form as the claims name it, with the claims that do. */
export interface LegalForm {
  readonly form: string
  readonly claims: readonly string[]
}
