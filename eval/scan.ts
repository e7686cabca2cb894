/**
 * How well the sieve of `tertia scan` tells pages that can hold a claim: `npm run eval:scan -- FOLDER…`. Prints which
 * share of the reports that `read` draws a claim from passes, by set, and which share of the pages below the folders.
 * Ends with exit code 1 where a recall is below its floor.
 */
import { sieveOf } from '../src/sieve/sieve.ts'
import { readSieve } from '../src/sieve/weights.ts'
import { CODEBOOK } from './knowledge.ts'
import { claimedIn } from './scan/claimed.ts'
import { backgroundPages, pageOf } from './scan/pages.ts'

/** Share of the reports with a claim that must pass, all sets together. */
const FLOOR = 0.99

/** `train` and `more` taught the sieve its words; the others it has never seen. */
const SETS = ['train', 'more', 'dev', 'fresh', 'stories']

const sieve = sieveOf(readSieve(CODEBOOK))
const share = (some: number, all: number): string =>
  `${some} of ${all}${all === 0 ? '' : `, ${((100 * some) / all).toFixed(2)} %`}`
const total = { passed: 0, all: 0 }
for (const set of SETS) {
  const reports = claimedIn(set)
  const claimed = reports.filter(({ claims }) => claims > 0)
  const lost = claimed.filter(({ report }) => !sieve(pageOf(report)))
  const annotated = reports.filter(({ report }) => report.facts.length > 0)
  const found = annotated.filter(({ report }) => sieve(pageOf(report)))
  total.passed += claimed.length - lost.length
  total.all += claimed.length
  console.log(
    `${set.padEnd(8)} with a claim ${share(claimed.length - lost.length, claimed.length)}; ` +
      `with an annotated claim ${share(found.length, annotated.length)}` +
      (lost.length > 0 ? `; lost ${lost.map(({ report }) => report.id).join(' ')}` : ''),
  )
}
console.log(`all      with a claim ${share(total.passed, total.all)}`)
for (const folder of process.argv.slice(2)) {
  const pages = backgroundPages([folder])
  const line = (['trained', 'held'] as const).map((half) => {
    const some = pages.filter((page) => page.half === half)
    return `${half} ${share(some.filter(({ bytes }) => sieve(bytes)).length, some.length)}`
  })
  console.log(`${folder}: pages passed, ${line.join('; ')}`)
}
if (total.passed < FLOOR * total.all) process.exitCode = 1
