import { readabilityOf } from '../eval/pages/readability.ts'
import { setsIn } from '../eval/pages/sets.ts'
import { compiled } from './compiled.ts'
import { median, timed } from './figures.ts'

const WARM_UP = 60
const ROUNDS = 4
/** Times Readability's time that are promised. */
const MOST = 1.15

/** Steps of Tertia on a page, in order; the peer does what the first two do. */
const STEPS = ['parse', 'main text', 'metadata'] as const
type Step = (typeof STEPS)[number]
/** Milliseconds of each step. */
type Steps = Readonly<Record<Step, number>>

interface Spent {
  readonly own: Steps
  readonly peer: number
}

/** A page taken apart, its main text and its metadata, in turn with Readability on linkedom, which only finds the main text. */
export async function benchPages(folder: string): Promise<void> {
  const { parsePage } = await compiled<typeof import('../src/document/page/parse.ts')>('document/page/parse')
  const { mainTextOf } = await compiled<typeof import('../src/document/page/main-text.ts')>('document/page/main-text')
  const { declaredIn } = await compiled<typeof import('../src/document/page/declared.ts')>('document/page/declared')
  const own = (html: string): Steps => {
    let dom: ReturnType<typeof parsePage> | null = null
    const page = (): ReturnType<typeof parsePage> => (dom ??= parsePage(html))
    return {
      parse: timed(() => void page()).wall,
      'main text': timed(() => void mainTextOf(page())).wall,
      metadata: timed(() => void declaredIn(page(), null)).wall,
    }
  }
  const sets = setsIn(folder)
  if (sets.length === 0) throw new Error(`${folder} holds none of the sets that eval/pages.ts knows`)
  for (const { name, pages } of sets) {
    for (const { html } of pages.slice(0, WARM_UP)) {
      own(html)
      readabilityOf(html)
    }
    print(
      name,
      pages.map(({ html }) => spentOn(html, own)),
    )
  }
}

/** What both readers took in the mean of some rounds, the collector's work included, the first of a pair changing from round to round. */
function spentOn(html: string, own: (html: string) => Steps): Spent {
  const sum = { parse: 0, 'main text': 0, metadata: 0 }
  let peer = 0
  const theirs = (): void => {
    peer += timed(() => void readabilityOf(html)).wall / ROUNDS
  }
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 2 === 0) theirs()
    const steps = own(html)
    for (const step of STEPS) sum[step] += steps[step] / ROUNDS
    if (round % 2 === 1) theirs()
  }
  return { own: sum, peer }
}

function whole(steps: Steps): number {
  return STEPS.reduce((sum, step) => sum + steps[step], 0)
}

function print(name: string, spent: readonly Spent[]): void {
  const mean = (of: (one: Spent) => number): number => spent.reduce((sum, one) => sum + of(one), 0) / spent.length
  const steps = STEPS.map((step) => `${step} ${mean(({ own }) => own[step]).toFixed(1)}`).join(', ')
  const peer = mean((one) => one.peer)
  const ratio = mean(({ own }) => whole(own)) / peer
  const middle = median(spent.map(({ own, peer }) => whole(own) / peer))
  console.log(`${name}, ${spent.length} pages, the mean of ${ROUNDS} rounds in turn; ms a page: ${steps}`)
  console.log(`Readability on linkedom, parsing included: ${peer.toFixed(1)} ms a page`)
  console.log(`tertia takes ${ratio.toFixed(2)} times as long in all, ${middle.toFixed(2)} times on the median page`)
  console.log(`${MOST} times in all ${ratio <= MOST ? 'kept' : 'not kept'}`)
}
