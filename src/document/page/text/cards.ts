import type { Box, Outline } from './outline.ts'

/** So many boxes of one shape in a row are a list of ways to other pages. */
const FEWEST = 3
/** A block with this share of words in links is a way to another page. */
const ALL_LINK = 0.85

/** Whether a box is a list of teasers: boxes of one name, each with a title that is a link. */
export function isCards({ boxes, blocks }: Outline, place: number): boolean {
  let cards = 0
  let plain = 0
  let first: Box | null = null
  const { to } = boxes[place] as Box
  for (let at = place + 1; at < boxes.length && (boxes[at] as Box).from < to; at++) {
    const box = boxes[at] as Box
    if (box.parent !== place || box.from === box.to) continue
    first ??= box
    const like = box.tag === first.tag && box.names === first.names
    if (
      like &&
      blocks.slice(box.from, box.to).some(({ text, linked }) => text.length > 20 && linked >= ALL_LINK * text.length)
    )
      cards++
    else plain++
  }
  return cards >= FEWEST && plain <= cards / 2
}
