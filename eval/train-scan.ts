/**
 * Trains the sieve of `tertia scan`: `node eval/train-scan.ts FOLDER…`, folders of pages of the web in which hardly any
 * holds a claim. Words come from the thesaurus and from the names of the world; weights from the training corpus beside
 * half of those pages. The same bytes from the same pages.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../src/language/en.ts'
import { type SieveWeights, weigherOf } from '../src/sieve/sieve.ts'
import { wordsOf } from '../src/sieve/words.ts'
import { world } from '../src/world/world.ts'
import { CODEBOOK } from './knowledge.ts'
import { claimedIn } from './scan/claimed.ts'
import { learnWeights } from './scan/learn.ts'
import { backgroundPages, pageOf } from './scan/pages.ts'

/** Share of the training reports with claims that the sieve may lose: less than the hundredth that is allowed of all. */
const LOST = 0.008

const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('usage: node eval/train-scan.ts FOLDER…')

const vocabulary = new Set(
  [
    ...Object.values(english.thesaurus).flat(),
    ...world().names.map(({ said }) => said),
    ...world().groups.keys(),
  ].flatMap(wordsOf),
)
const reports = claimedIn('train', 'more')
const claimed = reports.filter(({ claims }) => claims > 0).map(({ report }) => pageOf(report))
const others = [
  ...reports.filter(({ claims }) => claims === 0).map(({ report }) => pageOf(report)),
  ...backgroundPages(folders).flatMap(({ bytes, half }) => (half === 'trained' ? [bytes] : [])),
]
const learned = learnWeights(vocabulary, claimed, others)
const weigh = weigherOf(learned)
const heaviest = claimed.map(weigh).sort((a, b) => a - b)
const weights: SieveWeights = { ...learned, least: heaviest[Math.floor(heaviest.length * LOST)]! }
const file = join(CODEBOOK, 'scan.json')
writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`)
console.log(
  `${Object.keys(weights.words).length} of ${vocabulary.size} words weigh, ${claimed.length} reports and ${others.length} others read; ${file}`,
)
