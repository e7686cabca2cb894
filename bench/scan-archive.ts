import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS, reportsOf } from '../eval/corpus.ts'
import { backgroundPages, pageOf } from '../eval/scan/pages.ts'
import type { Sieve, SieveWeights } from '../src/sieve/sieve.ts'
import { gzipMember } from '../src/source/warc/gzip-member.ts'
import { randomFrom } from './random.ts'

/** One page in so many holds a claim. */
export const ONE_IN = 1000

/** Pages that the sieve was not trained on, and of a folder's pages those that it lets pass. */
export interface Background {
  readonly pages: readonly Buffer[]
  readonly passed: number
}

/** Pages of folders, held half alone; without folders pages made of words that weigh little. */
export function backgroundOf(folders: readonly string[], sieve: Sieve, { words }: SieveWeights): Background {
  const all =
    folders.length === 0
      ? madeUp(Object.keys(words).filter((word) => words[word]! <= 0))
      : backgroundPages(folders).flatMap((page) => (page.half === 'held' ? [page.bytes] : []))
  const pages = all.filter((page) => !sieve(page))
  return { pages, passed: all.length - pages.length }
}

/** Writes an archive like those of Common Crawl's news: a request and a response a page, a gzip member each. */
export function writeArchive(file: string, pages: readonly Buffer[], records: number): number {
  const members = pages.map((page, i) => exchangeOf(`https://news${i}.example/story.html`, page))
  const hits = reportsOf(join(CORPUS, 'stories')).map((report, i) =>
    exchangeOf(`https://hit${i}.example/story.html`, pageOf(report)),
  )
  const out = openSync(file, 'w')
  for (let i = 0; i < records / 2; i++)
    writeSync(out, i % ONE_IN === ONE_IN >> 1 ? hits[((i / ONE_IN) % hits.length) | 0]! : members[i % members.length]!)
  closeSync(out)
  return statSync(file).size
}

function exchangeOf(address: string, page: Buffer): Buffer {
  const { host, pathname } = new URL(address)
  return Buffer.concat([
    record('request', address, Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)),
    record(
      'response',
      address,
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), page]),
    ),
  ])
}

function record(type: string, address: string, block: Buffer): Buffer {
  const head =
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Target-URI: ${address}\r\n` +
    `Content-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`
  return gzipMember(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]))
}

const MADE_UP = 300

/** Words in no order hold no claim; they pack like those of news sites between markup that repeats itself. */
function madeUp(words: readonly string[]): readonly Buffer[] {
  const random = randomFrom(7)
  const word = (): string => words[Math.floor(random() * words.length)]!
  const some = (count: number, make: () => string): string => Array.from({ length: count }, make).join('')
  return Array.from({ length: MADE_UP }, () => {
    const links = some(
      300,
      () => `<li class="nav-item"><a href="/${word()}/${word()}"><span>${word()}</span></a></li>\n`,
    )
    const state = some(
      600,
      () => `{"id":${Math.floor(random() * 1e9)},"key":"${random().toString(36)}","text":"${word()}"},`,
    )
    const text = some(25, () => `<p>${some(50, () => `${word()} `)}</p>\n`)
    return Buffer.from(
      `<!doctype html><title>${word()}</title><script>state=[${state}]</script><ul>${links}</ul>${text}`,
    )
  })
}
