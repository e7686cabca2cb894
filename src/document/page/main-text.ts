import type { PageDom } from './parse.ts'
import { leaveBeside } from './text/beside.ts'
import { chosenBox } from './text/choose.ts'
import { declaredBody } from './text/declared-body.ts'
import { gathered } from './text/gather.ts'
import type { Block, Outline } from './text/outline.ts'
import { outlineOf } from './text/outline-of.ts'
import { trim } from './text/trim.ts'
import { scaleOf } from './text/weigh.ts'

/** The main text of a page, without what stands around it; empty where there is none. The page is left as it is. */
export function mainTextOf(dom: PageDom): string {
  const outline = outlineOf(dom)
  return written(mainBlocks(outline, dom))
}

/** Fewer characters than these are no report: names may have misled, and are asked again with less trust. */
const FEWEST = 250
/** A reading that finds so many times more was right to trust names less. */
const FAR_MORE = 2
/** With fewer characters than these the page may show a beginning only, and hold the whole as data for its scripts. */
const FEW = 1_000
/** So many times more of it makes the declared text the better one. */
const FAR_LONGER = 3

function mainBlocks(outline: Outline, dom: PageDom): readonly Block[] {
  const strict = readBlocks(outline, 'strict')
  if (lengthOf(strict) >= FEW) return strict
  const mild = lengthOf(strict) < FEWEST ? readBlocks(outline, 'mild') : strict
  const shown = lengthOf(mild) > FAR_MORE * lengthOf(strict) ? mild : strict
  const declared = declaredBody(dom)
  return lengthOf(declared) > Math.max(FEWEST, FAR_LONGER * lengthOf(shown)) ? declared : shown
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function readBlocks(outline: Outline, how: 'strict' | 'mild'): readonly Block[] {
  const left = new Uint8Array(outline.blocks.length)
  leaveBeside(outline, left, how)
  const scale = scaleOf(outline, left)
  const taken = gathered(outline, chosenBox(outline, scale), left)
  left.forEach((is, at) => {
    if (is === 1) taken[at] = 0
  })
  trim(outline, taken)
  return outline.blocks.filter((_, at) => taken[at] === 1)
}

/** Blocks as text: paragraphs parted by a blank line, items and rows by a line end. */
function written(blocks: readonly Block[]): string {
  let text = ''
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    const listed = before !== undefined && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row')
    text += at === 0 ? block.text : `${listed ? '\n' : '\n\n'}${block.text}`
  })
  return text
}
