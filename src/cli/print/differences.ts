import type { Difference } from '../../events/difference.ts'
import type { Look } from '../../store/look.ts'
import { bounds } from '../../text/edtf.ts'
import { flat, sourceLine } from './evidence.ts'
import { peopleWords, valueWords } from './figures.ts'
import { cut, hanging, wrap } from './table.ts'
import { shortId } from './values.ts'

const ABOUT: Readonly<Record<Difference['slot'], string>> = {
  when: 'when it happened',
  count: 'how many people',
  amount: 'how much money',
  existence: 'whether it is so',
  status: 'whether it is so',
}

const WHY: Readonly<Record<NonNullable<Difference['reason']>, string>> = {
  scope: 'the sums or figures cover different things',
  population: 'they count different people',
  precision: 'one is only more exact',
  period: 'they cover different periods',
  rounding: 'one is rounded',
  snapshot: 'they are two days of one running total',
  plan: 'one was announced, the other carried out',
  timezone: 'the clocks of two places differ',
}

/** Why two dates of one decision agree although neither is a coarser reading of the other. */
const ANNOUNCED = 'one is the date of the decision or its signing, the other that of its announcement'

const TWO_SIDES = 'one tells what a side would accept, the other that the two are talking'

function whyOf(
  slot: Difference['slot'],
  reason: NonNullable<Difference['reason']>,
  values: Difference['values'],
): string {
  if (slot === 'when' && reason === 'precision' && isApart(values)) return ANNOUNCED
  return slot === 'status' && reason === 'scope' ? TWO_SIDES : WHY[reason]
}

/** Whether some date can be none of the others. */
function isApart(values: Difference['values']): boolean {
  return values.some(({ value: a }) => values.every(({ value: b }) => a === b || !touch(a, b)))
}

function touch(a: string, b: string): boolean {
  const [one, other] = [bounds(a), bounds(b)]
  const before = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start
  return !before(one.to, other.from) && !before(other.to, one.from)
}

/** Quotes shown for one value; the rest are counted. */
const QUOTES = 3

/** A difference with each value and the words behind it. */
export async function differenceLines(
  { slot, reason, values, events }: Difference,
  what: string,
  look: Look,
  width: number,
  ids = true,
): Promise<readonly string[]> {
  const about = slot === 'status' && reason !== null ? 'how far it has come' : ABOUT[slot]
  const head = `${what}: ${about}${reason === null ? '' : `; no contradiction, since ${whyOf(slot, reason, values)}`}`
  const lines = [...hanging(ids ? `${head}  [${events.map(shortId).join(' ')}]` : head, width)]
  for (const { value, claims, quotes } of values) {
    const words = await valueWords(slot, { value, claims }, look)
    lines.push(`  ${slot === 'count' ? peopleWords(words) : words}`)
    for (const { document, quote } of quotes.slice(0, QUOTES)) {
      const listed = await look.document(document)
      const line = `“${cut(flat(quote), 160)}” — ${listed ? sourceLine(listed) : document}`
      lines.push(...wrap(line, width - 4).map((part) => `    ${part}`))
    }
    if (quotes.length > QUOTES) lines.push(`    and ${quotes.length - QUOTES} more`)
  }
  return lines
}
