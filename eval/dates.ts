/**
 * Dates of publication against annotated pages: `npm run eval:dates -- FOLDER [--peers FOLDER] [--misses]`. FOLDER is
 * the `tests` of a checkout of adbar/htmldate or adbar/trafilatura. Pages are read without their address, as htmldate's
 * own evaluation reads them. Counting is htmldate's: a wrong date is a false positive, none a false negative.
 */
import { declaredIn } from '../src/document/page/declared.ts'
import { parsePage } from '../src/document/page/parse.ts'
import { type DatedPage, datedPages } from './dates/pages.ts'
import { extractus, htmldate, type Peer } from './dates/peers.ts'

const [folder, ...rest] = process.argv.slice(2)
if (!folder) throw new Error('usage: npm run eval:dates -- FOLDER [--peers FOLDER] [--misses]')
const pages = datedPages(folder)
const peers = rest.includes('--peers') ? rest[rest.indexOf('--peers') + 1] : undefined

let signals: string[] = []
function ours(withAddress: boolean): Peer {
  signals = []
  const days = pages.map(({ html, address }) => {
    const [first] = declaredIn(parsePage(html), withAddress ? address : null).published
    signals.push(first?.by ?? '-')
    return first?.value.slice(0, 10) ?? null
  })
  return { name: withAddress ? 'Tertia, with the address' : 'Tertia', days }
}

const readers: readonly (Peer | null)[] = [
  ours(true),
  ours(false),
  ...(peers ? [await extractus(peers, pages), htmldate(pages)] : []),
]
const table = readers.flatMap((reader) =>
  reader === null ? [] : (['developed on', 'held out', 'all'] as const).map((half) => scored(reader, half)),
)
console.table(table)
if (rest.includes('--misses')) misses(readers[1] as Peer)

function scored({ name, days }: Peer, half: DatedPage['half'] | 'all'): Record<string, string | number> {
  let right = 0
  let wrong = 0
  let none = 0
  pages.forEach((page, i) => {
    if (half !== 'all' && page.half !== half) return
    if (days[i] === null) none++
    else if (days[i] === page.day) right++
    else wrong++
  })
  const whole = right + wrong + none
  return {
    reader: name,
    pages: `${half} (${whole})`,
    found: share(right + wrong, whole),
    'right of found': share(right, right + wrong),
    'right of all': share(right, whole),
    F1: share(2 * right, 2 * right + wrong + none),
  }
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3)
}

/** The faults on the half that rules may be developed on, by the signal that won. */
function misses({ days }: Peer): void {
  pages.forEach((page, i) => {
    if (page.half === 'developed on' && days[i] !== page.day)
      console.log(`${days[i] ?? 'none'} for ${page.day} by ${signals[i]}: ${page.file}`)
  })
}
