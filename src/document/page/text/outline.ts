/**
 * An Outline is a page as a list of blocks of text in their order, and the boxes that hold them: each box knows the run
 * of blocks inside it, so that what a box holds is told by a subtraction and nothing in the page is moved or removed.
 */
export interface Outline {
  /** In the order of the page; a box stands after the box that holds it. */
  readonly boxes: readonly Box[]
  readonly blocks: readonly Block[]
}

/** A Box is an element that stands on lines of its own. */
export interface Box {
  readonly tag: string
  /** Words of its class, id and test names, parted and closed in by hyphens: `-article-body-main-`. */
  readonly names: string
  /** What it says it is: `role`, `itemprop` and the like, hyphened the same way. */
  readonly role: string
  /** Place of the box that holds it; -1 for the outermost. */
  readonly parent: number
  /** Blocks inside: from, and the first behind. */
  readonly from: number
  to: number
  /** Not shown to readers by its own attributes. */
  readonly hidden: boolean
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'pre'

/** A Block is text without a break between paragraphs. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** How many of its characters are words of links. */
  readonly linked: number
  /** Place of the innermost box. */
  readonly box: number
}
