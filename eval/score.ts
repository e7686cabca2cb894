import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORPUS } from './corpus.ts'

export const LEVELS = ['core', 'quoted', 'full', 'speaker'] as const
export type Level = (typeof LEVELS)[number]

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
export type Scores = Readonly<Record<Level, Score>>

/** Runs the shared scorer over predictions for the reports of a folder; `only` keeps the files whose name begins so. */
export function score(
  folder: string,
  predictions: readonly object[],
  only = '',
  flags: readonly string[] = [],
): { readonly scores: Scores; readonly printed: string } {
  const work = mkdtempSync(join(tmpdir(), 'tertia-eval-'))
  try {
    const gold = join(work, 'gold')
    mkdirSync(gold)
    cpSync(folder, gold, {
      recursive: true,
      filter: (path) => path === folder || path.split('/').at(-1)!.startsWith(only),
    })
    const file = join(work, 'predictions.jsonl')
    writeFileSync(file, predictions.map((claim) => `${JSON.stringify(claim)}\n`).join(''))
    const printed = execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), gold, file, ...flags], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const scores = Object.fromEntries(
      LEVELS.map((level) => {
        const [, precision, recall, f1] = new RegExp(`^${level} +P +([\\d.]+) +R +([\\d.]+) +F1 +([\\d.]+)`, 'm').exec(
          printed,
        )!
        return [level, { precision: Number(precision), recall: Number(recall), f1: Number(f1) }]
      }),
    ) as unknown as Scores
    return { scores, printed }
  } finally {
    rmSync(work, { recursive: true })
  }
}
