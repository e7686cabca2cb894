import type { Claim } from '../claims/claim.ts'
import type { Event } from '../events/event.ts'
import { isLikely } from '../events/likely.ts'
import { isRunningTotal } from '../events/running-total.ts'
import { ENGLISH_VOICES } from '../events/words.ts'

/** A TransferLedger lists movements one by one and totals apart, as reported and as computed. */
export interface TransferLedger {
  readonly moved: readonly LedgerLine[]
  readonly onward: readonly LedgerLine[]
  readonly returned: readonly LedgerLine[]
  readonly settled: readonly LedgerLine[]
  /** Running totals that reports give. */
  readonly reportedTotals: readonly LedgerLine[]
  /** Sum of the movements with a number, between the lowest and the highest that is told; derived, never reported. */
  readonly computed: { readonly low: number; readonly high: number; readonly uncounted: number }
}

/** A LedgerLine is one event's figures. */
interface LedgerLine {
  readonly event: string
  readonly when: string | null
  readonly low: number | null
  readonly high: number | null
  readonly nationalities: readonly string[]
  readonly claims: readonly string[]
}

/** A PaymentLedger lists sums by what became of them. */
export interface PaymentLedger {
  readonly lines: readonly PaymentLine[]
}

/** A PaymentLine is one sum. */
interface PaymentLine {
  readonly event: string
  readonly when: string | null
  readonly value: number | null
  readonly currency: string | null
  readonly per: string
  readonly status: string
  readonly payer: string | null
  readonly payee: string | null
  readonly claims: readonly string[]
}

/** People moved, from the events of one pair; what is read unsurely is no figure. */
export function transferLedger(events: readonly Event[], claims: ReadonlyMap<string, Claim>): TransferLedger {
  const lines = (type: string, total: boolean): readonly LedgerLine[] =>
    events.flatMap((event) => {
      if (event.type !== type) return []
      const told = claimsOf(event, claims).filter((claim) => claim.modality === 'asserted' && isLikely(claim))
      return told.length === 0 || told.some((claim) => isRunningTotal(claim, ENGLISH_VOICES.totals)) !== total
        ? []
        : [lineOf(event, told)]
    })
  const moved = lines('transfer', false).filter(({ high }) => high !== 0)
  return {
    moved,
    onward: lines('onward_movement', false),
    returned: lines('return_to_sender', false),
    settled: lines('settlement', false),
    reportedTotals: lines('transfer', true),
    computed: {
      low: sum(moved.map(({ low }) => low)),
      high: sum(moved.map(({ high }) => high)),
      uncounted: moved.filter(({ low }) => low === null).length,
    },
  }
}

/** Money, from the events of one pair. */
export function paymentLedger(events: readonly Event[], claims: ReadonlyMap<string, Claim>): PaymentLedger {
  const lines = events.flatMap((event): readonly PaymentLine[] => {
    if (event.type !== 'payment') return []
    const told = claimsOf(event, claims).filter(isLikely)
    const best = told.find(({ amount }) => amount !== null) ?? told[0]
    if (!best) return []
    return [
      {
        event: event.id,
        when: event.values.when[0]?.value ?? null,
        value: best.amount?.value ?? null,
        currency: best.amount?.currency ?? null,
        per: best.amount?.per ?? 'lump',
        status: statusOf(told),
        payer: best.slots.payer ?? best.from,
        payee: best.slots.payee ?? best.to,
        claims: event.claims,
      },
    ]
  })
  return { lines }
}

/** The furthest that any claim says the money went; a denial that nobody answers leaves it denied. */
function statusOf(told: readonly Claim[]): string {
  const said = told.flatMap(({ amount, modality }) => {
    if (modality === 'denied') return ['denied']
    if (modality === 'planned') return ['pledged']
    if (modality === 'possible') return ['conditional']
    return [amount && amount.status !== 'unknown' ? amount.status : 'paid']
  })
  return (
    ['paid', 'spent', 'claimed', 'pledged', 'conditional', 'denied'].find((status) => said.includes(status)) ??
    'unknown'
  )
}

function lineOf(event: Event, told: readonly Claim[]): LedgerLine {
  const counts = told.flatMap(({ count }) => (count === null ? [] : [count]))
  return {
    event: event.id,
    when: event.values.when[0]?.value ?? null,
    low: counts.length > 0 ? Math.min(...counts) : null,
    high: counts.length > 0 ? Math.max(...counts) : null,
    nationalities: [...new Set(told.flatMap(({ people }) => people?.nationalities ?? []))].sort(),
    claims: told.map(({ id }) => id),
  }
}

function claimsOf(event: Event, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  return event.claims.flatMap((id) => claims.get(id) ?? [])
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
