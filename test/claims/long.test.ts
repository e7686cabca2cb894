import { expect, test } from 'vitest'
import { makeReading } from '../../src/claims/make-reading.ts'
import { compileRules } from '../../src/codebook/match.ts'
import { readCodebook } from '../../src/codebook/read.ts'
import { documentOf } from '../../src/document/make.ts'
import { compileClasses } from '../../src/language/classes.ts'
import { english } from '../../src/language/en.ts'
import { world } from '../../src/world/world.ts'

const classes = compileClasses(english.thesaurus)
const rules = compileRules(readCodebook('codebooks/third-country-transfers'), classes)
const knowledge = { language: english, world: world(), classes, rules }

/** Far more than a second would be the square of the length: then 200,000 characters take minutes. */
const MOST_SECONDS = 8

test.each([
  'and ',
  'a: ',
  'a, ',
  '— ',
  '. ',
  '“',
  '5 March 2025, ',
  'between 5 and ',
  'agreement deal signed ',
  'US ',
  'Mr Smith said ',
  'he said. ',
  'The US deported 7 people to Rwanda. ',
  'John Smith, the foreign minister of Rwanda, said. ',
])(
  '%j without end is found through in a time that grows with its length',
  (words) => {
    const text = `Report. ${words.repeat(200_000 / words.length)}`
    const before = process.cpuUsage()
    makeReading(documentOf({ kind: 'text', input: 'a.txt', text }), knowledge)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
  },
  60_000,
)
