import { mainTextOf } from '../../src/document/page/main-text.ts'
import { parsePage } from '../../src/document/page/parse.ts'
import { readabilityOf } from './readability.ts'

/** What a page costs, in milliseconds; `ratio` is the median over pages of Tertia's time by Readability's. */
export interface Cost {
  readonly pages: number
  readonly parse: number
  readonly text: number
  readonly readability: number
  /** Tertia's whole time by Readability's whole time. */
  readonly whole: number
  readonly ratio: number
}

const WARM_UP = 60
const ROUNDS = 3

/** Takes the time of both readers on the same pages, in turn, the first of a pair changing; of each the best of three. */
export function costOf(pages: readonly string[]): Cost {
  for (const html of pages.slice(0, WARM_UP)) {
    tertia(html)
    peer(html)
  }
  let [parse, text, readability] = [0, 0, 0]
  const ratios: number[] = []
  for (const html of pages) {
    let [bestParse, bestText, bestPeer] = [Infinity, Infinity, Infinity]
    for (let round = 0; round < ROUNDS; round++) {
      const first = round % 2 === 0 ? peer(html) : null
      const own = tertia(html)
      bestPeer = Math.min(bestPeer, first ?? peer(html))
      if (own.parse + own.text < bestParse + bestText) [bestParse, bestText] = [own.parse, own.text]
    }
    parse += bestParse
    text += bestText
    readability += bestPeer
    ratios.push((bestParse + bestText) / bestPeer)
  }
  const count = pages.length
  return {
    pages: count,
    parse: parse / count,
    text: text / count,
    readability: readability / count,
    whole: (parse + text) / readability,
    ratio: ratios.sort((a, b) => a - b)[Math.floor(count / 2)] as number,
  }
}

function tertia(html: string): { readonly parse: number; readonly text: number } {
  const start = performance.now()
  const dom = parsePage(html)
  const parsed = performance.now()
  mainTextOf(dom)
  return { parse: parsed - start, text: performance.now() - parsed }
}

function peer(html: string): number {
  const start = performance.now()
  readabilityOf(html)
  return performance.now() - start
}
