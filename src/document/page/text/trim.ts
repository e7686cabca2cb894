import { BYLINE, CALLS, DATELINE, LABELS, RELATED } from './lines.ts'
import type { Block, Outline } from './outline.ts'
import { running } from './weigh.ts'

/** A block with this share of words in links is a way to another page. */
const ALL_LINK = 0.8
/** A line that calls on the reader is no longer than this; a longer one has something to say too. */
const LONGEST_CALL = 220

/** Takes out, of the blocks taken, what is set between or behind the paragraphs. */
export function trim(outline: Outline, taken: Uint8Array): void {
  dropBeforeHeadline(outline, taken)
  dropSignature(outline.blocks, taken)
  dropRelated(outline.blocks, taken)
  dropSaidAgain(outline.blocks, taken)
  outline.blocks.forEach((block, at) => {
    if (taken[at] === 1 && (leadsAway(block) || speaksToCustomers(block))) taken[at] = 0
  })
  dropEmptyHeadings(outline.blocks, taken)
}

/** A sentence said twice in a row: a lead under the headline and once more above the text. Labels between do not part it. */
function dropSaidAgain(blocks: readonly Block[], taken: Uint8Array): void {
  let last = ''
  blocks.forEach(({ text }, at) => {
    if (taken[at] !== 1 || text.length < SHORTEST_SAID) return
    if (text === last) taken[at] = 0
    last = text
  })
}

/** Labels may stand often; as long as this, a block is a sentence. */
const SHORTEST_SAID = 40
/** A title under "Related" is no longer than this; a longer block goes on with the text. */
const LONGEST_TITLE = 120

const SENTENCE = /[.!?。؟][)"'”’»]*$/u

/** Titles without links under a line that announces them. */
function dropRelated(blocks: readonly Block[], taken: Uint8Array): void {
  let related = false
  for (const [at, block] of blocks.entries()) {
    if (taken[at] !== 1) continue
    if (RELATED.test(block.text)) related = true
    else if (!leadsAway(block) && (block.text.length > LONGEST_TITLE || SENTENCE.test(block.text))) related = false
    if (related) taken[at] = 0
  }
}

/** The headline is known from what the page declares; what stands above it is place, date and name. */
function dropBeforeHeadline({ blocks, boxes }: Outline, taken: Uint8Array): void {
  const total = blocks.reduce((sum, block, at) => sum + (taken[at] === 1 ? running(block) : 0), 0)
  let before = 0
  for (const [at, block] of blocks.entries()) {
    if (taken[at] !== 1) continue
    if (boxes[block.box]?.tag === 'h1') {
      taken.fill(0, 0, at + 1)
      return
    }
    before += running(block)
    if (before > total * MOST_BEFORE) return
  }
}

/** More than this share of the text above a headline of the first rank says that it is not the headline. */
const MOST_BEFORE = 0.1

/** Names and dates between headline and text, which the page declares as well. */
function dropSignature(blocks: readonly Block[], taken: Uint8Array): void {
  for (const [at, block] of blocks.entries()) {
    if (taken[at] !== 1) continue
    if (running(block) > 0 && block.text.length > LONGEST_SIGNATURE) return
    if (block.kind === 'paragraph' && (BYLINE.test(block.text) || DATELINE.test(block.text))) taken[at] = 0
  }
}

const LONGEST_SIGNATURE = 80

function leadsAway({ text, linked }: Block): boolean {
  return linked >= ALL_LINK * text.length
}

function speaksToCustomers({ text, kind }: Block): boolean {
  return text.length <= LONGEST_CALL && kind !== 'row' && (LABELS.test(text) || CALLS.test(text))
}

/** Headings with nothing under them: those of what was taken out. */
function dropEmptyHeadings(blocks: readonly Block[], taken: Uint8Array): void {
  let under = false
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (blocks[at]?.kind !== 'heading') {
      if (taken[at] === 1) under = true
      continue
    }
    if (taken[at] === 1 && !under) taken[at] = 0
  }
}
