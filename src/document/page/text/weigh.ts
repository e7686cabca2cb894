import type { Block, Box, Outline } from './outline.ts'

/** A Scale tells of any run of blocks how much running text it holds. */
export interface Scale {
  /** Characters of running text in a box. */
  inBox(box: Box): number
  readonly all: number
}

/** Fewer characters than this are a title, a label or a button. */
const SHORTEST_RUNNING = 40
/** Of text with a larger share of words in links, nobody wrote a paragraph. */
const MOST_LINKED = 0.5

/** How much a block says in running text: its characters outside links, where these are sentences rather than labels. */
export function running({ kind, text, linked }: Block): number {
  if (kind === 'heading' || text.length < SHORTEST_RUNNING || linked > text.length * MOST_LINKED) return 0
  return text.length - linked
}

/** A scale over the blocks that are not left out. */
export function scaleOf({ blocks }: Outline, left: Uint8Array): Scale {
  const sums = new Float64Array(blocks.length + 1)
  blocks.forEach((block, at) => {
    sums[at + 1] = (sums[at] as number) + (left[at] === 1 ? 0 : running(block))
  })
  return {
    inBox: ({ from, to }) => (sums[to] as number) - (sums[from] as number),
    all: sums[blocks.length] as number,
  }
}
