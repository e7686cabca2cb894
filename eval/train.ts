import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCodebook } from '../src/codebook/read.ts'
import { CORPUS, reportsOf } from './corpus.ts'
import { CODEBOOK, knowledge } from './knowledge.ts'
import { recorder } from './learn/examples.ts'
import { lessonsOf, trainReader } from './learn/train-reader.ts'
import { moreReports } from './more.ts'
import { weightsVersion } from './version.ts'

/** Trains the reader on `corpus/train` and `corpus/more` and writes its weights beside the codebook: the same bytes from the same data. */
const tools = knowledge()
const record = recorder()
const lessons = lessonsOf([...reportsOf(join(CORPUS, 'train')), ...moreReports()], tools, record)
const weights = trainReader(lessons, readCodebook(CODEBOOK), tools, record, weightsVersion())
const file = join(CODEBOOK, 'weights.json')
const json = `${JSON.stringify(weights)}\n`
writeFileSync(file, json)
console.log(
  `${lessons.length} reports read, ${Math.round(json.length / 1000)} kB of weights written to ${file.slice(join(CODEBOOK, '..', '..').length + 1)}`,
)
