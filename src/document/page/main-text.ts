import type { PageDom } from './parse.ts'
import { leaveBeside } from './text/beside.ts'
import { chosenRun } from './text/choose.ts'
import type { Block } from './text/outline.ts'
import { outlineOf } from './text/outline-of.ts'
import { scaleOf } from './text/weigh.ts'

/** The main text of a page, without what stands around it; empty where there is none. The page is left as it is. */
export function mainTextOf(dom: PageDom): string {
  const outline = outlineOf(dom)
  const left = new Uint8Array(outline.blocks.length)
  leaveBeside(outline, left, { hidden: true })
  const { from, to } = chosenRun(outline, scaleOf(outline, left))
  return written(outline.blocks.filter((_, at) => at >= from && at < to && left[at] === 0))
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
