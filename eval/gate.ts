import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Floor is what a set has reached: figures of the shared scorer, in per cent, for one state of its texts. */
export interface Floor {
  readonly digest: string
  readonly figures: Readonly<Record<string, number>>
}
export type Floors = Readonly<Record<string, Floor>>

const FILE = join(import.meta.dirname, 'floors.json')
/** Figures are printed to a tenth; one claim more or less moves a set of thirty reports by about so much. */
const EPSILON = 0.3

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors
}

/** What lies below its floor, in words. A set whose texts have changed needs a new floor, and says so. */
export function faultsOf(name: string, reached: Floor, floors: Floors): readonly string[] {
  const floor = floors[name]
  if (!floor) return [`${name}: no floor yet; run npm run eval -- --raise`]
  if (floor.digest !== reached.digest)
    return [`${name}: the texts have changed (${floor.digest} → ${reached.digest}); run npm run eval -- --raise`]
  return Object.entries(floor.figures)
    .filter(([figure, least]) => (reached.figures[figure] ?? 0) < least - EPSILON)
    .map(([figure, least]) => `${name}: ${figure} fell from ${least} to ${reached.figures[figure]}`)
}

/** Lifts floors to what was reached; a lower one stays out unless `lowering` says why, which is kept with it. */
export function raise(reached: Readonly<Record<string, Floor>>, lowering: string | null): void {
  const floors: Record<string, Floor & { lowered?: string }> = { ...readFloors() }
  for (const [name, now] of Object.entries(reached)) {
    const before = floors[name]
    const fresh = !before || before.digest !== now.digest
    const figures = Object.fromEntries(
      Object.entries(now.figures).map(([figure, value]) => [
        figure,
        fresh || lowering ? value : Math.max(value, before.figures[figure] ?? 0),
      ]),
    )
    floors[name] = { digest: now.digest, figures, ...(lowering ? { lowered: lowering } : {}) }
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}
