import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { median, type Timing, timed } from './figures.ts'
import { compiledReader } from './reader.ts'
import { fixedReports, wordsOf } from './reports.ts'

const WARM_UP = 4
const PAIRS = 15

/** Reports a second that are promised, are next, and are aimed at. */
const TARGETS = [100, 300, 1000]

/** Text to claims, one process and one thread, in turn with wink-nlp, which only parts the same texts into words and sentences. */
export async function benchRead(): Promise<void> {
  const before = performance.now()
  const reader = await compiledReader()
  const made = performance.now() - before
  const documents = await fixedReports()
  const first = timed(() => reader.read(documents[0]!))
  const nlp = winkNLP(model)

  let claims = 0
  const ours = (): void => {
    claims = 0
    for (const document of documents) claims += reader.read(document).length
  }
  let tokens = 0
  let sentences = 0
  const theirs = (): void => {
    tokens = 0
    sentences = 0
    for (const { text } of documents) {
      const doc = nlp.readDoc(text)
      tokens += doc.tokens().length()
      sentences += doc.sentences().length()
    }
  }
  for (let i = 0; i < WARM_UP; i++) {
    ours()
    theirs()
  }
  const [a, b]: [Timing[], Timing[]] = [[], []]
  for (let i = 0; i < PAIRS; i++) {
    a.push(timed(ours))
    b.push(timed(theirs))
  }

  const words = Math.round(documents.reduce((sum, { text }) => sum + wordsOf(text), 0) / documents.length)
  console.log(
    `${documents.length} reports of ${words} words, ${claims} claims (wink-nlp: ${tokens} tokens, ${sentences} sentences); ${PAIRS} pairs of runs in turn`,
  )
  print('tertia, text to claims', a, documents.length)
  print('wink-nlp, words and sentences', b, documents.length)
  const ratio = (of: keyof Timing): string => median(a.map((one, i) => one[of] / b[i]![of])).toFixed(2)
  console.log(`tertia takes ${ratio('wall')} times as long as wink-nlp (${ratio('cpu')} by processor time)`)
  console.log(`reader made in ${made.toFixed(0)} ms, first report in ${first.wall.toFixed(0)} ms more`)
  const rate = (1000 * documents.length) / median(a.map(({ wall }) => wall))
  console.log(TARGETS.map((target) => `${target}/s ${rate >= target ? 'reached' : 'not reached'}`).join(', '))
}

function print(name: string, timings: readonly Timing[], reports: number): void {
  const each = (of: keyof Timing): number => median(timings.map((timing) => timing[of])) / reports
  const figures = `${each('wall').toFixed(2)} ms a report, ${(1000 / each('wall')).toFixed(0)} reports/s`
  console.log(
    `${name.padEnd(30)} ${figures} (processor: ${each('cpu').toFixed(2)} ms, ${(1000 / each('cpu')).toFixed(0)}/s)`,
  )
}
