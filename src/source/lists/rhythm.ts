/** Minutes of the periods that the syndication module names. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

export interface Rhythm {
  readonly updatePeriod?: string | undefined
  /** Times in a period. */
  readonly updateFrequency?: number | undefined
}

/** Minutes after which a feed asks to be read again: RSS's `ttl`, else the syndication module's period over its frequency. */
export function minutesOf(ttl: number | undefined, rhythm: Rhythm | undefined): number | null {
  const period = PERIODS[rhythm?.updatePeriod?.trim().toLowerCase() ?? '']
  const frequency = rhythm?.updateFrequency ?? 1
  const asked = ttl ?? (period !== undefined && frequency > 0 ? period / frequency : 0)
  return Number.isFinite(asked) && asked > 0 ? Math.max(1, Math.round(asked)) : null
}
