import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ScanModel } from '../src/scan/filter.ts'
import { exchangeRecords } from '../src/source/warc/write.ts'
import { pageOf } from '../test/slow/pages.ts'
import { compiled, ROOT } from './compiled.ts'
import { median } from './figures.ts'

const RECORDS = 10_000
/** One page in so many can hold a claim. */
const ONE_IN = 1000
const ROUNDS = 5
const TARGET = 1.5

/** `tertia scan` beside `zcat` on the same archive, in turn, each on one processor; and its memory on one four times as large. */
export async function benchScan(_: number, folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    console.log('skipped: give a folder of pages of the web (.html, .html.gz): npm run bench -- scan FOLDER')
    return
  }
  const [{ createFilter }, { world }] = await Promise.all([
    compiled<typeof import('../src/scan/filter.ts')>('scan/filter'),
    compiled<typeof import('../src/world/world.ts')>('world/world'),
  ])
  const model = JSON.parse(
    readFileSync(join(ROOT, 'codebooks', 'third-country-transfers', 'scan.json'), 'utf8'),
  ) as ScanModel
  const passes = createFilter(model, world())
  const all = pagesIn(folder)
  const background = all.filter((page) => !passes(page))
  console.log(
    `${all.length} pages of ${folder}: ${(100 * (1 - background.length / all.length)).toFixed(1)} % can hold a claim and are left out`,
  )
  const scratch = mkdtempSync(join(tmpdir(), 'tertia-bench-scan-'))
  try {
    const [one, four] = [1, 4].map((times) => archive(join(scratch, `${times}.warc.gz`), background, RECORDS * times))
    if (one === undefined || four === undefined) throw new Error('no archive was made')
    const took = { zcat: [] as number[], scan: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      took.zcat.push(run('zcat', [one]).seconds)
      took.scan.push(run(process.execPath, [join(ROOT, 'bin', 'tertia.js'), 'scan', one]).seconds)
    }
    const [zcat, scan] = [median(took.zcat), median(took.scan)]
    const size = (file: string): string => `${(statSync(file).size / 1024 / 1024).toFixed(0)} MB`
    console.log(`${RECORDS} pages, ${size(one)} packed, 1 in ${ONE_IN} can hold a claim`)
    console.log(`zcat ${zcat.toFixed(2)} s (${took.zcat.map((each) => each.toFixed(2)).join(' ')})`)
    console.log(`scan ${scan.toFixed(2)} s (${took.scan.map((each) => each.toFixed(2)).join(' ')})`)
    console.log(`ratio ${(scan / zcat).toFixed(2)}, at most ${TARGET} is asked; the start of the process included`)
    const [small, large] = [one, four].map((file) =>
      run(process.execPath, [join(ROOT, 'bin', 'tertia.js'), 'scan', file]),
    )
    console.log(`memory: ${small?.memory} MB; ${large?.memory} MB on four times as much (${size(four)})`)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Writes an archive of background pages, with a report on a transfer now and then. */
function archive(file: string, background: readonly Buffer[], records: number): string {
  const out = openSync(file, 'w')
  for (let i = 0; i < records; i++) {
    const body = i % ONE_IN === ONE_IN >> 1 ? Buffer.from(pageOf(i)) : (background[i % background.length] as Buffer)
    writeSync(
      out,
      exchangeRecords([
        {
          ...{
            address: `https://site-${i % 97}.example/${i}`,
            time: '2026-01-01T00:00:00.000Z',
            ip: null,
            method: 'GET',
          },
          ...{ requestHeaders: [['Host', `site-${i % 97}.example`]], status: 200, statusText: 'OK' },
          responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
          rawBody: body,
        },
      ]),
    )
  }
  closeSync(out)
  return file
}

/** One process on one processor: seconds on the clock, and the most memory that it held. */
function run(command: string, args: readonly string[]): { readonly seconds: number; readonly memory: number } {
  const start = performance.now()
  const { status, stderr } = spawnSync('taskset', ['-c', '1', '/usr/bin/time', '-f', 'held %M', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return { seconds, memory: Math.round(Number(/held (\d+)/.exec(stderr)?.[1] ?? 0) / 1024) }
}

function pagesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return pagesIn(path)
    if (/\.html?\.gz$/.test(name)) return [gunzipSync(readFileSync(path))]
    return /\.html?$/.test(name) ? [readFileSync(path)] : []
  })
}
