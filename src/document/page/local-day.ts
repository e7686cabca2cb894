import type { Signal } from './page.ts'

/** An instant in UTC; one with an offset says its local day itself. */
const UTC = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/
/** Hours by which a place may lie behind or ahead of UTC. */
const OFFSETS = { behind: 11, ahead: 14 }
const DAY_MS = 86_400_000

/**
 * The day that an outlet's own readers saw, where its template gives instants in UTC: a report of the evening in New
 * York is of the next day in London. It counts where the page shows or declares that neighbouring day elsewhere and the
 * hour allows it; `days` are the other dates of publication of the page, as days.
 */
export function localDay(instant: string, days: readonly Signal[]): string | null {
  const match = UTC.exec(instant.trim())
  if (match === null) return null
  const [, day = '', hour = ''] = match
  const before = Number(hour) < OFFSETS.behind ? shifted(day, -1) : null
  const after = Number(hour) >= 24 - OFFSETS.ahead ? shifted(day, 1) : null
  // Where something else says the same day as the instant, nothing speaks for another.
  if (days.some(({ value }) => value === day)) return null
  return days.find(({ value }) => value === before || value === after)?.value ?? null
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10)
}
