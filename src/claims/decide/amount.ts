import { level, named } from '../model/features.ts'
import { describeOption, NOWHERE, type Option, placeOf, type SlotDecision } from './slot.ts'

/** The place of a sum in `reading.money`. */
export type MoneyIndex = number

const AS_SAID = named('as-said')
const NONE = named('none')
const PER = named('per')
const SIZE = named('size')

/** Which sum a payment speaks of, or none. */
export const amount: SlotDecision<MoneyIndex> = {
  options(reading, clause, type) {
    const none: Option<MoneyIndex> = { value: null, ...NOWHERE, way: NONE }
    if (type !== 'payment') return [none]
    return [
      none,
      ...reading.money.flatMap((sum, index) =>
        sum.value !== null && placeOf(reading, clause, sum) < 3
          ? [{ value: index, first: sum.first, last: sum.last, way: AS_SAID }]
          : [],
      ),
    ]
  },
  describe(reading, clause, type, option, all, features) {
    describeOption(reading, clause, type, option, all, features)
    if (option.value === null) return
    const sum = reading.money[option.value]!
    features.add(PER, named(sum.per))
    features.add(SIZE, level(Math.round(Math.log10(Math.max(1, sum.value!)))))
  },
}
