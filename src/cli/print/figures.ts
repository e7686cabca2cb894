import type { Amount, Claim, People } from '../../claims/claim.ts'
import type { SlotValue } from '../../events/event.ts'
import type { Look } from '../../store/look.ts'
import { moneyWords, slotWords } from './values.ts'

/** Claims that are asked how exactly they mean one value. */
const ASKED = 4

/** How exactly a number is meant, in the report's own sense: "more than 250" is not "at least 250". */
function boundWords(bound: People['bound'], said: string): string {
  if (bound === 'exact') return ''
  if (bound === 'at least')
    return /\b(?:more than|over|above|exceed\w*|north of|beyond)\b/i.test(said) ? 'more than ' : 'at least '
  if (bound === 'at most') return /\b(?:fewer than|less than|under|below)\b/i.test(said) ? 'fewer than ' : 'at most '
  return `${bound} `
}

/** `7 people`, `1 person`, `more than 250 people`; nothing for no number. */
export function peopleWords(count: string): string {
  return count && `${count} ${count === '1' ? 'person' : 'people'}`
}

/** How many, of whom and how exactly, as a claim tells it; nothing where it gives no number. */
export function countWords({ count, people }: Pick<Claim, 'count' | 'people'>): string {
  if (count === null) return ''
  const number = numberWords(count, people)
  return people && people.unit !== 'people' ? `${number} ${unitWords(people.unit, count)}` : peopleWords(number)
}

function unitWords(unit: 'flights' | 'families', count: number): string {
  return count === 1 ? { flights: 'flight', families: 'family' }[unit] : unit
}

function numberWords(count: number, people: Claim['people']): string {
  return boundWords(people?.bound ?? 'exact', people?.said ?? '') + count.toLocaleString('en')
}

/** Money as a claim tells it: `about USD 6 million`, `AUD 70 million per year`. */
export function amountWords({ value, currency, bound, said, per }: Amount): string {
  const words = boundWords(bound, said).replace('fewer', 'less') + moneyWords(value, currency)
  return per === 'lump' ? words : `${words} per ${per}`
}

/** An event's value as its claims mean it: with the bound, the period, the head that the value alone does not carry. */
export async function valueWords(
  slot: string,
  { value, claims }: Pick<SlotValue, 'value' | 'claims'>,
  look: Look,
): Promise<string> {
  if (slot !== 'count' && slot !== 'amount') return slotWords(slot, value)
  const told: Claim[] = []
  for (const id of claims.slice(0, ASKED)) {
    const claim = await look.claim(id)
    if (claim) told.push(claim)
  }
  if (slot === 'count') {
    const same = told.filter(({ count }) => String(count) === value)
    const [best] = [...same.filter(({ people }) => (people?.bound ?? 'exact') === 'exact'), ...same]
    return best?.count != null ? numberWords(best.count, best.people) : slotWords(slot, value)
  }
  const same = told.flatMap(({ amount }) => (amount && `${amount.value} ${amount.currency}` === value ? [amount] : []))
  const [best] = [...same.filter(({ bound }) => bound === 'exact'), ...same]
  return best ? amountWords(best) : slotWords(slot, value)
}
