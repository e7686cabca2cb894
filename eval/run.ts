import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { authorOf, CORPUS, reportsOf } from './corpus.ts'
import { digestOf } from './digest.ts'
import { type Floor, faultsOf, raise, readFloors } from './gate.ts'
import { predictionsOf, readerWith } from './predict.ts'
import { rewritesMet } from './rewrites.ts'
import { LEVELS, type Scores, score } from './score.ts'

// usage: node eval/run.ts [--cross] [--by-type] [--raise] [--lower WHY]
const flags = process.argv.slice(2)
const lowering = flags.includes('--lower') ? (flags[flags.indexOf('--lower') + 1] ?? '') : null
if (lowering === '') {
  console.error('--lower wants a sentence that says why')
  process.exit(2)
}
const reached: Record<string, Floor> = {}

const reader = readerWith()
for (const name of ['dev', 'stories', 'fresh']) {
  const folder = join(CORPUS, name)
  const { scores, printed } = score(
    folder,
    predictionsOf(reportsOf(folder), reader),
    '',
    flags.includes('--by-type') ? ['--by-type'] : [],
  )
  console.log(`${name}, read with the shipped weights\n${printed}`)
  reached[name] = { digest: digestOf(folder), figures: figuresOf(scores) }
}
const rewritten = rewritesMet(reader)
console.log('the first two reports rewritten, share of expectations met', rewritten, '\n')
reached.rewrites = { digest: digestOf(join(CORPUS, 'rewrites')), figures: rewritten }

if (flags.includes('--cross')) {
  const folder = join(CORPUS, 'train')
  const authors = [...new Set(reportsOf(folder).map(authorOf))].sort()
  const rows = (await Promise.all(shares(authors).map(cross))).flat().sort((a, b) => (a.author < b.author ? -1 : 1))
  console.log('train, each author left out of training in turn')
  for (const { author, scores } of rows)
    console.log(
      `${author}  ${LEVELS.map((level) => `${level} ${scores[level].f1.toFixed(1)}`).join('  ')}  P ${scores.core.precision} R ${scores.core.recall}`,
    )
  const mean = (of: (scores: Scores) => number): number =>
    Math.round((10 * rows.reduce((sum, { scores }) => sum + of(scores), 0)) / rows.length) / 10
  const figures = {
    ...Object.fromEntries(LEVELS.map((level) => [level, mean((scores) => scores[level].f1)])),
    precision: mean((scores) => scores.core.precision),
  }
  console.log('mean', figures)
  reached['train, author left out'] = { digest: digestOf(folder), figures }
}

const faults = Object.entries(reached).flatMap(([name, now]) => faultsOf(name, now, readFloors()))
if (flags.includes('--raise') || lowering) {
  raise(reached, lowering)
  console.log('floors written')
} else if (faults.length > 0) {
  for (const fault of faults) console.error(fault)
  process.exit(1)
} else console.log(`at or above all floors: ${Object.keys(reached).join('; ')}`)

function figuresOf(scores: Scores): Record<string, number> {
  return { ...Object.fromEntries(LEVELS.map((level) => [level, scores[level].f1])), precision: scores.core.precision }
}

function shares(authors: readonly string[]): readonly string[] {
  const workers = Math.min(availableParallelism(), 4)
  return Array.from({ length: workers }, (_, i) => authors.filter((_, j) => j % workers === i).join(''))
}

interface Row {
  readonly author: string
  readonly scores: Scores
}

function cross(authors: string): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'cross.ts'), authors], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`cross-validation of ${authors} ended with ${code}`))
      resolve(
        printed
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Row),
      )
    })
  })
}
