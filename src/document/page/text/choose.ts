import type { Box, Outline } from './outline.ts'
import type { Scale } from './weigh.ts'
import { BODY_WORDS } from './words.ts'

/** A box that holds this share of what its holder has of running text holds the text. */
const ENOUGH = 0.72

/** The run of blocks in which the main text stands. */
export function chosenRun({ boxes, blocks }: Outline, scale: Scale): { readonly from: number; readonly to: number } {
  let run: { from: number; to: number; weight: number; box: number } = {
    from: 0,
    to: blocks.length,
    weight: scale.all,
    box: -1,
  }
  const inside = childrenOf(boxes)
  for (;;) {
    let best: { box: number; weight: number } | null = null
    for (const child of inside[run.box + 1] ?? []) {
      const weight = scale.inBox(boxes[child] as Box)
      if (best === null || weight > best.weight) best = { box: child, weight }
    }
    if (best === null || best.weight < ENOUGH * run.weight || best.weight === 0) break
    const { from, to } = boxes[best.box] as Box
    run = { from, to, ...best }
  }
  return run
}

/** The boxes inside each box; those outermost first. */
function childrenOf(boxes: readonly Box[]): readonly (readonly number[])[] {
  const inside: number[][] = Array.from({ length: boxes.length + 1 }, () => [])
  boxes.forEach(({ parent, from, to }, at) => {
    if (from < to) (inside[parent + 1] as number[]).push(at)
  })
  return inside
}
