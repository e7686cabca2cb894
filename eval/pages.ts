/**
 * How well main text is found, on benchmarks that lie outside of the repository: `node eval/pages.ts FOLDER`.
 * `--peers FOLDER` adds the peers that are installed there, `--misses N` names the worst pages of the half that rules
 * may be made from, `--stored FILE` scores an output that article-extraction-benchmark keeps, and `--write FOLDER` writes
 * Tertia's own as such outputs: both hold the scorer to that of the benchmark's own. Time is `npm run bench -- pages`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type PageReader, readersWith, storedReader } from './pages/readers.ts'
import { type PageSet, type SetPage, setsIn } from './pages/sets.ts'
import type { Shares } from './pages/shingles.ts'

interface Scored {
  readonly page: SetPage
  readonly text: string
  readonly score: Shares
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    misses: { type: 'string' },
    stored: { type: 'string' },
    write: { type: 'string' },
  },
})
const [folder] = positionals
const sets = folder === undefined ? [] : setsIn(folder)
if (sets.length === 0) {
  console.error('usage: node eval/pages.ts FOLDER [--peers FOLDER] [--misses N] [--stored FILE] [--write FOLDER]')
  console.error('FOLDER holds scrapinghub/article-extraction-benchmark, adbar/trafilatura, or both')
  process.exit(2)
}
const readers = values.stored === undefined ? await readersWith(values.peers) : [storedReader(values.stored)]
for (const set of sets) {
  console.log(`\n${set.name}, ${set.pages.length} pages`)
  for (const reader of readers) {
    const scored = await scoresOf(set, reader)
    console.log(`  ${reader.name.padEnd(30)} ${lineOf(set, scored)}`)
    if (reader !== readers[0]) continue
    if (values.misses !== undefined) showMisses(scored, Number(values.misses))
    if (values.write !== undefined) write(values.write, set, scored)
  }
}

async function scoresOf(set: PageSet, { read }: PageReader): Promise<readonly Scored[]> {
  const scored: Scored[] = []
  for (const page of set.pages) {
    let text = ''
    try {
      text = await read(page)
    } catch {
      // A peer that fails on a page has found nothing there.
    }
    scored.push({ page, text, score: page.score(text) })
  }
  return scored
}

function lineOf({ figures }: PageSet, scored: readonly Scored[]): string {
  const { f1, precision, recall } = figures(scored.map(({ score }) => score))
  const halves = (['dev', 'held'] as const).map((half) => {
    const { f1: own } = figures(scored.filter(({ page }) => page.half === half).map(({ score }) => score))
    return `${half} ${own.toFixed(3)}`
  })
  return `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${halves.join('  ')}`
}

function showMisses(scored: readonly Scored[], count: number): void {
  const lost = ({ score }: Scored) => score.extra + score.missed
  const worst = scored.filter(({ page }) => page.half === 'dev').sort((a, b) => lost(b) - lost(a))
  for (const { page, score } of worst.slice(0, count))
    console.log(`    ${page.id}: ${score.extra.toFixed(2)} too much, ${score.missed.toFixed(2)} missed`)
}

/** In the shape in which article-extraction-benchmark keeps outputs. */
function write(folder: string, { name }: PageSet, scored: readonly Scored[]): void {
  mkdirSync(folder, { recursive: true })
  const output = Object.fromEntries(scored.map(({ page, text }) => [page.id, { articleBody: text }]))
  writeFileSync(join(folder, `${name.replaceAll(' ', '-')}.json`), JSON.stringify(output))
}
