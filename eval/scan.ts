import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createFilter, type ScanModel } from '../src/scan/filter.ts'
import { world } from '../src/world/world.ts'
import { CORPUS, type Report, reportsOf } from './corpus.ts'
import { documentOf } from './document-of.ts'
import { CODEBOOK } from './knowledge.ts'
import { moreReports } from './more.ts'
import { readerWith } from './predict.ts'

/**
 * What `scan` lets pass: of reports from which `read` draws a claim, and of pages of the web in folders that are given
 * as arguments (`.html`, `.html.gz`), among which such reports are rare.
 */
const model = JSON.parse(readFileSync(join(CODEBOOK, 'scan.json'), 'utf8')) as ScanModel
const passes = createFilter(model, world())
const reader = readerWith()

const SETS: Readonly<Record<string, readonly Report[]>> = {
  'train and more (trained on)': [...reportsOf(join(CORPUS, 'train')), ...moreReports()],
  dev: reportsOf(join(CORPUS, 'dev')),
  stories: reportsOf(join(CORPUS, 'stories')),
  fresh: reportsOf(join(CORPUS, 'fresh')),
}

const share = (some: number, all: number): string => (all === 0 ? '–' : `${((100 * some) / all).toFixed(2)} %`)

/** A report as a page of the web has it. */
function pageOf({ title, text }: Report): Buffer {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = escaped.split(/\n\n+/).map((paragraph) => `<p>${paragraph}</p>`)
  return Buffer.from(
    `<html><head><title>${title}</title><script>var a = 1</script></head><body>${paragraphs.join('')}</body></html>`,
  )
}

let [held, holding] = [0, 0]
for (const [name, reports] of Object.entries(SETS)) {
  const [with_, without] = [true, false].map((has) =>
    reports.filter((one) => reader.read(documentOf(one)).length > 0 === has),
  ) as [Report[], Report[]]
  const [found, others] = [with_, without].map((some) => some.filter((one) => passes(pageOf(one))).length) as [
    number,
    number,
  ]
  console.log(
    `${name}: of ${with_.length} with a claim ${share(found, with_.length)} pass; of ${without.length} without ${share(others, without.length)}`,
  )
  if (name.includes('trained')) continue
  held += found
  holding += with_.length
}
console.log(`all that was not trained on: ${share(held, holding)} of ${holding}`)

for (const folder of process.argv.slice(2)) {
  const pages = pagesIn(folder)
  const passed = pages.filter((page) => passes(page)).length
  console.log(`${pages.length} pages of ${folder}: ${share(passed, pages.length)} pass`)
}

function pagesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return pagesIn(path)
    if (/\.html?\.gz$/.test(name)) return [gunzipSync(readFileSync(path))]
    return /\.html?$/.test(name) ? [readFileSync(path)] : []
  })
}
