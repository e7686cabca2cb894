import { execFileSync, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answerOf, mediaTypeOf } from '../src/source/warc/http.ts'
import { warcRecords } from '../src/source/warc/read.ts'
import { GULP } from '../src/source/warc/window.ts'
import { randomFrom } from './random.ts'

// How long an archive takes to be glanced at, beside `zcat` on the same file and the same core:
//   node bench/warc.ts [FOLDER]        makes news.warc.gz in FOLDER (200 MB unpacked) unless it is there

/** Bytes of the archive once it is unpacked, as a Common Crawl news file has them in a fifth of its length. */
const UNPACKED = 200_000_000
const ROUNDS = 5
const READ = 'read'

const [first, file] = process.argv.slice(2)
if (first === READ && file) await glance(file)
else await compare(first ?? mkdtempSync(join(tmpdir(), 'warc-')))

async function compare(folder: string): Promise<void> {
  const archive = join(folder, 'news.warc.gz')
  if (!readdirSync(folder).includes('news.warc.gz')) await make(archive)
  const times: Record<string, number[]> = { zcat: [], read: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.zcat?.push(timed(['sh', '-c', 'zcat "$0" > /dev/null', archive]))
    times.read?.push(timed([process.execPath, import.meta.filename, READ, archive]))
  }
  const [zcat, read] = [times.zcat, times.read].map(
    (all) => (all as number[]).sort((a, b) => a - b)[ROUNDS >> 1] as number,
  )
  console.log(
    `zcat ${zcat} ms, reader ${read} ms with the start of node: ${((read ?? 0) / (zcat ?? 1)).toFixed(2)} of zcat`,
  )
  console.log(String(execFileSync(process.execPath, [import.meta.filename, READ, archive])).trim())
}

/** Wall time on the first core, in milliseconds. */
function timed(command: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync('taskset', ['-c', '0', ...command])
  if (status !== 0) throw new Error(`${command.join(' ')} failed`)
  return Math.round(performance.now() - start)
}

/** Reads all records, looking at the type of each and at the status and media type of each answer, as `scan` does. */
async function glance(archive: string): Promise<void> {
  let [records, pages, bytes] = [0, 0, 0]
  for await (const record of warcRecords(createReadStream(archive, { highWaterMark: GULP }), archive)) {
    if (record.kind === 'refused') throw record.fault
    records++
    bytes += record.block.length
    const answer = record.type === 'response' ? answerOf(record) : null
    if (answer?.status === 200 && mediaTypeOf(answer.head) === 'text/html') pages++
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`${records} records, ${pages} pages, ${Math.round(bytes / 1e6)} MB; ${memory} MB of memory at most`)
}

/** Pages that pack like those of news sites (to about a third): words of the corpus between markup that repeats itself. */
async function make(archive: string): Promise<void> {
  const random = randomFrom(7)
  const below = (most: number): number => Math.floor(random() * most)
  const words = readdirSync('corpus/train').flatMap((name) =>
    (readFileSync(join('corpus/train', name), 'utf8').match(/[\w',.-]+/g) ?? []).slice(0, 5000),
  )
  const word = (): string => words[below(words.length)] as string
  const some = (least: number, most: number, make: () => string): string =>
    Array.from({ length: least + below(most - least) }, make).join('')
  const out = createWriteStream(archive)
  let unpacked = 0
  const add = async (type: string, address: string, block: string): Promise<void> => {
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: ${address}\r\n`
    const length = Buffer.byteLength(block)
    const record = `${head}Content-Type: application/http; msgtype=${type}\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`
    unpacked += Buffer.byteLength(record)
    if (!out.write(gzipSync(record))) await new Promise<void>((done) => out.once('drain', done))
  }
  for (let n = 0; unpacked < UNPACKED; n++) {
    const address = `https://news${n % 97}.example/${n}/story.html`
    const links = some(
      150,
      250,
      () => `<li class="nav-item"><a href="/${word()}/${below(1e6)}"><span>${word()}</span></a></li>\n`,
    )
    const state = some(
      200,
      300,
      () => `{"id":${below(1e9)},"key":"${random().toString(36)}","text":"${word()} ${word()}"},`,
    )
    const text = some(8, 40, () => `<p>${some(20, 80, () => `${word()} `)}</p>\n`)
    const page = `<!doctype html><title>${word()}</title><script>state=[${state}]</script><ul>${links}</ul>${text}`
    await add('request', address, `GET /${n}/story.html HTTP/1.1\r\nHost: news${n % 97}.example\r\n\r\n`)
    await add('response', address, `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n${page}`)
  }
  await new Promise<void>((done) => out.end(done))
}
