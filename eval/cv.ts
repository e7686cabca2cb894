import { join } from 'node:path'
import { claimsOf, judged } from '../src/claims/extract.ts'
import type { Knowledge } from '../src/claims/make-reading.ts'
import { modelsOf } from '../src/claims/weights.ts'
import { readCodebook } from '../src/codebook/read.ts'
import { authorOf, CORPUS, reportsOf } from './corpus.ts'
import { documentOf } from './document-of.ts'
import { CODEBOOK, knowledge } from './knowledge.ts'
import { recorder } from './learn/examples.ts'
import { lessonsOf, trainReader } from './learn/train-reader.ts'
import { type Scores, score } from './score.ts'

const groups = (process.argv[2] ?? 'ABC DEF GHIJ KLMN').split(' ')
const codebook = readCodebook(CODEBOOK)
const tools: Knowledge = knowledge()
const record = recorder()
const t0 = performance.now()
const lessons = lessonsOf(reportsOf(join(CORPUS, 'train')), tools, record)
console.error('lessons', ((performance.now() - t0) / 1000).toFixed(1))
const all: Record<string, { p: number; c: object }[]> = {}
for (const group of groups) {
  const t = performance.now()
  const weights = trainReader(
    lessons.filter(({ report }) => !group.includes(authorOf(report))),
    codebook,
    tools,
    record,
    'cv',
  )
  const models = modelsOf(weights)
  console.error(group, 'trained', ((performance.now() - t) / 1000).toFixed(1), 'size', JSON.stringify(weights).length)
  const t2 = performance.now()
  for (const { report } of lessons.filter(({ report }) => group.includes(authorOf(report)))) {
    const judgement = judged(documentOf(report), tools, models)
    for (const claim of claimsOf(judgement, codebook, models, 'cv', 0.2))
      (all[authorOf(report)] ??= []).push({
        p: claim.confidence.claim!,
        c: { ...claim, quote: claim.quote.exact, start: claim.quote.start, end: claim.quote.end },
      })
  }
  console.error('read', ((performance.now() - t2) / 1000).toFixed(1))
}
const folder = join(CORPUS, 'train')
for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const line = Object.entries(all).map(
    ([author, found]) =>
      [
        author,
        score(
          folder,
          found.filter(({ p }) => p >= threshold).map(({ c }) => c),
          author,
        ).scores,
      ] as const,
  )
  const mean = (pick: (s: Scores) => number) => (line.reduce((sum, [, s]) => sum + pick(s), 0) / line.length).toFixed(1)
  console.log(
    threshold,
    'P',
    mean((s) => s.core.precision),
    'R',
    mean((s) => s.core.recall),
    'F1',
    mean((s) => s.core.f1),
    'full',
    mean((s) => s.full.f1),
    'speaker',
    mean((s) => s.speaker.f1),
    line.map(([a, s]) => `${a}${s.core.f1.toFixed(0)}`).join(' '),
  )
  if (process.argv[3] === '--by-type' && threshold === 0.35)
    console.log(
      score(
        folder,
        Object.values(all)
          .flat()
          .filter(({ p }) => p >= threshold)
          .map(({ c }) => c),
        process.argv[2]?.[0],
        ['--by-type'],
      ).printed,
    )
}
