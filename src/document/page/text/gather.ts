import type { Block, Box, Outline } from './outline.ts'
import { running } from './weigh.ts'
import { LEAD_WORDS } from './words.ts'

/** How far from the chosen box, in boxes around boxes, text may stand that goes on outside of it. */
const REACH = 4
/** How far a name may be trusted to say that two boxes hold parts of one text: further out, names are those of a grid. */
const REACH_OF_NAMES = 2
/** A lead is some sentences: no label, and no list of teasers. */
const LEAD = { shortest: 50, shortestUnnamed: 80, longest: 1_200, furthest: 30 } as const
/** Of what a part of the text says, at least this share is sentences without links. */
const PROSE = 0.8
/** Of words in links a paragraph of the text itself has at most this share. */
const MOST_LINKED = 0.3

/** The blocks of the chosen box, with what belongs to the same text around it: its lead, and further parts like it. */
export function gathered(outline: Outline, chosen: number, left: Uint8Array): Uint8Array {
  const { boxes, blocks } = outline
  const taken = new Uint8Array(blocks.length)
  if (chosen === -1) return taken.fill(1)
  const box = boxes[chosen] as Box
  taken.fill(1, box.from, box.to)
  let inner = box
  for (let step = 0; step < REACH && inner.parent !== -1; step++) {
    const holder = boxes[inner.parent] as Box
    takeBeside(outline, inner, holder, taken, step < REACH_OF_NAMES)
    inner = holder
    if (inner.tag === 'article' || inner.tag === 'body') break
  }
  takeLead(outline, box, inner, taken, left)
  return taken
}

/** Takes siblings of a box that go on with its text: paragraphs that stand free, and boxes of the same name. */
function takeBeside({ boxes, blocks }: Outline, inner: Box, holder: Box, taken: Uint8Array, same: boolean): void {
  const place = boxes.indexOf(holder)
  for (let at = holder.from; at < holder.to; at++) {
    if (taken[at] === 1) continue
    const block = blocks[at] as Block
    const box = boxes[block.box] as Box
    const free = block.box === place || (box.parent === place && FREE.has(box.tag))
    if (free && running(block) > 0 && block.linked < MOST_LINKED * block.text.length) taken[at] = 1
  }
  if (inner.names === '-' || inner.tag === 'article' || !same) return
  for (const box of boxes) {
    if (box.parent !== place || box.names !== inner.names || box.tag !== inner.tag) continue
    if (proseIn(blocks, box)) taken.fill(1, box.from, box.to)
  }
}

/** Whether most of what a box says is sentences without links, as in a text and not in a list of teasers. */
function proseIn(blocks: readonly Block[], { from, to }: Box): boolean {
  let [all, prose] = [0, 0]
  for (const block of blocks.slice(from, to)) {
    all += block.text.length
    if (block.linked < MOST_LINKED * block.text.length) prose += running(block)
  }
  return prose > all * PROSE
}

const FREE = new Set(['p', 'blockquote', 'pre'])

/** Takes the lead that stands between the headline and the text in a box of its own. */
function takeLead({ boxes, blocks }: Outline, box: Box, around: Box, taken: Uint8Array, left: Uint8Array): void {
  const first = leadFrom(boxes, blocks, box, around)
  for (let at = box.from - 1; at >= first; at--) {
    const block = blocks[at] as Block
    const { length } = block.text
    if (length < LEAD.shortest || length > LEAD.longest || block.linked > 0) continue
    const plain = at >= around.from && left[at] === 0 && block.kind === 'paragraph' && length >= LEAD.shortestUnnamed
    if (!plain && !named(boxes, block.box, box)) continue
    taken[at] = 1
    left[at] = 0
  }
}

/** Where a lead may begin: below the headline if one stands not far above the text, else within the boxes around it. */
function leadFrom(boxes: readonly Box[], blocks: readonly Block[], box: Box, around: Box): number {
  const first = Math.max(0, box.from - LEAD.furthest)
  for (let at = box.from - 1; at >= first; at--)
    if ((boxes[(blocks[at] as Block).box] as Box | undefined)?.tag === 'h1') return at + 1
  return around.from
}

/** Whether a box, or one around it that does not hold the text as well, is named as a lead. */
function named(boxes: readonly Box[], from: number, text: Box): boolean {
  for (let at = from; at !== -1; at = (boxes[at] as Box).parent) {
    const { names, role, to } = boxes[at] as Box
    if (to > text.from) return false
    if (LEAD_WORDS.test(names) || LEAD_WORDS.test(role)) return true
  }
  return false
}
