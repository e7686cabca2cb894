import type { Leader } from './parts.ts'

/** The year in which a leader of this surname last came to office by a day, as `2025`; null where the table has none. */
export function tookOffice(leaders: readonly Leader[], surname: string, day: string): string | null {
  const starts = leaders
    .filter(({ short }) => short.toLowerCase() === surname)
    .flatMap(({ years }) => years.split(',').map((term) => term.slice(0, 4)))
    .filter((year) => year <= day.slice(0, 4))
  return starts.sort().at(-1) ?? null
}
