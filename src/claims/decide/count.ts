import { level, named } from '../model/features.ts'
import type { Reading } from '../reading.ts'
import { describeOption, NOWHERE, type Option, placeOf, type SlotDecision } from './slot.ts'

/** Types whose claims count people: movements, holding, staying, ceilings, and rulings about a stated group. */
const COUNTED: ReadonlySet<string> = new Set([
  'transfer',
  'detention',
  'onward_movement',
  'return_to_sender',
  'settlement',
  'reciprocal_admission',
  'cap',
  'ruling',
])

const AS_SAID = named('as-said')
const SINGULAR = named('singular')
const WEAK = named('weak')
const NONE = named('none')
const VAGUE = named('vague')
const SIZE = named('size')
const BOUND = named('bound')
const PEOPLE = named('people')
const KIND = named('kind')

/** How many people: a number near by, one for a person in the singular, or none given. */
export const count: SlotDecision<number> = {
  options(reading, clause, type) {
    const none: Option<number> = { value: null, ...NOWHERE, way: NONE }
    if (!COUNTED.has(type)) return [none]
    const near = ({ first, last }: { first: number; last: number }): boolean =>
      placeOf(reading, clause, { first, last }) < 3
    const sums = reading.money
    const numbers = reading.numbers
      .filter(
        (number) =>
          number.kind === 'cardinal' && number.value !== null && Number.isInteger(number.value) && near(number),
      )
      .filter((number) => !sums.some((sum) => sum.first < number.last && number.first < sum.last))
      .map((number) => ({
        value: number.value,
        first: number.first,
        last: number.last,
        way: number.vague ? VAGUE : number.weak ? WEAK : AS_SAID,
      }))
    const singles = reading.groups
      .filter(
        (group) =>
          group.singular &&
          placeOf(reading, clause, group) < 2 &&
          !numbers.some((number) => number.last <= group.last && number.last >= group.first - 1),
      )
      .map((group) => ({ value: 1, first: group.first, last: group.last, way: SINGULAR }))
    return [none, ...numbers, ...singles]
  },
  describe(reading, clause, type, option, all, features) {
    describeOption(reading, clause, type, option, all, features)
    if (option.value === null || option.first < 0) return
    features.add(SIZE, sizeOf(option.value))
    features.add(SIZE, sizeOf(option.value), type)
    const number = reading.numbers.find((one) => one.first === option.first)
    if (number) features.add(BOUND, named(number.bound), type)
    if (followedByPeople(reading, option.last)) {
      features.add(PEOPLE)
      features.add(PEOPLE, type)
    }
    features.add(KIND, option.way, sizeOf(option.value))
  },
}

const sizeOf = (value: number) =>
  level(
    value === 0 ? 0 : value === 1 ? 1 : value <= 12 ? 2 : value <= 60 ? 3 : value <= 500 ? 4 : value < 10_000 ? 5 : 6,
  )

function followedByPeople(reading: Reading, last: number): boolean {
  return reading.groups.some((group) => group.first >= last - 1 && group.first <= last + 2)
}
