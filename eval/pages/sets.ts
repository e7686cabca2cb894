import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decoded } from './decode.ts'
import { countsOf, figuresOfCounts, type Segments } from './segments.ts'
import { type Figures, figuresOf, type Shares, sharesOf } from './shingles.ts'

/** Every page falls into one of two halves by the hash of its id: rules are made by looking at one, never at the other. */
type Half = 'dev' | 'held'

/** A SetPage is a page of a benchmark. */
export interface SetPage {
  readonly id: string
  readonly half: Half
  readonly html: string
  /** How a text found in it fares; counts or shares, by the set. */
  score(found: string): Shares
  readonly truth: string | Segments
}

export interface PageSet {
  readonly name: string
  readonly pages: readonly SetPage[]
  figures(scores: readonly Shares[]): Figures
}

/** The benchmarks that lie in a folder, or in folders of it. */
export function setsIn(folder: string): readonly PageSet[] {
  const sets: PageSet[] = []
  for (const at of [folder, join(folder, 'scrapinghub+article-extraction-benchmark')])
    if (existsSync(join(at, 'ground-truth.json'))) sets.push(shingleSet(at))
  for (const at of [folder, join(folder, 'tests'), join(folder, 'adbar+trafilatura/tests')])
    if (existsSync(join(at, 'evaldata.json'))) sets.push(segmentSet(at))
  return sets
}

function shingleSet(folder: string): PageSet {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody?: string }
  >
  const pages = Object.entries(truths).map(([id, { articleBody: truth = '' }]) => ({
    id,
    half: halfOf(id),
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    score: (found: string) => sharesOf(found, truth),
    truth,
  }))
  return { name: 'article-extraction-benchmark', pages, figures: figuresOf }
}

function segmentSet(folder: string): PageSet {
  const items = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<
    string,
    Segments & { file: string }
  >
  const pages = Object.entries(items).map(([id, item]) => {
    const path = ['cache', 'eval'].map((at) => join(folder, at, item.file)).find((file) => existsSync(file))
    if (path === undefined) throw new Error(`${folder} lacks the page ${item.file}`)
    return {
      id,
      half: halfOf(id),
      html: decoded(readFileSync(path)),
      score: (found: string) => countsOf(found, item),
      truth: item,
    }
  })
  return { name: 'trafilatura pages', pages, figures: figuresOfCounts }
}

function halfOf(id: string): Half {
  return (createHash('sha256').update(id).digest()[0] as number) % 2 === 0 ? 'dev' : 'held'
}
