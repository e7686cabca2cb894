import type { StageId } from '../codebook/codebook.ts'
import type { Document } from '../document/document.ts'
import type { Arrangement } from './arrangement.ts'
import type { TransferLedger } from './ledgers.ts'

/** A Summary is an arrangement on one line: what a list of arrangements shows. */
export interface Summary {
  readonly pair: string
  readonly from: string | null
  readonly to: string | null
  readonly stage: StageId | null
  readonly disputed: boolean
  /** When the stage came about, EDTF. */
  readonly since: string | null
  /** People moved, counted from the movements with a number; null where none gives one. */
  readonly moved: { readonly low: number | null; readonly high: number | null; readonly uncounted: number }
  /** The largest total that reports give; null where none does. */
  readonly reportedTotal: { readonly low: number; readonly high: number; readonly when: string | null } | null
  readonly events: number
  readonly documents: number
  readonly origins: number
  /** True contradictions. */
  readonly contradictions: number
  readonly sample: boolean
}

/** An arrangement on one line; it is a sample where any of its documents is one. */
export function summaryOf(arrangement: Arrangement, documents: ReadonlyMap<string, Document>): Summary {
  const { pair, from, to, stage, transfers, events, origins, differences } = arrangement
  return {
    pair,
    from,
    to,
    stage: stage.stage,
    disputed: stage.disputed,
    since: stage.steps.at(-1)?.since ?? null,
    moved: movedOf(transfers),
    reportedTotal: largestTotal(transfers),
    events: events.length,
    documents: arrangement.documents.length,
    origins: origins.length,
    contradictions: differences.filter(({ reason }) => reason === null).length,
    sample: arrangement.documents.some((id) => documents.get(id)?.sample === true),
  }
}

/** Nothing known is not nobody. */
function movedOf({ moved, computed }: TransferLedger): Summary['moved'] {
  return moved.length > computed.uncounted ? computed : { ...computed, low: null, high: null }
}

function largestTotal({ reportedTotals }: TransferLedger): Summary['reportedTotal'] {
  const totals = reportedTotals.flatMap(({ low, high, when }) =>
    low === null || high === null ? [] : [{ low, high, when }],
  )
  return totals.sort((a, b) => b.high - a.high || b.low - a.low)[0] ?? null
}
