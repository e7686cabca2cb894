import type { Event, Verdict } from '../../events/event.ts'
import type { Look } from '../../store/look.ts'
import { peopleWords, valueWords } from './figures.ts'
import { type Column, table } from './table.ts'
import { isUnsure } from './unsure.ts'
import { shortId, typeWords } from './values.ts'

/** What a verdict says, in words. */
export function verdictWords({ verdict, sureOrigins }: Pick<Event, 'verdict' | 'sureOrigins'>): string {
  return verdict === 'corroborated' ? `${sureOrigins.length} origins agree` : WORDS[verdict]
}

const WORDS: Readonly<Record<Exclude<Verdict, 'corroborated'>, string>> = {
  disputed: 'disputed',
  'single-origin': 'one origin',
  unsure: 'unsure reading',
}

/** All values of an event's slot, the best supported first; where they are many, they stand side by side. */
export async function valuesWords({ values }: Event, slot: 'when' | 'count' | 'amount', look: Look): Promise<string> {
  const words: string[] = []
  for (const one of values[slot]) words.push(await valueWords(slot, one, look))
  return words.join(' / ')
}

/** What is asserted, planned, possible or denied of an event, in the order in which it was first said. */
export function modalityWords({ voices }: Event): string {
  return [...new Set(voices.map(({ modality }) => modality))].join(', then ')
}

const COLUMNS: readonly Column[] = [
  { head: 'When', wraps: true },
  { head: 'What', wraps: true },
  { head: 'Figures', wraps: true },
  { head: 'Who says so', wraps: true },
  { head: 'Verdict', wraps: true },
  { head: 'Id' },
]

/** A table of events. */
export async function eventTable(events: readonly Event[], look: Look, width: number): Promise<readonly string[]> {
  const rows: (readonly string[])[] = []
  for (const event of events)
    rows.push([
      (await valuesWords(event, 'when', look)) || '–',
      [typeWords(event.type), modality(event), await doubt(event, look)].filter(Boolean).join(' '),
      await figures(event, look),
      voices(event),
      verdictWords(event),
      shortId(event.id),
    ])
  return table(COLUMNS, rows, width)
}

function modality(event: Event): string {
  const words = modalityWords(event)
  return words === 'asserted' ? '' : `(${words})`
}

/** Whether the reader is unsure of all that it read of an event; with several claims the first few are asked. */
async function doubt({ claims }: Event, look: Look): Promise<string> {
  for (const id of claims.slice(0, 3)) {
    const claim = await look.claim(id)
    if (!claim || !isUnsure(claim)) return ''
  }
  const first = claims[0] === undefined ? null : await look.claim(claims[0])
  return first ? `(unsure whether ${first.modality})` : ''
}

async function figures(event: Event, look: Look): Promise<string> {
  const count = await valuesWords(event, 'count', look)
  return [peopleWords(count), await valuesWords(event, 'amount', look)].filter(Boolean).join(', ')
}

/** The first few names; who repeats after them is a matter for `explain`. */
function voices({ voices: steps }: Event): string {
  const names = [...new Set(steps.map(({ speaker }) => speaker ?? 'the outlet'))]
  return names.length <= 2 ? names.join('; ') : `${names.slice(0, 2).join('; ')} and ${names.length - 2} more`
}
