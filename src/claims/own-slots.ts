import type { ClaimType, Codebook } from '../codebook/codebook.ts'
import type { Amount } from './claim.ts'
import type { Reading } from './reading.ts'
import { unitsBetween } from './units.ts'

type Classes = ReadonlyMap<string, number>

/** Thesaurus classes of a clause, or of its whole sentence, with how often each occurs. */
function classesOf(reading: Reading, clause: number, scope: 'clause' | 'sentence'): Classes {
  const own = reading.clauses[clause]!
  const { first, last } = scope === 'clause' ? own : reading.sentences[own.sentence]!
  const found = new Map<string, number>()
  for (const unit of unitsBetween(reading.line, first, last))
    for (const { name } of unit.classes) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

/** The first value of a closed list whose classes speak in the clause, else in its sentence. */
function firstValue(
  reading: Reading,
  clause: number,
  values: readonly { readonly id: string; readonly classes: readonly string[] }[],
): string | null {
  for (const scope of ['clause', 'sentence'] as const) {
    const found = classesOf(reading, clause, scope)
    const value = values.find(({ classes }) => classes.some((name) => found.has(name)))
    if (value) return value.id
  }
  return null
}

/** The type's own slots: what a rule of the codebook says, else what the words of its values' classes say. */
export function ownSlots(reading: Reading, clause: number, type: ClaimType): Readonly<Record<string, string>> {
  const { sentence, first, last } = reading.clauses[clause]!
  const opinions = reading.opinions[sentence]!.filter(
    (match) => match.type.name === type.id && match.first < last && match.last > first,
  )
  const slots: Record<string, string> = {}
  for (const { id, values } of type.slots) {
    const said = opinions.find((match) => match.slots[id])?.slots[id]
    const value = said ?? firstValue(reading, clause, values)
    if (value) slots[id] = value
  }
  return slots
}

/** The word that softens a claim: "reportedly", "may". */
export function hedgeOf(reading: Reading, clause: number): string | null {
  const { first, last } = reading.clauses[clause]!
  for (const name of ['hedge-report', 'hedge-modal'])
    for (const unit of unitsBetween(reading.line, first, last))
      if (!unit.mention && unit.classes.some((found) => found.name === name))
        return reading.text.slice(reading.tokens[unit.first]!.start, reading.tokens[unit.last - 1]!.end)
  return null
}

/** The legal form that the sentence names: treaty, memorandum, letter of intent. */
export function instrumentOf(reading: Reading, clause: number, { forms }: Codebook): string | null {
  const found = classesOf(reading, clause, 'sentence')
  return forms.find(({ classes }) => classes.some((name) => found.has(name)))?.id ?? null
}

/** Words that point to where people went. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'into', 'in', 'for', 'back'])

/** Where people went on to: a state of the sentence that is no party and that the words lead to. */
export function destinationOf(reading: Reading, clause: number, parties: readonly (string | null)[]): string | null {
  const { sentence, first, last } = reading.clauses[clause]!
  const open = reading.states.filter(
    (mention) =>
      mention.sentence === sentence && !parties.includes(mention.state) && mention.use.name !== 'nationality',
  )
  const led = open.filter((mention) => TOWARDS.has(reading.tokens[mention.first - 1]?.word ?? ''))
  const inClause = (mention: { readonly first: number }): boolean => mention.first >= first && mention.first < last
  return (led.find(inClause) ?? led[0] ?? open.find(inClause))?.state ?? null
}

const STATUS: readonly { readonly id: Amount['status']; readonly classes: readonly string[] }[] = [
  { id: 'claimed', classes: ['claim-owed'] },
  { id: 'conditional', classes: ['conditional-pay'] },
  { id: 'pledged', classes: ['pledge-money'] },
  { id: 'spent', classes: ['spend'] },
  { id: 'paid', classes: ['pay'] },
]

export function moneyStatusOf(reading: Reading, clause: number): Amount['status'] {
  return (firstValue(reading, clause, STATUS) as Amount['status'] | null) ?? 'unknown'
}
