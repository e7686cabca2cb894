import type { Event, Verdict } from '../../events/event.ts'
import { type Column, table } from './table.ts'
import { shortId, slotWords, typeWords } from './values.ts'

/** What a verdict says, in words. */
export function verdictWords(verdict: Verdict, origins: number): string {
  if (verdict === 'corroborated') return `${origins} origins agree`
  return verdict === 'disputed' ? 'disputed' : 'one origin'
}

/** All values of an event's slot, the best supported first; where they are many, they stand side by side. */
export function valuesWords({ values }: Event, slot: 'when' | 'count' | 'amount'): string {
  return values[slot].map(({ value }) => slotWords(slot, value)).join(' / ')
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

/** A table of events; with several pairs in it, each event names its own. */
export function eventTable(events: readonly Event[], width: number, pairs: boolean): readonly string[] {
  const rows = events.map((event) => [
    valuesWords(event, 'when') || '–',
    [typeWords(event.type), modality(event), pairs ? `${event.from ?? '*'}-${event.to ?? '*'}` : '']
      .filter(Boolean)
      .join(' '),
    figures(event),
    voices(event),
    verdictWords(event.verdict, event.origins.length),
    shortId(event.id),
  ])
  return table(COLUMNS, rows, width)
}

function modality(event: Event): string {
  const words = modalityWords(event)
  return words === 'asserted' ? '' : `(${words})`
}

function figures(event: Event): string {
  const count = valuesWords(event, 'count')
  return [peopleWords(count), valuesWords(event, 'amount')].filter(Boolean).join(', ')
}

/** `7 people`, `1 person`; nothing for no number. */
export function peopleWords(count: string): string {
  return count && `${count} ${count === '1' ? 'person' : 'people'}`
}

/** The first few names; who repeats after them is a matter for `explain`. */
function voices({ voices: steps }: Event): string {
  const names = [...new Set(steps.map(({ speaker }) => speaker ?? 'the outlet'))]
  return names.length <= 2 ? names.join('; ') : `${names.slice(0, 2).join('; ')} and ${names.length - 2} more`
}
