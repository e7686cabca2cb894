import { join } from 'node:path'
import { readCodebook } from '../src/codebook/read.ts'
import { authorOf, CORPUS, reportsOf } from './corpus.ts'
import { CODEBOOK, knowledge } from './knowledge.ts'
import { recorder } from './learn/examples.ts'
import { lessonsOf, trainReader } from './learn/train-reader.ts'
import { moreReports } from './more.ts'
import { predictionsOf, readerWith } from './predict.ts'
import { score } from './score.ts'

// Leaves authors of corpus/train out, one at a time, trains on the others and prints each author's figures as JSON lines.
// usage: node eval/cross.ts LETTERS
const folder = join(CORPUS, 'train')
const reports = reportsOf(folder)
const codebook = readCodebook(CODEBOOK)
const tools = knowledge()
const record = recorder()
const lessons = lessonsOf([...reports, ...moreReports()], tools, record)
for (const author of process.argv[2] ?? '') {
  const weights = trainReader(
    lessons.filter(({ report }) => authorOf(report) !== author),
    codebook,
    tools,
    record,
    'cross',
  )
  const { scores } = score(
    folder,
    predictionsOf(
      reports.filter((report) => authorOf(report) === author),
      readerWith(weights),
    ),
    author,
  )
  console.log(JSON.stringify({ author, scores }))
}
