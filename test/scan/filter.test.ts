import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CORPUS, reportsOf } from '../../eval/corpus.ts'
import { documentOf } from '../../eval/document-of.ts'
import { readerWith } from '../../eval/predict.ts'
import { CODEBOOK } from '../../src/cli/reader.ts'
import { createFilter, type ScanModel } from '../../src/scan/filter.ts'
import { eachWord, hashOf } from '../../src/scan/words.ts'
import { world } from '../../src/world/world.ts'

const model = JSON.parse(readFileSync(join(CODEBOOK, 'scan.json'), 'utf8')) as ScanModel
const passes = createFilter(model, world())

const words = (html: string): readonly number[] => {
  const found: number[] = []
  eachWord(Buffer.from(html), (hash) => found.push(hash))
  return found
}

describe('the words that a page shows', () => {
  test.each<[string, readonly string[]]>([
    ['<p>Two Words.</p>', ['two', 'words']],
    ['plain text, no tags', ['plain', 'text', 'no', 'tags']],
    ['a<b title="hidden words">c', ['a', 'c']],
    ['x<script>var hidden = 1</script>y', ['x', 'y']],
    ['x<SCRIPT src="a">hidden</script>y', ['x', 'y']],
    ['x<style>p { color: red }</style>y', ['x', 'y']],
    ['x<!-- hidden > still -->y', ['x', 'y']],
    ['x<span>shown</span><section>too</section>', ['x', 'shown', 'too']],
    ['x<script>never ended', ['x', 'never', 'ended']],
    ['x <', ['x']],
    ['Yaoundé', ['Yaoundé'.replace('Y', 'y')]],
    ['', []],
  ])('%s', (html, expected) => {
    expect(words(html)).toEqual(expected.map(hashOf))
  })

  test('of any bytes are found, and an end is come to', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => eachWord(Buffer.from(bytes), () => {}) === undefined))
  })
})

const page = (text: string): Buffer => Buffer.from(`<html><body><h1>News</h1><p>${text}</p></body></html>`)

describe('the filter', () => {
  test.each([
    'Rwanda is in early talks with the United States about taking in migrants deported by Washington, its foreign minister said on Monday, and human rights groups have raised concerns about the treatment of asylum seekers there.',
    'Five men whom America deported were flown to Eswatini and are held in a prison; the government in Mbabane said that their home countries had refused to take them back under the agreement.',
  ])('lets pass: %s', (text) => {
    expect(passes(page(text))).toBe(true)
  })

  test.each([
    'Beat the eggs with the sugar until pale, fold in the flour and bake for forty minutes; leave the cake in its tin until it is cold, then dust it with icing sugar and serve it with cream.',
    'The striker scored twice in the second half as the hosts came from behind to win the derby, and the crowd sang until long after the final whistle had blown on a cold night by the river.',
    'Our editors test dozens of headphones each year. These are the pairs that we like most for running, for the office and for long journeys, with what each of them costs and where to buy it.',
  ])('does not let pass: %s', (text) => {
    expect(passes(page(text))).toBe(false)
  })

  test('lets pass 99 in 100 reports from which a claim is drawn, of those that it was not made from', () => {
    const reader = readerWith()
    const holding = ['dev', 'stories', 'fresh']
      .flatMap((set) => reportsOf(join(CORPUS, set)))
      .filter((report) => reader.read(documentOf(report)).length > 0)
    const passed = holding.filter(({ title, text }) => passes(page(`${title}</p><p>${text.replaceAll('<', '&lt;')}`)))
    expect(holding.length).toBeGreaterThan(100)
    expect(passed.length / holding.length).toBeGreaterThanOrEqual(0.99)
  })
})
