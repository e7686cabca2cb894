import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportsOf } from '../../eval/corpus.ts'
import { pageOf } from '../../eval/scan/pages.ts'
import { sieveOf, weigherOf } from '../../src/sieve/sieve.ts'
import { readSieve } from '../../src/sieve/weights.ts'
import { hashOf, wordsIn, wordsOf } from '../../src/sieve/words.ts'

const sieve = sieveOf(readSieve('codebooks/third-country-transfers'))
const page = (text: string): Buffer => Buffer.from(`<html><body><p>${text}</p></body></html>`)

describe('the words of a page', () => {
  test.each<[string, string, string]>([
    ['text alone', 'Seven men were flown.', 'seven men were flown'],
    ['no tags', '<p class="asylum">Seven <b>men</b></p>', 'seven men'],
    ['no scripts', 'a<script>var asylum = "<p>"</script>b', 'a b'],
    ['no styles, in whatever case', 'a<STYLE>.asylum{}</style>b', 'a b'],
    ['no comments', 'a<!-- asylum <p> -->b', 'a b'],
    ['tags that begin as scripts do', '<section>a</section><strong>b</strong>', 'a b'],
    ['a script that is never closed', '<script>asylum', 'asylum'],
    ['a tag that is never closed', 'a <p class="asylum', 'a'],
    ['short capitals apart', 'US and us, WASHINGTON', 'US and us washington'],
    ['words cut at what is not ASCII', 'the minister’s Tiranë', 'the minister s tiran'],
    ['nothing', '', ''],
  ])('%s', (_, html, words) => {
    expect([...wordsIn(Buffer.from(html))]).toEqual(words.split(' ').filter(Boolean).map(hashOf))
  })

  test('are spelt out as they are hashed', () => {
    const text = 'The US and ICE sent 11 people’s papers to São Tomé; us, ice.'
    expect(wordsOf(text).map(hashOf)).toEqual([...wordsIn(Buffer.from(text))])
  })
})

test('the heaviest window counts, wherever it stands, and no word twice in two', () => {
  const weigh = weigherOf({ window: 3, least: 0, other: -1, words: { asylum: 10, rwanda: 5 } })
  const weights = ['asylum', 'x asylum x rwanda x', 'asylum x x x rwanda', 'x x asylum asylum rwanda'].map((text) =>
    weigh(Buffer.from(text)),
  )
  expect(weights).toEqual([10, 14, 10, 25])
})

/** Passages of some sentences: one sentence alone weighs too little to tell. */
describe('passes', () => {
  test.each([
    [
      'Rwanda is in talks with the United States on taking in deported migrants, its foreign minister said on Sunday. ' +
        'The talks are at an early stage, he told state television, and nothing has been signed.',
    ],
    [
      'Ghana received fourteen deportees from the United States on Monday. None of them is a Ghanaian, the minister ' +
        'told parliament, and lawyers in Accra asked a judge to let the men go.',
    ],
    [
      'The court in Rome ruled that the asylum seekers held in the centre in Albania must be brought back to Italy. ' +
        'The government said that it would appeal.',
    ],
  ])('%s', (text) => {
    expect(sieve(page(text))).toBe(true)
  })
})

describe('does not pass', () => {
  test.each([
    [''],
    ['The recipe takes two eggs, a cup of flour and a little butter; bake it for forty minutes and let it cool.'],
    ['The striker scored twice in the second half before the team travelled home to a warm welcome from the fans.'],
    ['Our new phone has a better camera, a longer battery life and a screen that is easy on the eyes. Buy it now.'],
  ])('%s', (text) => {
    expect(sieve(page(text))).toBe(false)
  })

  test('what stands in scripts alone', () => {
    const [story] = reportsOf('corpus/stories')
    expect(sieve(Buffer.from(`<script>${JSON.stringify(story)}</script><p>Hello</p>`))).toBe(false)
  })
})

/** Share of the reports with an annotated claim that pass; `npm run eval:scan` asks for it of what is read. */
const FLOOR = 0.99

test.each(['train', 'more', 'dev', 'fresh', 'stories'])('reports of %s that hold a claim pass', (set) => {
  const floor = set === 'more' ? 0.98 : FLOOR
  const reports = reportsOf(`corpus/${set}`).filter(({ facts }) => facts.length > 0)
  expect(reports.filter((report) => sieve(pageOf(report))).length).toBeGreaterThanOrEqual(floor * reports.length)
})

test('the weights are whole numbers, sorted by word', () => {
  const text = readFileSync('codebooks/third-country-transfers/scan.json', 'utf8')
  const { words } = JSON.parse(text) as { readonly words: Readonly<Record<string, number>> }
  expect(Object.keys(words)).toEqual(Object.keys(words).sort())
  expect(Object.values(words).every(Number.isInteger)).toBe(true)
})
