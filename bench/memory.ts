import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { slope } from './figures.ts'
import { compiledReader } from './reader.ts'
import { fixedReports } from './reports.ts'

const STEPS = 10
const MB = 1024 * 1024
/** Rising by less than this over the whole run is noise of the collector; a fall is nothing that a reader keeps. */
const FLAT = 4

/** Reads the same reports over and over: what a reader keeps of a report it has read would show as a rising line. */
export async function benchMemory(reports: number): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const reader = await compiledReader()
  const documents = await fixedReports()
  for (const document of documents) reader.read(document)

  const each = reports / STEPS
  const read: number[] = []
  const heap: number[] = []
  for (let step = 0; step <= STEPS; step++) {
    for (let i = 0; step > 0 && i < each; i++) reader.read(documents[i % documents.length]!)
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    read.push(step * each)
    heap.push(heapUsed / MB)
    console.log(
      `${String(step * each).padStart(7)} reports: heap ${(heapUsed / MB).toFixed(1)} MB, process ${(rss / MB).toFixed(0)} MB`,
    )
  }
  // The first figures still hold code that is being compiled.
  const rise = slope(read.slice(2), heap.slice(2)) * reports
  console.log(
    `heap ${rise < FLAT ? 'does not rise' : 'rises'}: ${rise.toFixed(2)} MB over ${reports} reports, by least squares`,
  )
}
